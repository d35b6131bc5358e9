import { formatDecimal } from "#shared/kernel/exact.ts";
import { parseVietnameseNumber } from "#shared/kernel/parse-vietnamese-number.ts";
import { formatPoints } from "../points.ts";
import type { ScoringRule } from "../scheme.ts";
import { schemeEditorText as text } from "./editor-text.ts";

export type RuleKind = ScoringRule["kind"];

/** What a rule needs beside its kind, as it is written in one cell: "90: 10; 80: 8". */
export function ruleWords(rule: ScoringRule): string {
  switch (rule.kind) {
    case "linear":
      return `${formatDecimal(rule.from)} → ${formatDecimal(rule.to)}`;
    case "relative":
      return formatDecimal(rule.otherwise);
    case "bands":
      return rule.bands
        .map(
          ({ bound, pointsHundredths }) =>
            `${formatDecimal(bound)}: ${formatPoints(pointsHundredths)}`,
        )
        .join("; ");
    case "steps":
      return `${formatDecimal(rule.from)}; ${formatDecimal(rule.step)}: ${formatPoints(rule.pointsHundredths)}`;
    case "yes-no":
      return formatDecimal(rule.bound);
  }
}

/** The rule that such words give; null: they are not of this kind. */
export function readRule(kind: RuleKind, words: string): ScoringRule | null {
  switch (kind) {
    case "linear": {
      const [from, to, ...rest] = words.split(/→|->|đến/u).map(decimal);
      return from == null || to == null || rest.length > 0 ? null : { kind, from, to };
    }
    case "relative": {
      const otherwise = decimal(words);
      return otherwise === null ? null : { kind, otherwise };
    }
    case "bands":
      return readBands(words);
    case "steps": {
      const [start = "", step = "", ...rest] = words.split(";");
      const [from, band] = [decimal(start), readBand(step)];
      if (from === null || band === null || rest.length > 0) return null;
      return { kind, from, step: band.bound, pointsHundredths: band.pointsHundredths };
    }
    case "yes-no": {
      const bound = decimal(words);
      return bound === null ? null : { kind, bound };
    }
  }
}

/** A rule of that kind to begin with. */
export function firstRule(kind: RuleKind, maximumHundredths: number): ScoringRule {
  switch (kind) {
    case "linear":
      return { kind, from: "0", to: "100" };
    case "relative":
      return { kind, otherwise: "100" };
    case "bands":
      return { kind, bands: [{ bound: "100", pointsHundredths: maximumHundredths }] };
    case "steps":
      return { kind, from: "0", step: "10", pointsHundredths: 1_00 };
    case "yes-no":
      return { kind, bound: "100" };
  }
}

/** What is to be written for a kind of rule. */
export function ruleHint(kind: RuleKind): string {
  return text.ruleHints[kind];
}

/** Points as typed: "12,5" → 1250; null: no points, or finer than hundredths. */
export function readPoints(words: string): number | null {
  const value = decimal(words);
  if (value === null || value.startsWith("-")) return null;
  const [whole = "0", decimals = ""] = value.split(".");
  if (decimals.length > 2 || whole.length > 4) return null;
  return Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
}

function readBands(words: string): ScoringRule | null {
  const bands = words
    .split(";")
    .filter((part) => part.trim() !== "")
    .map(readBand);
  const sound = bands.filter((band) => band !== null);
  return sound.length === 0 || sound.length < bands.length ? null : { kind: "bands", bands: sound };
}

function readBand(words: string): { bound: string; pointsHundredths: number } | null {
  const [bound = "", points = "", ...rest] = words.split(":");
  const [value, hundredths] = [decimal(bound), readPoints(points)];
  if (value === null || hundredths === null || rest.length > 0) return null;
  return { bound: value, pointsHundredths: hundredths };
}

/** Of a lone "1.234" or "1,234" the comma stands before decimals, as people write here. */
export function decimal(words: string | undefined): string | null {
  const parsed = parseVietnameseNumber((words ?? "").trim());
  if (parsed.kind === "number") return parsed.value;
  if (parsed.kind !== "ambiguous") return null;
  return parsed.mark === "," ? parsed.asDecimal : parsed.asThousands;
}
