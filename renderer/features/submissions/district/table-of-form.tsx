import { Button, Switch, Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { DistrictTable } from "#shared/features/submissions/district/contract.ts";
import { districtScreenText as text } from "#shared/features/submissions/district/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { QueryView } from "#renderer/components/query-view.tsx";

import { districtTableQuery } from "../queries.ts";
import { DistrictGrid } from "./district-grid.tsx";
import { DistrictTrace, type TracedNumber } from "./district-trace.tsx";
import classes from "./district.module.css";
import { ReachPanel } from "./reach-panel.tsx";

type Asked = Readonly<{ periodCode: string; formCode: string; withPending: boolean }>;

/** One form's table and the targets that hang on it; a number opens into its cells. */
export function TableOfForm({
  asked,
  onWithPending,
}: {
  readonly asked: Asked;
  readonly onWithPending: (withPending: boolean) => void;
}) {
  const table = useQuery(districtTableQuery(asked));
  const [withVillages, setWithVillages] = useState(false);
  const [chosen, setChosen] = useState<TracedNumber | null>(null);
  const [traced, setTraced] = useState<TracedNumber | null>(null);

  if (traced !== null) {
    return (
      <DistrictTrace
        asked={asked}
        number={traced}
        onClose={() => {
          setTraced(null);
        }}
      />
    );
  }
  return (
    <QueryView query={table}>
      {(data) => (
        <Tabs defaultValue="figures" className={classes["parts"]} keepMounted={false}>
          <div className={classes["head"]}>
            <h2>{data.formName}</h2>
            <span className={classes["soft"]}>{countedText(data)}</span>
          </div>
          <div className={classes["choice"]}>
            <Tabs.List aria-label={text.tabs.label}>
              <Tabs.Tab value="figures">{text.tabs.figures}</Tabs.Tab>
              {data.targets.length > 0 && (
                <Tabs.Tab value="targets">
                  {text.tabs.targets(formatInteger(data.targets.length))}
                </Tabs.Tab>
              )}
            </Tabs.List>
            <Switch
              className={classes["pending"]}
              size="xs"
              label={text.withPending(formatInteger(data.waiting))}
              checked={asked.withPending}
              onChange={(event) => {
                onWithPending(event.currentTarget.checked);
              }}
            />
          </div>
          <Tabs.Panel value="figures" className={classes["figures"]}>
            <p className={classes["hint"]}>{text.hint}</p>
            <DistrictGrid
              table={data}
              withVillages={withVillages}
              toolbar={
                <>
                  {" "}
                  {data.columns.some(({ level }) => level === "village") && (
                    <Switch
                      size="xs"
                      label={text.villages}
                      checked={withVillages}
                      onChange={(event) => {
                        setWithVillages(event.currentTarget.checked);
                      }}
                    />
                  )}
                  <Button
                    variant="default"
                    size="compact-sm"
                    disabled={chosen === null}
                    onClick={() => {
                      setTraced(chosen);
                    }}
                  >
                    {text.trace}
                  </Button>
                </>
              }
              firstFocus={
                chosen === null ? null : { rowId: chosen.line.id, columnId: chosen.column.code }
              }
              onChoose={(line, columnId) => {
                const column = data.columns.find(({ code }) => code === columnId);
                setChosen(column === undefined ? null : { line, column });
              }}
              onTrace={() => {
                setTraced(chosen);
              }}
            />
          </Tabs.Panel>
          <Tabs.Panel value="targets" className={classes["targets"]}>
            <ReachPanel targets={data.targets} />
          </Tabs.Panel>
        </Tabs>
      )}
    </QueryView>
  );
}

function countedText({ rows }: DistrictTable): string {
  const counted = rows.filter(({ source }) => source !== "none");
  return text.countedOf(formatInteger(counted.length), formatInteger(rows.length));
}
