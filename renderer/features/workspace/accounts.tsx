import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { Account } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { useMay, useSession } from "#renderer/app/session.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";

import { AccountTable } from "./account-table.tsx";
import classes from "./admin-screen.module.css";
import { CreateAccountDialog } from "./create-account-dialog.tsx";
import { PasswordDialog } from "./password-dialog.tsx";
import { accountsQuery } from "./queries.ts";
import { TurnOnDialog } from "./turn-on-dialog.tsx";

const text = officeScreenText.accounts;

/** Who may sign in and as what; and the way out of one-person mode. */
export function Accounts() {
  const may = useMay();
  return may("accounts.manage") ? (
    <ManagedAccounts />
  ) : (
    <Notice tone="info">{text.notAllowed}</Notice>
  );
}

function ManagedAccounts() {
  const { mode } = useSession();
  const accounts = useQuery(accountsQuery);
  const [dialog, setDialog] = useState<"create" | "turn-on" | Account | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const close = (): void => {
    setDialog(null);
  };
  const create = (
    <Button
      onClick={() => {
        setDialog("create");
      }}
    >
      {text.create}
    </Button>
  );

  return (
    <div className={classes["stack"]}>
      <Notice tone="info">{text.lead[mode]}</Notice>
      {said !== null && <Notice tone="good">{said}</Notice>}
      <QueryView query={accounts}>
        {(all) => (
          <>
            {mode === "one-person" && !all.some(isReadyAdministrator) && (
              <Notice tone="warn">{text.needsAdministrator}</Notice>
            )}
            <div className={classes["buttons"]}>
              {create}
              {mode === "one-person" && (
                <Button
                  variant="default"
                  onClick={() => {
                    setDialog("turn-on");
                  }}
                >
                  {text.turnOn}
                </Button>
              )}
            </div>
            {all.length === 0 ? (
              <EmptyState title={text.none}>{text.lead[mode]}</EmptyState>
            ) : (
              <div className={classes["wide"]}>
                <Panel title={text.list} flush>
                  <AccountTable accounts={all} onSetPassword={setDialog} />
                </Panel>
              </div>
            )}
          </>
        )}
      </QueryView>
      {dialog === "create" && (
        <CreateAccountDialog
          onDone={(account) => {
            setSaid(text.created(account.displayName));
            close();
          }}
          onClose={close}
        />
      )}
      {dialog === "turn-on" && <TurnOnDialog onClose={close} />}
      {dialog !== null && typeof dialog === "object" && (
        <PasswordDialog
          account={dialog}
          onDone={() => {
            setSaid(text.passwordSet(dialog.displayName));
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

function isReadyAdministrator({ role, isActive, hasPassword }: Account): boolean {
  return role === "administrator" && isActive && hasPassword;
}
