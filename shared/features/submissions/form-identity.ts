import { cellsByAddress, type SheetGrid } from "#shared/kernel/sheet-grid.ts";

/** What a form's hidden sheet says: which form it is, of whom, for when. */
export type FormIdentity = Readonly<{
  formCode: string;
  formVersion: string;
  periodCode: string;
  unitId: string;
  unitCode: string;
  generatedFor: string;
  /** "12|Nà Sen" for each village. */
  villages: readonly string[];
}>;

/** Names in column A, values in column B, in this order; villages follow from row 9. */
const keys = [
  "formCode",
  "formVersion",
  "periodCode",
  "unitId",
  "unitCode",
  "generatedFor",
  "checksum",
] as const;
const FIRST_VILLAGE_ROW = keys.length + 2;

/** The text whose SHA-256 stands in the form: a changed identity no longer fits it. */
export function identityText(identity: FormIdentity): string {
  return [
    identity.formCode,
    identity.formVersion,
    identity.periodCode,
    identity.unitId,
    identity.unitCode,
    identity.generatedFor,
    ...identity.villages,
  ].join("\n");
}

/** The rows of the hidden sheet. */
export function identityRows(
  identity: FormIdentity,
  checksum: string,
): readonly (readonly [name: string, value: string])[] {
  const values: Readonly<Record<(typeof keys)[number], string>> = {
    ...identity,
    checksum,
  };
  return [
    ...keys.map((key) => [key, values[key]] as const),
    ["", ""] as const,
    ...identity.villages.map((village) => ["village", village] as const),
  ];
}

/** Reads them back; undefined when the sheet is not of that make. */
export function readIdentity(
  sheet: SheetGrid,
): Readonly<{ identity: FormIdentity; checksum: string }> | undefined {
  const cells = cellsByAddress(sheet);
  const textAt = (address: string) => (cells.get(address)?.text ?? "").normalize("NFC");
  if (keys.some((key, index) => textAt(`A${index + 1}`) !== key)) return undefined;
  const valueOf = (key: (typeof keys)[number]) => textAt(`B${keys.indexOf(key) + 1}`);
  return {
    identity: {
      formCode: valueOf("formCode"),
      formVersion: valueOf("formVersion"),
      periodCode: valueOf("periodCode"),
      unitId: valueOf("unitId"),
      unitCode: valueOf("unitCode"),
      generatedFor: valueOf("generatedFor"),
      villages: sheet.rows
        .filter(({ number }) => number >= FIRST_VILLAGE_ROW)
        .map(({ number }) => textAt(`B${number}`))
        .filter((village) => village !== ""),
    },
    checksum: valueOf("checksum"),
  };
}
