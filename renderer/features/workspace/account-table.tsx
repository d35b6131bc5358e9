import { Button } from "@mantine/core";

import type { Account } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { officeText } from "#shared/features/office/text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./admin-screen.module.css";

const text = officeScreenText.accounts;

/** One line an account; a refusal stands in the line that it concerns. */
export function AccountTable({
  accounts,
  onSetPassword,
}: {
  readonly accounts: readonly Account[];
  readonly onSetPassword: (account: Account) => void;
}) {
  return (
    <table className={classes["table"]}>
      <caption className="visually-hidden">{text.list}</caption>
      <thead>
        <tr>
          <th scope="col">{text.username}</th>
          <th scope="col">{text.displayName}</th>
          <th scope="col">{text.role}</th>
          <th scope="col">{text.password}</th>
          <th scope="col">{text.state}</th>
          <th scope="col">{text.actions}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow
            key={account.id}
            account={account}
            onSetPassword={() => {
              onSetPassword(account);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

function AccountRow({
  account,
  onSetPassword,
}: {
  readonly account: Account;
  readonly onSetPassword: () => void;
}) {
  const { id: accountId, username, displayName, role, hasPassword, isActive } = account;
  const setActive = useCommand("office.setAccountActive");
  return (
    <tr>
      <th scope="row">{username}</th>
      <td>{displayName}</td>
      <td>{officeText.roles[role]}</td>
      <td className={classes["quiet"]}>{hasPassword ? text.hasPassword : text.noPassword}</td>
      <td>
        <StateBadge tone={isActive ? "good" : "quiet"}>
          {isActive ? text.active : text.inactive}
        </StateBadge>
      </td>
      <td>
        <div className={classes["buttons"]}>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={text.setPasswordOf(displayName)}
            onClick={onSetPassword}
          >
            {text.setPassword}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            loading={setActive.isPending}
            aria-label={isActive ? text.lockOf(displayName) : text.unlockOf(displayName)}
            onClick={() => {
              setActive.mutate({ accountId, isActive: !isActive });
            }}
          >
            {isActive ? text.lock : text.unlock}
          </Button>
        </div>
        <ErrorNotice error={setActive.error} />
      </td>
    </tr>
  );
}
