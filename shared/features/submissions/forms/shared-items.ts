import type { FormDefinition } from "../form-definition.ts";

/** One item that two forms ask for. */
export type SharedItem = Readonly<{ label: string; forms: readonly [string, string] }>;

/**
 * The first item that more than one of the forms asks for; undefined when none is.
 * A figure has one source: a period may not ask for it twice.
 */
export function sharedItem(forms: readonly FormDefinition[]): SharedItem | undefined {
  const askedBy = new Map<string, string>();
  for (const form of forms) {
    for (const item of form.sections.flatMap(({ items }) => items)) {
      const other = askedBy.get(item.code);
      if (other !== undefined) return { label: item.label, forms: [other, form.code] };
      askedBy.set(item.code, form.code);
    }
  }
  return undefined;
}
