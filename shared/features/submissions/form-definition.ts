/** A whole number in a range; "flag" is 0 or 1; "money" is whole đồng. "text": words, which nothing counts. */
export type ItemKind = "count" | "flag" | "money" | "text";

export type FormItem = Readonly<{
  /** Data item code, shared with the indicators: "poorHouseholds". */
  code: string;
  label: string;
  unit: string;
  kind: ItemKind;
  /** Largest value that is believable; the smallest is 0. Of words: the most letters. */
  maximum: number;
  required: boolean;
  /** Not asked of a town (thị trấn), whose cell stays locked and empty. */
  communesOnly: boolean;
  /** How it is to be counted, shown where it is filled in. */
  help?: string | undefined;
  /** Of words: the item that they prove when it says yes. */
  proves?: string | undefined;
}>;

/** A percentage that the commune may type beside its counts: compared, never stored. */
export type TypedShare = Readonly<{
  code: string;
  label: string;
  numerator: string;
  denominator: string;
}>;

type Severity = "error" | "warning";

/** What a list tells of a household beside its village and its head's name. */
export type ListColumn = Readonly<{
  code: string;
  label: string;
  /** "mark": a sign that it is so, nothing that it is not; "whole": a whole number from 0. */
  kind: "mark" | "whole" | "text";
  /** The largest number, or the most letters; 1 for a mark. */
  maximum: number;
  required: boolean;
  /** What it says of a household holds next time too: the next form has it filled in. */
  stays: boolean;
  /** The mark that a household must have to get this one. */
  needs: Readonly<{ code: string; severity: Severity }> | null;
}>;

/**
 * "villages": one row a village, one column an item. "unit": one row an item. "households":
 * one row a household, from which the items are counted in each village: an item with the
 * code of a mark counts the households that have it, any other counts them all.
 */
export type FormSection = Readonly<
  {
    sheet: string;
    title: string;
    items: readonly FormItem[];
    shares: readonly TypedShare[];
  } & ({ kind: "villages" | "unit" } | { kind: "households"; columns: readonly ListColumn[] })
>;

export type HouseholdSection = Extract<FormSection, { kind: "households" }>;

/**
 * What must hold in each village or in the unit: the parts together are never more than
 * the whole; or a condition in the language of formula/, with the sentence that tells of
 * it (null: the formula itself, in words).
 */
export type FormCheck =
  | Readonly<{ parts: readonly string[]; whole: string; severity: Severity }>
  | Readonly<{ formula: string; severity: Severity; message: string | null }>;

export type FormDefinition = Readonly<{
  code: string;
  name: string;
  version: number;
  /** Who fills it. */
  level: "village" | "commune";
  identitySheet: string;
  guideSheet: string;
  totalLabel: string;
  sections: readonly FormSection[];
  checks: readonly FormCheck[];
}>;

export function itemOf(form: FormDefinition, code: string): FormItem | undefined {
  return form.sections.flatMap(({ items }) => items).find((item) => item.code === code);
}

/** Does the item say a number, which may be added, compared and checked? */
export function isCountable({ kind }: Pick<FormItem, "kind">): boolean {
  return kind !== "text";
}

/** Do the section's items speak of each village, and not of the unit as a whole? */
export function isByVillage({ kind }: Pick<FormSection, "kind">): boolean {
  return kind !== "unit";
}

/** The list of households that a form asks for; undefined when it asks for none. */
export function listOf({ sections }: FormDefinition): HouseholdSection | undefined {
  return sections.find((section) => section.kind === "households");
}

/** Is the item counted from the form's list of households? */
export function isCounted(form: FormDefinition, code: string): boolean {
  return listOf(form)?.items.some((item) => item.code === code) ?? false;
}

/** Is the item asked of this kind of unit? */
export function isAsked(item: FormItem, unitKind: "commune" | "town"): boolean {
  return unitKind === "commune" || !item.communesOnly;
}
