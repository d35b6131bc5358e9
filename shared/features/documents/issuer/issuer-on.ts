import type { Office } from "#shared/features/office/contract.ts";
import { officeInFull } from "#shared/features/office/office-in-full-data.ts";
import { inOneLine } from "#shared/kernel/vietnamese.ts";
import type { IssuerKind } from "./issuer-kinds-data.ts";
import { levelAbove } from "./government-on.ts";

/** What a paper prints of who issues it. */
export type Issuer = Readonly<{
  kind: IssuerKind;
  /** The direct superior over the issuing body's name; null: no line. */
  superiorBody: string | null;
  issuingBody: string;
  /** The issuing body in running text, as "Ủy ban nhân dân xã Bản Bo". */
  bodyName: string;
  /** Abbreviation in the symbol: "UBND", "BCĐ". */
  symbol: string;
  /** Địa danh in front of the date. */
  place: string;
  /** False when the office's level of government is no more on that day. */
  isInPlace: boolean;
}>;

export type IssuingOffice = Pick<
  Office,
  | "name"
  | "level"
  | "issuingBody"
  | "superiorBody"
  | "provinceBody"
  | "place"
  | "symbol"
  | "boardName"
  | "boardSymbol"
>;

/**
 * Who issues a paper of the office on a day, as its head, its symbol and its text name it.
 *
 * Over a committee stands whoever the office writes there: in a commune the district until
 * 30/6/2025 and the province since. Over a board stands the committee that set it up, whose
 * seal and seat it uses.
 *
 * @param isoDate YYYY-MM-DD
 * @throws {RangeError} when the office has no board
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.2.a (the superior's usual phrases
 *   are abbreviated), II.3.a (a board has its own numbers), II.4.a (the seat's place)
 */
export function issuerOn(office: IssuingOffice, kind: IssuerKind, isoDate: string): Issuer {
  const above = levelAbove(office.level, isoDate);
  const shared = { kind, place: office.place, isInPlace: above !== null };
  if (kind === "committee") {
    const isUnderProvince = office.level === "commune" && above === "province";
    return {
      ...shared,
      superiorBody: isUnderProvince ? office.provinceBody : office.superiorBody,
      issuingBody: office.issuingBody,
      bodyName: officeInFull(office.name),
      symbol: office.symbol,
    };
  }
  if (office.boardName === null) throw new RangeError("the office has no board");
  return {
    ...shared,
    superiorBody: office.name,
    issuingBody: office.boardName,
    bodyName: inOneLine(office.boardName),
    symbol: office.boardSymbol,
  };
}
