import { Button, Group } from "@mantine/core";

import type { Account } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { officeText } from "#shared/features/office/text.ts";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

const text = officeScreenText.accounts;

export function accountColumns({
  onPassword,
  onActive,
}: {
  readonly onPassword: (account: Account) => void;
  readonly onActive: (account: Account) => void;
}): GridColumn<Account>[] {
  return [
    { id: "username", title: text.username, value: ({ username }) => username, width: 150 },
    { id: "name", title: text.displayName, value: ({ displayName }) => displayName, flex: 1 },
    { id: "role", title: text.role, value: ({ role }) => officeText.roles[role], flex: 1 },
    {
      id: "password",
      title: text.password,
      value: ({ hasPassword }) => (hasPassword ? text.hasPassword : text.noPassword),
      width: 150,
    },
    {
      id: "state",
      title: text.state,
      value: ({ isActive }) => (isActive ? text.active : text.inactive),
      render: ({ isActive }) => (
        <StateBadge tone={isActive ? "good" : "quiet"}>
          {isActive ? text.active : text.inactive}
        </StateBadge>
      ),
      width: 130,
    },
    {
      id: "actions",
      title: text.actions,
      value: () => "",
      render: (account) => (
        <Group gap={4} wrap="nowrap">
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={text.setPasswordOf(account.displayName)}
            onClick={() => {
              onPassword(account);
            }}
          >
            {text.setPassword}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            aria-label={
              account.isActive
                ? text.lockOf(account.displayName)
                : text.unlockOf(account.displayName)
            }
            onClick={() => {
              onActive(account);
            }}
          >
            {account.isActive ? text.lock : text.unlock}
          </Button>
        </Group>
      ),
      width: 210,
    },
  ];
}
