import { NativeSelect, Tooltip, UnstyledButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { appText } from "#shared/kernel/app-text.ts";
import { periodCodes } from "#shared/kernel/periods.ts";
import { Icon } from "#renderer/components/icon.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import { workspaceQuery } from "../queries.ts";
import { useWorkPeriod } from "../work-period.tsx";
import { AccountMenu } from "./account-menu.tsx";
import classes from "./top-bar.module.css";

const text = appText.topBar;

/** Any year will do: only the part after it is chosen here. */
const periodGroups = (["Y", "H1", "Q", "M"] as const).map((kind) => ({
  group: text.periodKinds[kind],
  items: periodCodes(2000, kind)
    .map(partOf)
    .map((part) => ({ value: part, label: text.part(part) })),
}));

/** Which office, year and period the screens speak of; the search; who is signed in. */
export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const workspace = useQuery(workspaceQuery);
  const { year, periodCode, years, setYear, setPart } = useWorkPeriod();
  const open = workspace.data?.status === "open" ? workspace.data : null;
  return (
    <header className={classes["bar"]}>
      <strong className={classes["office"]} title={open?.officeName}>
        {open?.officeName}
      </strong>
      {open?.isIllustrative === true && (
        <Tooltip label={appText.illustrativeHint}>
          <span>
            <StateBadge tone="warn">{appText.illustrative}</StateBadge>
          </span>
        </Tooltip>
      )}
      <div className={classes["period"]}>
        <NativeSelect
          aria-label={text.year}
          size="xs"
          data={years.map((each) => ({
            value: String(each),
            label: `${text.year} ${String(each)}`,
          }))}
          value={String(year)}
          onChange={({ currentTarget }) => {
            setYear(Number(currentTarget.value));
          }}
        />
        <NativeSelect
          aria-label={text.period}
          size="xs"
          data={periodGroups}
          value={partOf(periodCode)}
          onChange={({ currentTarget }) => {
            setPart(currentTarget.value);
          }}
        />
      </div>
      <UnstyledButton
        className={classes["search"]}
        onClick={onSearch}
        aria-keyshortcuts="Control+K"
      >
        <Icon name="search" size={16} />
        <span>{text.search}</span>
        <kbd>{text.searchShortcut}</kbd>
      </UnstyledButton>
      <AccountMenu />
    </header>
  );
}

function partOf(periodCode: string): string {
  return periodCode.slice(5);
}
