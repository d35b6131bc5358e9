import { UnstyledButton } from "@mantine/core";
import { useMemo } from "react";
import { Link } from "wouter";

import type { Nomination } from "#shared/features/rewards/contract.ts";
import { rewardsScreenText as text } from "#shared/features/rewards/screen-text.ts";
import { nominationCategoryText } from "#shared/features/rewards/text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

import classes from "./rewards-desk.module.css";

/** Everybody who is nominated, with the money and its working. */
export function NominationList({
  nominations,
  onWithdraw,
}: {
  readonly nominations: readonly Nomination[];
  /** Null where the list may not be changed. */
  readonly onWithdraw: ((nomination: Nomination) => void) | null;
}) {
  const columns = useMemo(() => nominationColumns(onWithdraw), [onWithdraw]);
  if (nominations.length === 0) {
    return (
      <EmptyState
        title={text.empty.title}
        action={
          <Link className={classes["withdraw"]} href="/evaluation">
            {text.empty.toEvaluation}
          </Link>
        }
      >
        {text.empty.text}
      </EmptyState>
    );
  }
  return (
    <DataGrid
      label={text.list}
      rows={nominations}
      columns={columns}
      rowId={({ id }) => String(id)}
    />
  );
}

function nominationColumns(
  onWithdraw: ((nomination: Nomination) => void) | null,
): GridColumn<Nomination>[] {
  const names = text.columns;
  return [
    { id: "name", title: names.name, value: ({ name }) => name, flex: 2, minWidth: 160 },
    {
      id: "category",
      title: names.category,
      value: ({ category }) => nominationCategoryText[category],
      width: 110,
    },
    { id: "unit", title: names.unit, value: ({ unitName }) => unitName, width: 130 },
    { id: "position", title: names.position, value: ({ position }) => position, width: 140 },
    {
      id: "award",
      title: names.award,
      value: ({ awardName }) => awardName,
      wraps: true,
      width: 165,
    },
    {
      id: "achievement",
      title: names.achievement,
      value: ({ achievement }) => achievement,
      wraps: true,
      flex: 2,
      minWidth: 160,
    },
    { id: "origin", title: names.origin, value: ({ origin }) => text.origins[origin], width: 120 },
    {
      id: "amount",
      title: names.amount,
      value: ({ amountDong }) => amountDong,
      text: ({ amountDong }) => formatInteger(amountDong),
      tooltip: ({ working }) => working,
      align: "right",
      width: 155,
    },
    {
      id: "working",
      title: names.working,
      value: ({ working }) => working,
      wraps: true,
      flex: 2,
      minWidth: 200,
    },
    ...(onWithdraw === null
      ? []
      : [
          {
            id: "action",
            title: names.action,
            value: () => "",
            render: (nomination: Nomination) => (
              <UnstyledButton
                className={classes["withdraw"]}
                aria-label={text.withdrawOf(nomination.name)}
                onClick={() => {
                  onWithdraw(nomination);
                }}
              >
                {text.withdraw}
              </UnstyledButton>
            ),
            width: 75,
          },
        ]),
  ];
}
