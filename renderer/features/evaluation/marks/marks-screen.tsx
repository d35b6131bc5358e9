import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { Marks, UnitLines } from "#shared/features/evaluation/marks/contract.ts";
import { marksScreenText as text } from "#shared/features/evaluation/marks/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { BackLead } from "#renderer/components/back-lead.tsx";
import { ChoiceList } from "#renderer/components/choice-list.tsx";
import { ListDesk } from "#renderer/components/list-desk.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { marksQuery } from "../queries.ts";
import { MarkTable } from "./mark-table.tsx";
import { StageLocks } from "./stage-locks.tsx";

/** What communes, departments and the council give by hand: one unit at a time, criterion by criterion. */
export function MarksScreen() {
  const { year, periodCode } = useWorkPeriod();
  const marks = useQuery(marksQuery({ year, periodCode }));
  return (
    <Screen
      fill
      title={text.title}
      lead={
        <BackLead href="/evaluation" back={text.back}>
          {marks.data !== undefined && text.lead(marks.data.schemeName)}
        </BackLead>
      }
      actions={marks.data !== undefined && <StageLocks year={year} stages={marks.data.stages} />}
    >
      <QueryView query={marks}>{(data) => <UnitsAndMarks marks={data} year={year} />}</QueryView>
    </Screen>
  );
}

function UnitsAndMarks({ marks, year }: { readonly marks: Marks; readonly year: number }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const open = marks.units.find(({ unitId }) => String(unitId) === chosen) ?? marks.units[0];
  return (
    <ListDesk
      list={
        <ChoiceList
          label={text.units}
          choices={marks.units.map((unit) => ({
            code: String(unit.unitId),
            name: unit.unitName,
            note: progressOf(unit),
          }))}
          chosen={open === undefined ? null : String(open.unitId)}
          onChoose={setChosen}
        />
      }
    >
      {open !== undefined && (
        <MarkTable key={open.unitId} unit={open} stages={marks.stages} year={year} />
      )}
    </ListDesk>
  );
}

function progressOf({ lines }: UnitLines): string {
  const byHand = lines.filter(({ how }) => how !== null);
  if (byHand.length === 0) return text.nothingByHand;
  const given = byHand.filter(({ marks }) => marks.some(({ stage }) => stage === "council"));
  return text.given(formatInteger(given.length), formatInteger(byHand.length));
}
