import { ratio, roundExact } from "#shared/kernel/exact.ts";
import { firstWords } from "./excerpt.ts";
import { matchIndicator } from "./match-indicator.ts";
import type { FoundTarget, PlanTarget, PlanWarning } from "./parsed-plan.ts";
import type { Area } from "./plan-outline.ts";
import { keepPattern, keptObjectPattern } from "./plan-words-data.ts";
import type { Piece } from "./read-body.ts";
import { type Measurement, unreadNumbers } from "./read-measurements.ts";
import { type FigureClauses, splitClauses, splitFigures } from "./split-clauses.ts";
import { tableRowClause } from "./table-row-clause.ts";
import { levelSubject } from "./two-levels.ts";
import { warn } from "./warn.ts";

/** A target with the words of the item that say its figure. */
type ReadTarget = PlanTarget & Readonly<{ words: Measurement["words"] }>;

const MAX_TARGETS = 500;

/** Every target in the areas that hold targets, in order, and what is doubtful about them. */
export function readTargets(
  pieces: readonly Piece[],
  areas: readonly Area[],
): {
  targets: FoundTarget[];
  warnings: PlanWarning[];
} {
  const places = new Map(pieces.map((piece, index) => [piece, index]));
  const targets: FoundTarget[] = [];
  const warnings: PlanWarning[] = [];
  for (const area of areas.filter(({ role }) => role === "targets")) {
    let heading = area.heading;
    // The last item that ends with a colon; items below it may lean on its words.
    let head: { text: string; level: number } | null = null;
    let lastNumber: string | null = null;
    for (const piece of area.pieces) {
      if (piece.kind === "heading") {
        heading = piece;
        head = null;
        lastNumber = null;
      }
      if (head !== null && piece.kind === "bullet" && piece.level <= head.level) head = null;
      if (piece.number !== null && piece.kind !== "heading") lastNumber = piece.number;
      const text = piece.row === null ? piece.text : tableRowClause(piece.row);
      const group = lastNumber ?? heading.number ?? "";
      const found = text === null ? [] : readItem(text, group, head?.text ?? "", piece, warnings);
      targets.push(...found.map((target) => placed(target, piece, places)));
      if (found.length === 0 && piece.text.endsWith(":")) {
        head = { text: piece.text, level: piece.kind === "bullet" ? piece.level : 0 };
      } else if (found.length === 0 && isItem(piece)) {
        warnings.push(
          warn("plans.target-without-number", piece, { item: firstWords(piece.text, 80) }),
        );
      }
      if (targets.length > MAX_TARGETS) {
        warnings.push(warn("plans.too-many-targets", piece, { limit: MAX_TARGETS }));
        return { targets: targets.slice(0, MAX_TARGETS), warnings };
      }
    }
  }
  return { targets, warnings };
}

/** The words of a row were put together from its cells and stand nowhere as they were read. */
function placed(
  { words, ...target }: ReadTarget,
  piece: Piece,
  places: ReadonlyMap<Piece, number>,
): FoundTarget {
  const block = places.get(piece);
  const isNowhere = words === null || piece.row !== null || block === undefined;
  return { ...target, figure: isNowhere ? null : { block, ...words } };
}

function isItem({ kind, number }: Piece): boolean {
  return kind === "bullet" || (kind === "paragraph" && number !== null);
}

function readItem(
  text: string,
  group: string,
  outerHead: string,
  piece: Piece,
  warnings: PlanWarning[],
): ReadTarget[] {
  const targets: ReadTarget[] = [];
  let head = "";
  let subject = "";
  for (const { clause, start } of splitClauses(text)) {
    const figures = splitFigures(clause);
    warnings.push(...clauseWarnings(clause, figures, piece));
    if (figures.first === null) {
      if (keepPattern.test(clause)) {
        const kept = keepTargets(clause, group);
        targets.push(...kept.map((target) => ({ ...target, words: null })));
        warnings.push(...kept.flatMap((target) => indicatorWarnings(target, piece)));
      }
      if (clause.endsWith(":")) head = clause;
      continue;
    }
    if (figures.head !== "") head = figures.head;
    // "Thoát nghèo tỉnh giao 235 hộ; huyện giao 258 hộ": the second clause has its subject in the first.
    const own = levelSubject(clause, figures.first);
    const lead = own.isSet && own.subject === "" && subject !== "" ? `${subject} ` : "";
    if (lead === "") subject = own.subject;
    for (const { text: part, measurement } of figures.parts) {
      const target = withHead(`${lead}${part}`, [head, outerHead], measurement.unit);
      warnings.push(...indicatorWarnings(target, piece));
      const { unit, words } = measurement;
      targets.push({
        group,
        ...target,
        comparator: measurement.comparator,
        value: measurement.value,
        unit,
        words: words && { start: start + words.start, end: start + words.end },
      });
      if (measurement.upTo !== null) {
        targets.push({ group, ...target, ...measurement.upTo, unit, words: null });
      }
      warnings.push(...figureWarnings(measurement, piece));
    }
    if (targets.length > MAX_TARGETS) break;
  }
  return targets;
}

/** The part alone when its words name an indicator, else with a head above it when that helps. */
function withHead(
  part: string,
  heads: readonly string[],
  unit: string,
): { text: string; indicator: string | null } {
  const candidates = [
    part,
    ...heads
      .filter((head) => head !== "" && !part.startsWith(head))
      .map((head) => `${head} ${part}`),
  ];
  for (const text of candidates) {
    const indicator = matchIndicator(text, unit);
    if (indicator !== null) return { text, indicator };
  }
  return { text: part, indicator: null };
}

/**
 * "Giữ vững phổ cập giáo dục mầm non, tiểu học" keeps two results: the list is parted
 * where its members name different indicators; otherwise the clause is one target.
 */
function keepTargets(clause: string, group: string): PlanTarget[] {
  const shared = { group, comparator: "keep", value: null, unit: null } as const;
  const whole = [{ ...shared, text: clause, indicator: matchIndicator(clause, null) }];
  const object = keptObjectPattern.exec(clause);
  if (object === null) return whole;
  const lead = clause.slice(0, object.index);
  const parted: PlanTarget[] = [];
  for (const member of clause.slice(object.index).split(/,\s*|\s+và\s+/u)) {
    const named = keptObjectPattern.test(member) ? member : `${object[0]} ${member}`;
    const indicator = matchIndicator(named, null);
    const before = parted.at(-1);
    const isNew = indicator !== null && !parted.some((other) => other.indicator === indicator);
    if (isNew) parted.push({ ...shared, text: `${lead}${named}`, indicator });
    else if (before === undefined) return whole;
    else parted[parted.length - 1] = { ...before, text: `${before.text}, ${member}` };
  }
  return parted.length > 1 ? parted : whole;
}

function indicatorWarnings(
  { text, indicator }: Pick<PlanTarget, "text" | "indicator">,
  piece: Piece,
): PlanWarning[] {
  if (indicator !== null) return [];
  return [warn("plans.target-without-indicator", piece, { target: firstWords(text, 120) })];
}

/** Numbers that became no target, and figures that became two. */
function clauseWarnings(clause: string, figures: FigureClauses, piece: Piece): PlanWarning[] {
  return [
    ...figures.compared.map(({ typed }) => warn("plans.number-compared", piece, { found: typed })),
    ...figures.levels.map(([first, second]) =>
      warn("plans.target-two-levels", piece, { first, second }),
    ),
    ...unreadNumbers(clause).map((found) => warn("plans.number-unread", piece, { found })),
  ];
}

const doubtCodes = {
  dot: "plans.number-with-dot",
  unclear: "plans.number-unclear",
  about: "plans.number-about",
} as const;

function figureWarnings(measurement: Measurement, piece: Piece): PlanWarning[] {
  const { typed, value, unit, doubts, upTo, counts } = measurement;
  const warnings = doubts.map((doubt) =>
    doubt === "unit"
      ? warn("plans.unit-guessed", piece, { found: typed, unit })
      : warn(doubtCodes[doubt], piece, { found: typed, read: value }),
  );
  if (upTo !== null) warnings.push(warn("plans.number-range", piece, { found: typed }));
  if (counts !== null && counts.whole !== "0" && measurement.unit === "%") {
    const places = value.split(".")[1]?.length ?? 0;
    const computed = percentOf(counts.part, counts.whole, places);
    if (computed !== value) {
      warnings.push(
        warn("plans.ratio-differs", piece, { counts: counts.typed, typed: value, computed }),
      );
    }
  }
  return warnings;
}

function percentOf(part: string, whole: string, places: number): string {
  return roundExact(ratio(part, whole).mul(100), places);
}
