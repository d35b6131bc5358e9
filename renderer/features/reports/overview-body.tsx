import { Button } from "@mantine/core";
import { useLocation } from "wouter";

import type { Overview } from "#shared/features/reports/contract.ts";
import { reportsScreenText as text } from "#shared/features/reports/screen-text.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";

import classes from "./overview-body.module.css";
import { OverviewCards } from "./overview-cards.tsx";
import { PapersPanel } from "./papers-panel.tsx";
import { RankingPanel } from "./ranking-panel.tsx";
import { TargetsPanel } from "./targets-panel.tsx";
import { WaitingPanel } from "./waiting-panel.tsx";

/** Figures first, then the communes, then what somebody must still do. */
export function OverviewBody({ overview }: { readonly overview: Overview }) {
  const [, navigate] = useLocation();
  return (
    <>
      <OverviewCards overview={overview} />
      <div className={classes["columns"]}>
        {overview.targets === null ? (
          <EmptyState
            title={text.targets.noPlanTitle}
            action={
              <Button
                onClick={() => {
                  navigate("/plan");
                }}
              >
                {text.targets.noPlanAction}
              </Button>
            }
          >
            {text.targets.noPlanText}
          </EmptyState>
        ) : (
          <TargetsPanel targets={overview.targets} />
        )}
        <div className={classes["side"]}>
          <RankingPanel ranking={overview.ranking} />
          <WaitingPanel waiting={overview.waiting} dueOn={overview.dueOn} />
          <PapersPanel papers={overview.papers} />
        </div>
      </div>
    </>
  );
}
