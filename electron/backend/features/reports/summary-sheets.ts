import type { TableColumn, TableSheet, TableValue } from "#backend/excel/write-table.ts";
import type { UnitRank } from "#backend/features/evaluation/repository.ts";
import { traceCells, traceColumns } from "#backend/features/indicators/trace-columns.ts";
import { evaluationClassText } from "#shared/features/evaluation/text.ts";
import type { FigureTrace, TargetResult } from "#shared/features/indicators/contract.ts";
import { dataItems } from "#shared/features/indicators/data-item-data.ts";
import { addFigures, type Figures } from "#shared/features/indicators/figures.ts";
import type { ReportingUnit } from "#shared/features/indicators/measure-target.ts";
import { targetStateText, unitStateText } from "#shared/features/indicators/text.ts";
import { summaryText as text } from "#shared/features/reports/text.ts";
import type { Rewards } from "#shared/features/rewards/contract.ts";
import { nominationCategoryText } from "#shared/features/rewards/text.ts";
import { ratio, roundExact } from "#shared/kernel/exact.ts";

export type Summary = Readonly<{
  year: number;
  periodCode: string;
  dataClosesOn: string;
  isIllustrative: boolean;
  targets: readonly TargetResult[];
  units: readonly ReportingUnit[];
  /** The cells of the communes' files that all figures come from, those of base years too. */
  sources: readonly FigureTrace[];
  ranking: readonly UnitRank[];
  rewards: Rewards;
}>;

/** The sheets of tong-hop.xlsx: pure, data in, tables out. */
export function summarySheets(summary: Summary): readonly TableSheet[] {
  const period = text.period(summary.periodCode);
  const about = {
    ...(summary.isIllustrative ? { label: text.illustrative } : {}),
    note: text.closesOn(summary.dataClosesOn),
  };
  return [
    { ...targetSheet(summary.targets), title: text.targets.title(period), ...about },
    { ...unitSheet(summary.targets), title: text.units.title(period), ...about },
    { ...figureSheet(summary), title: text.figures.title(period), ...about },
    { ...sourceSheet(summary.sources), title: text.sources.title(period), ...about },
    { ...rankingSheet(summary.ranking), title: text.ranking.title(summary.year), ...about },
    { ...rewardSheet(summary.rewards), title: text.rewards.title(summary.year), ...about },
  ];
}

type Table = Pick<TableSheet, "name" | "columns" | "rows">;

function targetSheet(targets: readonly TargetResult[]): Table {
  return {
    name: text.targets.sheet,
    columns: columns(text.targets.columns, [
      words(8),
      words(60),
      words(40),
      words(14),
      decimal(14),
      decimal(14),
      words(10),
      decimal(14),
      decimal(14),
      decimal(14),
      decimal(14),
      whole(10),
      whole(10),
      words(14),
    ]),
    rows: targets.map((target) => [
      target.group,
      target.text,
      target.indicatorName,
      text.targets.comparators[target.comparator],
      target.target,
      target.district.value,
      target.unit,
      target.district.numerator,
      target.district.denominator,
      target.district.baseNumerator,
      target.district.baseDenominator,
      String(target.unitsReported),
      String(target.unitsExpected),
      targetStateText[target.state],
    ]),
  };
}

function unitSheet(targets: readonly TargetResult[]): Table {
  return {
    name: text.units.sheet,
    columns: columns(text.units.columns, [
      words(24),
      words(48),
      decimal(14),
      words(10),
      decimal(14),
      decimal(14),
      words(16),
    ]),
    rows: targets.flatMap(({ indicatorName, unit: valueUnit, units }) =>
      units.map((unit) => [
        unit.unitName,
        indicatorName,
        unit.value,
        valueUnit,
        unit.numerator,
        unit.denominator,
        unitStateText[unit.state],
      ]),
    ),
  };
}

function figureSheet({ units, periodCode }: Summary): Table {
  const rows = units.map(({ unitName, figures }) => ({
    unitName,
    figures: figures.get(periodCode) ?? new Map(),
  }));
  const total = addFigures(rows.map(({ figures }) => figures));
  return {
    name: text.figures.sheet,
    columns: [
      { header: text.figures.unit, ...words(24) },
      ...dataItems.map(({ name }) => ({ header: name, ...whole(14) })),
    ],
    rows: [
      ...rows.map(({ unitName, figures }) => [unitName, ...itemValues(figures)]),
      [text.figures.total, ...itemValues(total)],
    ],
  };
}

function itemValues(figures: Figures): readonly TableValue[] {
  return dataItems.map(({ code }) => {
    const item = figures.get(code);
    return item === undefined ? null : roundExact(item.sum, 6);
  });
}

function sourceSheet(sources: readonly FigureTrace[]): Table {
  return {
    name: text.sources.sheet,
    columns: [
      ...columns(text.sources.columns, [words(22), words(22), words(40), words(18), whole(14)]),
      ...traceColumns,
    ],
    rows: sources.map((source) => [
      source.unitName,
      source.villageName,
      source.itemName,
      text.period(source.periodCode),
      source.value,
      ...traceCells(source),
    ]),
  };
}

function rankingSheet(ranking: readonly UnitRank[]): Table {
  return {
    name: text.ranking.sheet,
    columns: columns(text.ranking.columns, [
      whole(8),
      words(24),
      { ...decimal(10), decimals: 2 },
      words(16),
    ]),
    rows: ranking.map((unit) => [
      String(unit.rank),
      unit.unitName,
      roundExact(ratio(unit.totalHundredths, 100), 2),
      evaluationClassText[unit.class],
    ]),
  };
}

function rewardSheet({ nominations, totalDong }: Rewards): Table {
  return {
    name: text.rewards.sheet,
    columns: columns(text.rewards.columns, [
      whole(6),
      words(14),
      words(32),
      words(28),
      words(22),
      words(40),
      whole(16),
      words(44),
      words(60),
    ]),
    rows: [
      ...nominations.map((nomination, index) => [
        String(index + 1),
        nominationCategoryText[nomination.category],
        nomination.name,
        nomination.position,
        nomination.unitName,
        nomination.awardName,
        String(nomination.amountDong),
        nomination.working,
        nomination.achievement,
      ]),
      [null, text.rewards.total, null, null, null, null, String(totalDong), null, null],
    ],
  };
}

type Kind = Omit<TableColumn, "header">;

function columns(headers: readonly string[], kinds: readonly Kind[]): readonly TableColumn[] {
  return kinds.map((kind, index) => ({ header: headers[index] ?? "", ...kind }));
}

function words(width: number): Kind {
  return { width, kind: "text" };
}

function whole(width: number): Kind {
  return { width, kind: "integer" };
}

function decimal(width: number): Kind {
  return { width, kind: "decimal" };
}
