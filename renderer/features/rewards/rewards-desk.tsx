import { Button, Tabs } from "@mantine/core";
import { useState } from "react";

import type { Nomination, Rewards } from "#shared/features/rewards/contract.ts";
import { rewardsScreenText as text } from "#shared/features/rewards/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { ReasonDialog } from "#renderer/components/dialog/reason-dialog.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { AddDialog } from "./add-dialog.tsx";
import { DecisionPanel } from "./decision-panel.tsx";
import { NominationList } from "./nomination-list.tsx";
import classes from "./rewards-desk.module.css";
import { RewardsNotices } from "./rewards-notices.tsx";

/** The list, and beside it as a tab the decision that carries it. */
export function RewardsDesk({ rewards }: { readonly rewards: Rewards }) {
  const may = useMay();
  const { year, nominations, decision } = rewards;
  const [tab, setTab] = useState<string | null>("list");
  const [isAdding, setAdding] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Nomination | null>(null);
  const propose = useCommand("rewards.propose");
  const withdraw = useCommand("rewards.withdraw");
  const draft = useCommand("rewards.draftDecision", {
    onSuccess: () => {
      setTab("decision");
    },
  });
  const isFixed = decision !== null && decision.status !== "draft";
  const canWrite = may("rewards.write") && !isFixed;

  return (
    <Screen
      fill
      title={text.title}
      lead={`${text.lead(year)} ${text.summary(formatInteger(nominations.length), formatInteger(rewards.totalDong))}.`}
      actions={
        canWrite && (
          <>
            <Button
              variant="default"
              onClick={() => {
                setAdding(true);
              }}
            >
              {text.add}
            </Button>
            <Button
              variant={nominations.length === 0 ? "filled" : "default"}
              loading={propose.isPending}
              onClick={() => {
                propose.mutate({ year });
              }}
            >
              {text.propose}
            </Button>
            <Button
              variant={nominations.length === 0 ? "default" : "filled"}
              disabled={nominations.length === 0}
              loading={draft.isPending}
              onClick={() => {
                draft.mutate({ year });
              }}
            >
              {decision === null ? text.draft : text.draftAgain}
            </Button>
          </>
        )
      }
    >
      <ErrorNotice error={propose.error ?? draft.error} />
      <RewardsNotices rewards={rewards} isFixed={isFixed} />
      <Tabs value={tab} onChange={setTab} className={classes["desk"]} keepMounted={false}>
        <Tabs.List aria-label={text.tabs.label}>
          <Tabs.Tab value="list">{text.tabs.list}</Tabs.Tab>
          <Tabs.Tab value="decision">{text.tabs.decision}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="list" className={classes["panel"]}>
          <NominationList nominations={nominations} onWithdraw={canWrite ? setWithdrawing : null} />
        </Tabs.Panel>
        <Tabs.Panel value="decision" className={classes["panel"]}>
          <DecisionPanel
            year={year}
            documentId={decision?.documentId ?? null}
            nominations={nominations}
          />
        </Tabs.Panel>
      </Tabs>
      {isAdding && (
        <AddDialog
          year={year}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
      {withdrawing !== null && (
        <ReasonDialog
          {...text.withdrawDialog}
          isPending={withdraw.isPending}
          error={withdraw.error}
          onClose={() => {
            setWithdrawing(null);
          }}
          onConfirm={(reason) => {
            withdraw.mutate(
              { nominationId: withdrawing.id, reason },
              {
                onSuccess: () => {
                  setWithdrawing(null);
                },
              },
            );
          }}
        >
          <strong>{withdrawing.name}</strong>
        </ReasonDialog>
      )}
    </Screen>
  );
}
