import { Tabs } from "@mantine/core";
import { useState } from "react";

import { adminText as text } from "#shared/features/workspace/screen-text.ts";
import { Screen } from "#renderer/components/screen.tsx";

import { Accounts } from "./accounts.tsx";
import classes from "./admin-screen.module.css";
import { AuditLog } from "./audit-log.tsx";
import { DataFile } from "./data-file.tsx";

/** The data file with its backups and checks, the accounts, and the log of every change. */
export function AdminScreen() {
  const [tab, setTab] = useState<string | null>("data");
  return (
    <Screen title={text.title} lead={text.lead}>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List aria-label={text.tabs.label}>
          <Tabs.Tab value="data">{text.tabs.data}</Tabs.Tab>
          <Tabs.Tab value="accounts">{text.tabs.accounts}</Tabs.Tab>
          <Tabs.Tab value="audit">{text.tabs.audit}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="data" className={classes["sheet"]}>
          <DataFile />
        </Tabs.Panel>
        <Tabs.Panel value="accounts" className={classes["sheet"]}>
          <Accounts />
        </Tabs.Panel>
        <Tabs.Panel value="audit" className={classes["sheet"]}>
          <AuditLog />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
