import { Menu, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { officeText } from "#shared/features/office/text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { Icon } from "#renderer/components/icon.tsx";

import { desktop } from "../desktop.ts";
import { workspaceQuery } from "../queries.ts";
import { useSession } from "../session.tsx";
import { useCommand } from "../use-command.ts";
import classes from "./account-menu.module.css";

const text = appText.topBar;
const schemes = ["light", "dark", "auto"] as const;

/** Who sits here; sign out; the look; the data file. */
export function AccountMenu() {
  const { mode, account } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const workspace = useQuery(workspaceQuery);
  const signOut = useCommand("office.signOut");
  const close = useCommand("workspace.close");
  const name = mode === "one-person" ? officeText.onePerson : account?.displayName;

  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes["target"]} aria-label={`${text.account}: ${name ?? ""}`}>
          <Icon name="person" />
          <span>
            {name}
            {account !== null && <small>{officeText.roles[account.role]}</small>}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.theme}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon name={colorScheme === scheme ? "check" : "theme"} size={16} />}
            onClick={() => {
              setColorScheme(scheme);
              void desktop().setTheme(scheme === "auto" ? "system" : scheme);
            }}
          >
            {text.themes[scheme]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{text.dataFile}</Menu.Label>
        <div className={classes["file"]}>
          {workspace.data?.status === "open" && workspace.data.fileName}
        </div>
        <Menu.Item
          onClick={() => {
            close.mutate({});
          }}
        >
          {text.closeFile}
        </Menu.Item>
        {mode === "accounts" && (
          <>
            <Menu.Divider />
            <Menu.Item
              onClick={() => {
                signOut.mutate({});
              }}
            >
              {text.signOut}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
