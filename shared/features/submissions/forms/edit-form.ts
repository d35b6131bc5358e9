import type { FormCheck, FormDefinition, FormItem, FormSection } from "../form-definition.ts";

/** The form with one of its sheets changed; `at` counts from 0. */
export function withSection(
  form: FormDefinition,
  at: number,
  change: Partial<Pick<FormSection, "sheet" | "title" | "items" | "shares">>,
): FormDefinition {
  return {
    ...form,
    sections: form.sections.map((section, index) =>
      index === at ? { ...section, ...change } : section,
    ),
  };
}

/** A sheet more, at the end. */
export function withNewSection(form: FormDefinition, section: FormSection): FormDefinition {
  return { ...form, sections: [...form.sections, section] };
}

/** Without a sheet, and without the checks that ask its items. */
export function withoutSection(form: FormDefinition, at: number): FormDefinition {
  const gone = new Set(form.sections[at]?.items.map(({ code }) => code));
  return withoutChecksOf(
    { ...form, sections: form.sections.filter((_, index) => index !== at) },
    gone,
  );
}

/** The item put after the one of that code, or at the end. */
export function withItem(
  form: FormDefinition,
  at: number,
  item: FormItem,
  after: string | null,
): FormDefinition {
  const items = form.sections[at]?.items ?? [];
  const place = after === null ? -1 : items.findIndex(({ code }) => code === after);
  const cut = place === -1 ? items.length : place + 1;
  return withSection(form, at, { items: [...items.slice(0, cut), item, ...items.slice(cut)] });
}

export function withChangedItem(
  form: FormDefinition,
  at: number,
  code: string,
  change: Partial<Omit<FormItem, "code">>,
): FormDefinition {
  const items = form.sections[at]?.items ?? [];
  return withSection(form, at, {
    items: items.map((item) => (item.code === code ? { ...item, ...change } : item)),
  });
}

/** Without an item, and without the shares and checks that ask it. */
export function withoutItem(form: FormDefinition, at: number, code: string): FormDefinition {
  const section = form.sections[at];
  if (section === undefined) return form;
  const kept = withSection(form, at, {
    items: section.items.filter((item) => item.code !== code),
    shares: section.shares.filter(
      ({ numerator, denominator }) => numerator !== code && denominator !== code,
    ),
  });
  return withoutChecksOf(kept, new Set([code]));
}

/** The item one place up (-1) or down (1); the form itself where there is no such place. */
export function withMovedItem(
  form: FormDefinition,
  at: number,
  code: string,
  by: -1 | 1,
): FormDefinition {
  const items = form.sections[at]?.items ?? [];
  const from = items.findIndex((item) => item.code === code);
  const [moved, other] = [items[from], items[from + by]];
  if (moved === undefined || other === undefined) return form;
  return withSection(form, at, {
    items: items.map((item) => (item === moved ? other : item === other ? moved : item)),
  });
}

function withoutChecksOf(form: FormDefinition, gone: ReadonlySet<string>): FormDefinition {
  return {
    ...form,
    checks: form.checks.filter((check) => !asks(check, gone)),
  };
}

/** Names are looked for as words: what is gone can no longer be read as an item. */
function asks(check: FormCheck, gone: ReadonlySet<string>): boolean {
  const codes =
    "formula" in check ? (check.formula.match(/\w+/g) ?? []) : [...check.parts, check.whole];
  return codes.some((code) => gone.has(code));
}
