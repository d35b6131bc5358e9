import type { ReadDb } from "#backend/db/database.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { nextNumber, readDocument, readSeries } from "./repository.ts";

/** Where a paper would stand in the register. */
export type RegisterPlace = Readonly<{
  series: string;
  symbol: string;
  registerYear: number;
  number: number;
  /** YYYY-MM-DD */
  issuedOn: string;
}>;

/** The place of a paper dated `issuedOn`: the number asked for, or the next one of its series. */
export async function placeInRegister(
  db: ReadDb,
  document: Readonly<{ id: number; symbol: string }>,
  { issuedOn, number }: Readonly<{ issuedOn: string; number: number | null }>,
): Promise<RegisterPlace> {
  const series = await readSeries(db, document.id);
  const registerYear = Number(issuedOn.slice(0, 4));
  return {
    series,
    symbol: document.symbol,
    registerYear,
    number: number ?? (await nextNumber(db, series, registerYear)),
    issuedOn,
  };
}

/** The number that a paper would get, and the day of the one before it in the register. */
export async function showNextNumber(
  db: ReadDb,
  input: { documentId: number; issuedOn: string },
): Promise<{ number: number; lastIssuedOn: string | null }> {
  const document = await readDocument(db, input.documentId);
  const place = await placeInRegister(db, document, { issuedOn: input.issuedOn, number: null });
  const last = await neighbour(db, place, "before");
  return { number: place.number, lastIssuedOn: last?.issuedOn ?? null };
}

/**
 * A number may be given once only, is not one that was declared void, and runs with the days:
 * no smaller number bears a later day, no larger one an earlier.
 *
 * @throws documents.number-taken, number-void, number-out-of-order
 * @source Nghị định 30/2020/NĐ-CP, Điều 15; Phụ lục VI, Phần I, Mục III.1.đ ("theo thứ tự và
 *   trình tự thời gian trong năm")
 */
export async function requireFreePlace(db: ReadDb, place: RegisterPlace): Promise<void> {
  const { series, symbol, registerYear, number, issuedOn } = place;
  const sign = officialSign(number, symbol);
  const holder = await papersOf(db, place).where("number", "=", number).executeTakeFirst();
  if (holder) throw documentsFailure("documents.number-taken", { sign, year: registerYear });
  const gap = await db
    .selectFrom("registerGap")
    .select("reason")
    .where("series", "=", series)
    .where("registerYear", "=", registerYear)
    .where("firstNumber", "<=", number)
    .where("lastNumber", ">=", number)
    .executeTakeFirst();
  if (gap) throw documentsFailure("documents.number-void", { sign, reason: gap.reason });
  const before = await neighbour(db, place, "before");
  const after = await neighbour(db, place, "after");
  const isLate = before !== undefined && before.issuedOn > issuedOn;
  const isEarly = after !== undefined && after.issuedOn < issuedOn;
  const other = isLate ? before : isEarly ? after : undefined;
  if (other !== undefined) {
    throw documentsFailure("documents.number-out-of-order", {
      sign,
      issuedOn,
      otherSign: officialSign(other.number, other.symbol),
      otherIssuedOn: other.issuedOn,
    });
  }
}

function papersOf(db: ReadDb, { series, registerYear }: RegisterPlace) {
  return db
    .selectFrom("document")
    .select(["number", "symbol", "issuedOn"])
    .where("series", "=", series)
    .where("registerYear", "=", registerYear);
}

/** The paper with the nearest number on one side. */
async function neighbour(
  db: ReadDb,
  place: RegisterPlace,
  side: "before" | "after",
): Promise<{ number: number; symbol: string; issuedOn: string } | undefined> {
  const row = await papersOf(db, place)
    .where("number", side === "before" ? "<" : ">", place.number)
    .orderBy("number", side === "before" ? "desc" : "asc")
    .executeTakeFirst();
  if (row === undefined || row.number === null || row.issuedOn === null) return undefined;
  return { number: row.number, symbol: row.symbol, issuedOn: row.issuedOn };
}
