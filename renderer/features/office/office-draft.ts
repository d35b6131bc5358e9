import type { Office } from "#shared/features/office/contract.ts";
import { isBoardName } from "#shared/features/office/board-name.ts";
import type { OfficeLevel } from "#shared/features/office/government-levels-data.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";

const text = officeScreenText.office;

export type OfficeField =
  | "name"
  | "superiorBody"
  | "provinceBody"
  | "issuingBody"
  | "chairTitle"
  | "place"
  | "symbol"
  | "boardName"
  | "boardSymbol";

/** The office as it stands in the fields: an empty one of those that may be is "none". */
export type OfficeDraft = Readonly<Record<OfficeField, string> & { level: OfficeLevel }>;
export type GivenOffice = Omit<Office, "isIllustrative">;

const mayBeEmpty: readonly OfficeField[] = ["superiorBody", "provinceBody", "boardName"];

export function isOptional(field: OfficeField): boolean {
  return mayBeEmpty.includes(field);
}

export function draftOf(office: Office): OfficeDraft {
  const { superiorBody, provinceBody, boardName, ...others } = office;
  return {
    ...others,
    superiorBody: superiorBody ?? "",
    provinceBody: provinceBody ?? "",
    boardName: boardName ?? "",
  };
}

export function officeOf(draft: OfficeDraft): GivenOffice {
  const words = (field: OfficeField): string => nfc(draft[field]).trim();
  const orNone = (field: OfficeField): string | null => words(field) || null;
  return {
    level: draft.level,
    name: words("name"),
    superiorBody: orNone("superiorBody"),
    // A district has no day on which the province comes to stand above it.
    provinceBody: draft.level === "commune" ? orNone("provinceBody") : null,
    issuingBody: words("issuingBody"),
    chairTitle: words("chairTitle"),
    place: words("place"),
    symbol: words("symbol"),
    boardName: orNone("boardName"),
    boardSymbol: words("boardSymbol"),
  };
}

/** What is wrong with a field; null: nothing. */
export function problemOf(field: OfficeField, office: GivenOffice): string | null {
  const words = office[field];
  if (!isOptional(field) && words === "") return appText.common.required;
  if (field === "boardName" && words !== null && !isBoardName(words)) return text.badBoardName;
  if (field === "boardSymbol" && words === office.symbol) return text.sameSymbol;
  return null;
}
