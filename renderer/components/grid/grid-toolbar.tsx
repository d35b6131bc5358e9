import { Button, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { desktop } from "#renderer/app/desktop.ts";

import { Icon } from "../icon.tsx";
import classes from "./data-grid.module.css";

const text = appText.grid;

/** Above every table: a filter, how many rows, and the ways out to Excel. */
export function GridToolbar({
  label,
  filter,
  onFilter,
  count,
  onCopyAll,
  csv,
  children,
}: {
  readonly label: string;
  readonly filter: string;
  readonly onFilter: (typed: string) => void;
  readonly count: number;
  readonly onCopyAll: () => boolean;
  /** Null: no button for it. */
  readonly csv: (() => string) | null;
  readonly children?: ReactNode;
}) {
  const [said, setSaid] = useState("");

  async function saveCsv(content: string): Promise<void> {
    const target = await desktop().chooseSave({
      title: text.export,
      defaultName: `${label}.csv`,
      kinds: [{ name: "CSV", extensions: ["csv"] }],
    });
    if (target === null) return;
    const isSaved = await desktop().saveFile(target.token, new TextEncoder().encode(content));
    setSaid(isSaved ? appText.common.saved(target.name) : text.saveFailed(target.name));
  }

  return (
    <div className={classes["toolbar"]}>
      <TextInput
        aria-label={`${text.filter}: ${label}`}
        placeholder={text.filterPlaceholder}
        size="xs"
        leftSection={<Icon name="search" size={14} />}
        value={filter}
        onChange={({ currentTarget }) => {
          onFilter(currentTarget.value);
        }}
      />
      <span className={classes["count"]}>{text.rows(formatInteger(count))}</span>
      {children}
      <span className={classes["said"]} role="status">
        {said}
      </span>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={() => {
          setSaid(onCopyAll() ? text.copied(formatInteger(count)) : "");
        }}
      >
        {text.copyAll}
      </Button>
      {csv !== null && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void saveCsv(csv())}>
          {text.export}
        </Button>
      )}
    </div>
  );
}
