/** A whole number in a range; "flag" is 0 or 1; "money" is whole đồng. */
export type ItemKind = "count" | "flag" | "money";

export type FormItem = Readonly<{
  /** Data item code, shared with the indicators: "poorHouseholds". */
  code: string;
  label: string;
  unit: string;
  kind: ItemKind;
  /** Largest value that is believable; the smallest is 0. */
  maximum: number;
  required: boolean;
  /** Not asked of a town (thị trấn), whose cell stays locked and empty. */
  communesOnly: boolean;
}>;

/** A percentage that the commune may type beside its counts: compared, never stored. */
export type TypedShare = Readonly<{
  code: string;
  label: string;
  numerator: string;
  denominator: string;
}>;

/** "villages": one row a village, one column an item. "unit": one row an item. */
export type FormSection = Readonly<{
  kind: "villages" | "unit";
  sheet: string;
  title: string;
  items: readonly FormItem[];
  shares: readonly TypedShare[];
}>;

type Severity = "error" | "warning";

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

/** Is the item asked of this kind of unit? */
export function isAsked(item: FormItem, unitKind: "commune" | "town"): boolean {
  return unitKind === "commune" || !item.communesOnly;
}
