import { useQuery } from "@tanstack/react-query";

import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import type { TriedUnit } from "#shared/features/evaluation/schemes/contract.ts";
import { schemeEditorText } from "#shared/features/evaluation/schemes/editor-text.ts";
import { formatTotal } from "#shared/features/evaluation/points.ts";
import { evaluationClassText } from "#shared/features/evaluation/text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { QueryView } from "#renderer/components/query-view.tsx";

import { tryOutQuery } from "../queries.ts";
import classes from "./schemes.module.css";

const text = schemeEditorText.tryOut;

/** What the ranks would be by the scheme that is being edited, beside those by the one that is kept. */
export function TryOut({ scheme }: { readonly scheme: Scheme }) {
  const { year, periodCode } = useWorkPeriod();
  const tried = useQuery(tryOutQuery({ year, periodCode, scheme }));
  return (
    <>
      <p className={classes["lead"]}>{text.lead(appText.periodName(periodCode))}</p>
      <QueryView query={tried}>{(units) => <Tried units={units} />}</QueryView>
    </>
  );
}

function Tried({ units }: { readonly units: readonly TriedUnit[] }) {
  const ranks = units.filter(({ now, then }) => now.rank !== then.rank).length;
  const moved = units.filter(({ now, then }) => now.class !== then.class).length;
  return (
    <DataGrid
      label={text.table}
      rows={units}
      columns={columns}
      rowId={({ unitId }) => String(unitId)}
      isOrdered
      toolbar={<strong>{text.summary(formatInteger(ranks), formatInteger(moved))}</strong>}
    />
  );
}

const columns: GridColumn<TriedUnit>[] = [
  {
    id: "unit",
    title: text.unit,
    value: ({ unitName }) => unitName,
    flex: 1,
    minWidth: 150,
    isPinned: true,
  },
  rank("thenRank", text.thenRank, ({ then }) => then),
  total("thenPoints", text.thenPoints, ({ then }) => then),
  unitClass("thenClass", text.thenClass, ({ then }) => then),
  rank("nowRank", text.nowRank, ({ now }) => now),
  total("nowPoints", text.nowPoints, ({ now }) => now),
  unitClass("nowClass", text.nowClass, ({ now }) => now),
  {
    id: "moves",
    title: text.moves,
    value: movesOf,
    width: 112,
    tone: ({ now, then }) =>
      then.rank > now.rank ? "warn" : then.rank < now.rank ? "changed" : null,
  },
];

type Place = TriedUnit["now"];
type PlaceOf = (unit: TriedUnit) => Place;

function rank(id: string, title: string, placeOf: PlaceOf): GridColumn<TriedUnit> {
  return { id, title, value: (unit) => placeOf(unit).rank, align: "right", width: 76 };
}

function total(id: string, title: string, placeOf: PlaceOf): GridColumn<TriedUnit> {
  return {
    id,
    title,
    value: (unit) => placeOf(unit).totalHundredths,
    text: (unit) => formatTotal(placeOf(unit).totalHundredths),
    align: "right",
    width: 84,
  };
}

function unitClass(id: string, title: string, placeOf: PlaceOf): GridColumn<TriedUnit> {
  return {
    id,
    title,
    value: (unit) => evaluationClassText[placeOf(unit).class],
    width: 100,
    tone: ({ now, then }) => (now.class === then.class ? null : "changed"),
  };
}

function movesOf({ now, then }: TriedUnit): string {
  const places = now.rank - then.rank;
  if (places === 0) return text.same;
  return places > 0 ? text.up(formatInteger(places)) : text.down(formatInteger(-places));
}
