import { Button, Group, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import type { Account } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { useSession } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";

import { accountColumns } from "./account-columns.tsx";
import classes from "./admin-screen.module.css";
import { CreateAccountDialog } from "./create-account-dialog.tsx";
import { PasswordDialog } from "./password-dialog.tsx";
import { accountsQuery } from "./queries.ts";

const text = officeScreenText.accounts;

/** Who may sign in and as what; one-person mode until an administrator turns accounts on. */
export function AccountsPanel() {
  const { mode } = useSession();
  const accounts = useQuery(accountsQuery);
  const setActive = useCommand("office.setAccountActive");
  const turnOn = useCommand("office.turnAccountsOn");
  const [dialog, setDialog] = useState<"create" | "turn-on" | null>(null);
  const [passwordOf, setPasswordOf] = useState<Account | null>(null);
  const { mutate } = setActive;
  const columns = useMemo(
    () =>
      accountColumns({
        onPassword: setPasswordOf,
        onActive: ({ id, isActive }) => {
          mutate({ accountId: id, isActive: !isActive });
        },
      }),
    [mutate],
  );

  return (
    <>
      <div className={classes["lead"]}>
        <p>{text.lead[mode]}</p>
        <div>
          <Button
            variant="default"
            onClick={() => {
              setDialog("create");
            }}
          >
            {text.create}
          </Button>
          {mode === "one-person" && (
            <Button
              onClick={() => {
                setDialog("turn-on");
              }}
            >
              {text.turnOn}
            </Button>
          )}
        </div>
      </div>
      <ErrorNotice error={setActive.error} />
      <QueryView query={accounts}>
        {(all) => (
          <DataGrid
            label={text.title}
            rows={all}
            columns={columns}
            rowId={({ id }) => String(id)}
            empty={text.none}
          />
        )}
      </QueryView>
      {dialog === "create" && (
        <CreateAccountDialog
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
      {dialog === "turn-on" && (
        <Dialog
          title={text.turnOnTitle}
          onClose={() => {
            setDialog(null);
          }}
        >
          <Stack gap="sm">
            <p>{text.turnOnText}</p>
            <ErrorNotice error={turnOn.error} />
            <Group justify="flex-end" gap="xs">
              <Button
                variant="default"
                data-autofocus
                onClick={() => {
                  setDialog(null);
                }}
              >
                {appText.common.cancel}
              </Button>
              <Button
                loading={turnOn.isPending}
                onClick={() => {
                  turnOn.mutate({});
                }}
              >
                {text.turnOn}
              </Button>
            </Group>
          </Stack>
        </Dialog>
      )}
      {passwordOf !== null && (
        <PasswordDialog
          account={passwordOf}
          onClose={() => {
            setPasswordOf(null);
          }}
        />
      )}
    </>
  );
}
