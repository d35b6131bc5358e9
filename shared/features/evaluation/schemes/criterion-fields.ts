import { findIndicator } from "#shared/features/indicators/find-indicator.ts";
import { indicators } from "#shared/features/indicators/indicator-data.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import {
  type Criterion,
  criterionEffects,
  type Scheme,
  scoringBases,
  type ScoringSource,
} from "../scheme.ts";
import { schemeEditorText as text } from "./editor-text.ts";
import { formatPoints } from "../points.ts";
import { firstRule, readPoints, readRule, ruleHint, ruleWords } from "./rule-words.ts";

export const criterionFields = [
  "name",
  "group",
  "effect",
  "maximum",
  "source",
  "basis",
  "rule",
  "words",
] as const;
export type CriterionField = (typeof criterionFields)[number];

type ReadField = Readonly<{ change: Partial<Criterion> }> | Readonly<{ problem: string }>;

const ruleKinds = ["linear", "relative", "bands", "steps", "yes-no"] as const;
const byHand = ["points", "yes-no"] as const;

/** How a criterion's field is read in the table. */
export function shownCriterionField(
  field: CriterionField,
  { name, group, effect, maximumHundredths, source }: Criterion,
  { groups }: Pick<Scheme, "groups">,
): string {
  switch (field) {
    case "name":
      return name;
    case "group":
      return groups.find(({ code }) => code === group)?.name ?? group;
    case "effect":
      return text.effects[effect];
    case "maximum":
      return formatPoints(maximumHundredths);
    case "source":
      return source.kind === "hand"
        ? text.byHand[source.how]
        : (findIndicator(source.indicator)?.name ?? source.indicator);
    case "basis":
      return source.kind === "hand" ? "" : text.bases[source.basis];
    case "rule":
      return source.kind === "hand" ? "" : text.ruleKinds[source.rule.kind];
    case "words":
      return source.kind === "hand" ? "" : ruleWords(source.rule);
  }
}

/** The words that a field offers; none: anything may be typed. */
export function criterionChoices(
  field: CriterionField,
  { groups }: Pick<Scheme, "groups">,
): string[] {
  switch (field) {
    case "group":
      return groups.map(({ name }) => name);
    case "effect":
      return Object.values(text.effects);
    case "source":
      return [...Object.values(text.byHand), ...indicators.map(({ name }) => name)];
    case "basis":
      return Object.values(text.bases);
    case "rule":
      return Object.values(text.ruleKinds);
    case "name":
    case "maximum":
    case "words":
      return [];
  }
}

/** Does the field say anything of this criterion? */
export function hasCriterionField(field: CriterionField, { effect, source }: Criterion): boolean {
  if (field === "maximum") return effect !== "condition";
  if (field === "basis" || field === "rule" || field === "words") return source.kind !== "hand";
  return true;
}

/** Reads one cell of the table of criteria as it was typed or pasted. */
export function readCriterionField(
  field: CriterionField,
  typed: string,
  criterion: Criterion,
  scheme: Pick<Scheme, "groups">,
): ReadField {
  const words = typed.normalize("NFC").replace(/\s+/gu, " ").trim();
  const unknown = { problem: text.problems.choice(words) };
  switch (field) {
    case "name":
      if (words === "") return { problem: text.problems.noName };
      return words.length > 200
        ? { problem: text.problems.tooLong(200) }
        : { change: { name: words } };
    case "group": {
      const group = scheme.groups.find(({ name }) => isSame(name, words));
      return group === undefined ? unknown : { change: { group: group.code } };
    }
    case "effect":
      return readEffect(words, criterion) ?? unknown;
    case "maximum": {
      const maximumHundredths = readPoints(words);
      return maximumHundredths === null
        ? { problem: text.problems.points(words) }
        : { change: { maximumHundredths } };
    }
    case "source":
      return readSource(words, criterion) ?? unknown;
    case "basis":
    case "rule":
    case "words":
      return criterion.source.kind === "hand"
        ? { change: {} }
        : (readOfIndicator(field, words, criterion.source, criterion.maximumHundredths) ?? unknown);
  }
}

function readEffect(words: string, { maximumHundredths, source }: Criterion): ReadField | null {
  const effect = criterionEffects.find((each) => isSame(text.effects[each], words));
  if (effect === undefined) return null;
  if (effect !== "condition") {
    return { change: { effect, maximumHundredths: maximumHundredths || 1_00 } };
  }
  const condition: ScoringSource =
    source.kind === "hand"
      ? { kind: "hand", how: "yes-no" }
      : { ...source, rule: source.rule.kind === "yes-no" ? source.rule : firstRule("yes-no", 0) };
  return { change: { effect, maximumHundredths: 0, source: condition } };
}

function readSource(
  words: string,
  { source, effect, maximumHundredths }: Criterion,
): ReadField | null {
  const how = byHand.find((each) => isSame(text.byHand[each], words));
  if (how !== undefined) return { change: { source: { kind: "hand", how } } };
  const indicator = indicators.find(({ name }) => isSame(name, words));
  if (indicator === undefined) return null;
  const kept =
    source.kind === "hand"
      ? {
          basis: "value" as const,
          rule: firstRule(effect === "condition" ? "yes-no" : "linear", maximumHundredths),
        }
      : { basis: source.basis, rule: source.rule };
  return { change: { source: { kind: "indicator", indicator: indicator.code, ...kept } } };
}

type IndicatorSource = Extract<ScoringSource, { kind: "indicator" }>;

function readOfIndicator(
  field: "basis" | "rule" | "words",
  words: string,
  source: IndicatorSource,
  maximumHundredths: number,
): ReadField | null {
  switch (field) {
    case "basis": {
      const basis = scoringBases.find((each) => isSame(text.bases[each], words));
      return basis === undefined ? null : { change: { source: { ...source, basis } } };
    }
    case "rule": {
      const kind = ruleKinds.find((each) => isSame(text.ruleKinds[each], words));
      if (kind === undefined) return null;
      if (kind === source.rule.kind) return { change: {} };
      return { change: { source: { ...source, rule: firstRule(kind, maximumHundredths) } } };
    }
    case "words": {
      const { kind } = source.rule;
      const rule = readRule(kind, words);
      return rule === null
        ? { problem: text.problems.rule(words, ruleHint(kind)) }
        : { change: { source: { ...source, rule } } };
    }
  }
}

function isSame(a: string, b: string): boolean {
  return foldVietnamese(a) === foldVietnamese(b);
}
