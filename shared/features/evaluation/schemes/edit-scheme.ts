import type { Criterion, CriterionGroup, Scheme } from "../scheme.ts";
import { schemeEditorText as text } from "./editor-text.ts";

/** A part of a scheme that stands in an order of its own. */
type Part = "criteria" | "groups";

/** The criterion put after the one of that code, in its group; or at the end. */
export function withNewCriterion(scheme: Scheme, after: string | null): Scheme {
  const { criteria, groups } = scheme;
  const place = criteria.findIndex(({ code }) => code === after);
  const group = criteria[place]?.group ?? groups.at(-1)?.code ?? "";
  const criterion: Criterion = {
    ...named(scheme, "criteria", text.newCriterion),
    group,
    effect: "score",
    maximumHundredths: 1_00,
    source: { kind: "hand", how: "points" },
  };
  return { ...scheme, criteria: inserted(criteria, criterion, place) };
}

export function withNewGroup(scheme: Scheme, after: string | null): Scheme {
  const place = scheme.groups.findIndex(({ code }) => code === after);
  const group: CriterionGroup = { ...named(scheme, "groups", text.newGroup), minimumPercent: null };
  return { ...scheme, groups: inserted(scheme.groups, group, place) };
}

export function withChangedCriterion(
  scheme: Scheme,
  code: string,
  change: Partial<Criterion>,
): Scheme {
  return {
    ...scheme,
    criteria: scheme.criteria.map((each) => (each.code === code ? { ...each, ...change } : each)),
  };
}

export function withChangedGroup(
  scheme: Scheme,
  code: string,
  change: Partial<CriterionGroup>,
): Scheme {
  return {
    ...scheme,
    groups: scheme.groups.map((each) => (each.code === code ? { ...each, ...change } : each)),
  };
}

/** Without a criterion, also where it decided between equals; the last one stays. */
export function withoutCriterion(scheme: Scheme, code: string): Scheme {
  if (scheme.criteria.length === 1) return scheme;
  return {
    ...scheme,
    criteria: scheme.criteria.filter((each) => each.code !== code),
    tieBreak: scheme.tieBreak.filter((each) => each !== code),
  };
}

/** Without a group that has no criteria; one that has some stays. */
export function withoutGroup(scheme: Scheme, code: string): Scheme {
  if (scheme.criteria.some(({ group }) => group === code)) return scheme;
  return { ...scheme, groups: scheme.groups.filter((each) => each.code !== code) };
}

/** One place up (-1) or down (1); the scheme itself where there is no such place. */
export function withMoved(scheme: Scheme, part: Part, code: string, by: -1 | 1): Scheme {
  const all: readonly Readonly<{ code: string }>[] = scheme[part];
  const from = all.findIndex((each) => each.code === code);
  const [moved, other] = [all[from], all[from + by]];
  if (moved === undefined || other === undefined) return scheme;
  const swapped = all.map((each) => (each === moved ? other : each === other ? moved : each));
  return { ...scheme, [part]: swapped };
}

/** The scheme as a new one that begins a year later, to be changed for it. */
export function copiedToNextYear(scheme: Scheme, codes: readonly string[]): Scheme {
  const fromYear = scheme.fromYear + 1;
  const stem = `${scheme.code.replace(/-\d{4}$/u, "")}-${String(fromYear)}`;
  return {
    ...scheme,
    code: free(stem, codes),
    name: text.copied(scheme.name.replace(/ \(từ \d{4}\)$/u, ""), String(fromYear)),
    fromYear,
  };
}

function named(scheme: Scheme, part: Part, name: string): { code: string; name: string } {
  const all: readonly Readonly<{ code: string; name: string }>[] = scheme[part];
  const names = all.map((each) => each.name);
  const codes = all.map(({ code }) => code);
  return {
    code: free(part === "criteria" ? "tieu-chi" : "nhom", codes),
    name: free(name, names, " "),
  };
}

/** The word itself, or with the first number after it that nobody has. */
function free(word: string, taken: readonly string[], between = "-"): string {
  if (!taken.includes(word)) return word;
  for (let next = 2; ; next += 1) {
    const candidate = `${word}${between}${String(next)}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

function inserted<Each>(all: readonly Each[], one: Each, after: number): Each[] {
  const cut = after === -1 ? all.length : after + 1;
  return [...all.slice(0, cut), one, ...all.slice(cut)];
}
