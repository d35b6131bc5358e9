import { ActionIcon, Button, TextInput } from "@mantine/core";
import { type KeyboardEvent, useRef } from "react";

import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { Icon } from "#renderer/components/icon.tsx";

import { pastedCells } from "./pasted-line.ts";
import type { VillageLine } from "./village-changes.ts";
import classes from "./villages-dialog.module.css";

const text = officeScreenText.villageForm;

/** One field a village; the keyboard alone adds lines and puts them in order. */
export function VillageLines({
  lines,
  newLine,
  onChange,
}: {
  readonly lines: readonly VillageLine[];
  readonly newLine: (name: string) => VillageLine;
  readonly onChange: (lines: readonly VillageLine[]) => void;
}) {
  const wanted = useRef<string | null>(null);

  function insert(at: number, names: readonly string[]): void {
    const added = names.map(newLine);
    wanted.current = added.at(-1)?.key ?? null;
    onChange(lines.toSpliced(at, 0, ...added));
  }

  function move(from: number, to: number): void {
    const line = lines[from];
    if (line === undefined || to < 0 || to >= lines.length) return;
    wanted.current = line.key;
    onChange(lines.toSpliced(from, 1).toSpliced(to, 0, line));
  }

  function onKeyDown(event: KeyboardEvent, at: number): void {
    // A keyboard that is still composing a letter uses these keys itself.
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (event.altKey && step !== 0) move(at, at + step);
    else if (event.key === "Enter") insert(at + 1, [""]);
    else return;
    event.preventDefault();
  }

  return (
    <div>
      <p className={classes["soft"]}>{text.lead}</p>
      <ol className={classes["lines"]}>
        {lines.map(({ key, name }, at) => {
          const called = name.trim() === "" ? text.unnamed : name;
          return (
            <li key={key}>
              <TextInput
                ref={(field: HTMLInputElement | null) => {
                  if (field === null || wanted.current !== key) return;
                  wanted.current = null;
                  field.focus();
                }}
                aria-label={text.name(at + 1)}
                maxLength={120}
                value={name}
                onKeyDown={(event) => {
                  onKeyDown(event, at);
                }}
                onPaste={(event) => {
                  const names = pastedCells(event.clipboardData.getData("text/plain")).map(
                    ({ cells: [first = ""] }) => first,
                  );
                  // One name goes into the field as anywhere else.
                  if (names.length < 2) return;
                  event.preventDefault();
                  insert(at + 1, names);
                }}
                onChange={({ currentTarget: { value } }) => {
                  onChange(
                    lines.map((line) => (line.key === key ? { ...line, name: value } : line)),
                  );
                }}
              />
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={text.up(called)}
                disabled={at === 0}
                onClick={() => {
                  move(at, at - 1);
                }}
              >
                <span aria-hidden="true">↑</span>
              </ActionIcon>
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={text.down(called)}
                disabled={at === lines.length - 1}
                onClick={() => {
                  move(at, at + 1);
                }}
              >
                <span aria-hidden="true">↓</span>
              </ActionIcon>
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={text.remove(called)}
                onClick={() => {
                  onChange(lines.toSpliced(at, 1));
                }}
              >
                <Icon name="close" size={14} />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => {
          insert(lines.length, [""]);
        }}
      >
        {text.add}
      </Button>
    </div>
  );
}
