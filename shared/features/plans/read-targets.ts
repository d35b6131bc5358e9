import { firstWords } from "./excerpt.ts";
import { matchIndicator } from "./match-indicator.ts";
import type { FoundTarget, PlanTarget, PlanWarning } from "./parsed-plan.ts";
import type { Area } from "./plan-outline.ts";
import { keepPattern, keptObjectPattern } from "./plan-words-data.ts";
import type { Piece } from "./read-body.ts";
import type { Measurement } from "./read-measurements.ts";
import type { PlanTable } from "./read-tables.ts";
import { readTargetTable } from "./read-target-table.ts";
import { splitClauses, splitFigures } from "./split-clauses.ts";
import { tableRowClause } from "./table-row-clause.ts";
import {
  clauseWarnings,
  figureWarnings,
  indicatorWarnings,
  withoutNumber,
} from "./target-warnings.ts";
import { levelSubject } from "./two-levels.ts";
import { warn } from "./warn.ts";

/** A target with the words of the item that say its figure. */
type ReadTarget = PlanTarget & Readonly<{ words: Measurement["words"] }>;

const MAX_TARGETS = 500;

/** What was found, with the line of each target: tables are read apart from the other items. */
type Found = { targets: FoundTarget[]; lines: number[]; warnings: PlanWarning[] };

/** Every target of the areas and tables that hold targets, in order, and what is doubtful about them. */
export function readTargets(
  pieces: readonly Piece[],
  areas: readonly Area[],
  tables: readonly PlanTable[],
): Found {
  const places = new Map(pieces.map((piece, index) => [piece, index]));
  const at = (piece: Piece): number => places.get(piece) ?? 0;
  const warnings: PlanWarning[] = [];
  const items: { at: number; target: FoundTarget; piece: Piece }[] = [];
  for (const area of areas.filter(({ role }) => role === "targets")) {
    if (items.length > MAX_TARGETS) break;
    for (const { piece, words, ...target } of readArea(area, warnings)) {
      const figure = words && { block: at(piece), ...words };
      items.push({ at: at(piece), target: { ...target, figure }, piece });
    }
  }
  for (const table of tables.filter(({ kind }) => kind === "targets")) {
    const { targets, unread } = readTargetTable(table);
    warnings.push(...unread.map(({ piece, name }) => withoutNumber(piece, name)));
    for (const { piece, target, measurement, words, owner } of targets) {
      const figure = words && { block: at(piece), ...words };
      if (measurement !== null) warnings.push(...figureWarnings(measurement, piece));
      const found = { ...target, figure, ...(owner === null ? {} : { owner }) };
      items.push({ at: at(piece), target: found, piece });
    }
  }
  const inOrder = items.toSorted((a, b) => a.at - b.at);
  const isSaid = new Set<string>();
  const targets: FoundTarget[] = [];
  const lines: number[] = [];
  for (const { target, piece } of inOrder) {
    const { indicator, comparator, value, unit } = target;
    const key = JSON.stringify([indicator, comparator, value, unit]);
    if (piece.row !== null && indicator !== null && isSaid.has(key)) {
      warnings.push(warn("plans.target-repeated", piece, { target: firstWords(target.text, 120) }));
      continue;
    }
    isSaid.add(key);
    warnings.push(...indicatorWarnings(target, piece));
    targets.push(target);
    lines.push(piece.line);
  }
  const beyond = inOrder[MAX_TARGETS];
  if (beyond !== undefined) {
    warnings.push(warn("plans.too-many-targets", beyond.piece, { limit: MAX_TARGETS }));
  }
  return {
    targets: targets.slice(0, MAX_TARGETS),
    lines: lines.slice(0, MAX_TARGETS),
    warnings,
  };
}

/** The targets of the paragraphs and bullets of one area. */
function readArea(
  area: Area,
  warnings: PlanWarning[],
): (ReadTarget & Readonly<{ piece: Piece }>)[] {
  const targets: (ReadTarget & Readonly<{ piece: Piece }>)[] = [];
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
    // The words of a row were put together from its cells and stand nowhere as they were read.
    const isRow = piece.row !== null;
    targets.push(...found.map((one) => ({ ...one, piece, ...(isRow ? { words: null } : {}) })));
    if (found.length === 0 && piece.text.endsWith(":")) {
      head = { text: piece.text, level: piece.kind === "bullet" ? piece.level : 0 };
    } else if (found.length === 0 && isItem(piece)) {
      warnings.push(withoutNumber(piece, piece.text));
    }
    if (targets.length > MAX_TARGETS) break;
  }
  return targets;
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
