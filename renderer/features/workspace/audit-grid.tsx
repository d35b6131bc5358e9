import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import type { Output } from "#renderer/app/api.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { QueryView } from "#renderer/components/query-view.tsx";

import classes from "./admin-screen.module.css";
import { auditQuery } from "./queries.ts";

const text = officeScreenText.audit;

type Entry = Output<"office.audit">[number];

/** Who changed what and when, the newest first. */
export function AuditGrid() {
  const audit = useInfiniteQuery(auditQuery);
  const rows = useMemo(() => audit.data?.pages.flat() ?? [], [audit.data]);
  const columns = useMemo(auditColumns, []);
  return (
    <>
      <div className={classes["lead"]}>
        <p>{text.lead}</p>
      </div>
      <QueryView query={audit}>
        {() => (
          <DataGrid
            label={text.title}
            rows={rows}
            columns={columns}
            rowId={({ id }) => String(id)}
            empty={text.none}
          />
        )}
      </QueryView>
      {audit.hasNextPage && (
        <div className={classes["more"]}>
          <Button
            variant="default"
            size="compact-sm"
            loading={audit.isFetchingNextPage}
            onClick={() => void audit.fetchNextPage()}
          >
            {text.more}
          </Button>
        </div>
      )}
    </>
  );
}

function auditColumns(): GridColumn<Entry>[] {
  return [
    {
      id: "at",
      title: text.at,
      value: ({ at }) => at,
      text: ({ at }) => formatInstant(at),
      width: 150,
    },
    { id: "actor", title: text.actor, value: ({ actor }) => actor, width: 170 },
    { id: "action", title: text.action, value: ({ action }) => action, width: 190 },
    { id: "subject", title: text.subject, value: ({ subject }) => subject, flex: 1, minWidth: 160 },
    {
      id: "before",
      title: text.before,
      value: ({ before }) => before,
      tooltip: ({ before }) => before,
      flex: 1,
      minWidth: 140,
    },
    {
      id: "after",
      title: text.after,
      value: ({ after }) => after,
      tooltip: ({ after }) => after,
      flex: 1,
      minWidth: 140,
    },
  ];
}
