import { ActionIcon, Button, Textarea, Tooltip } from "@mantine/core";
import { type ClipboardEvent, useId, useRef } from "react";

import { paperDeskText } from "#shared/features/documents/paper-desk-text.ts";

import { Icon } from "../icon.tsx";
import classes from "./line-list.module.css";

const text = paperDeskText.lines;

/** A few lines that belong together, one field each: Enter adds one, empty lines are dropped when saved. */
export function LineList({
  label,
  hint,
  lines,
  isReadOnly,
  maxLines,
  maxLength,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly lines: readonly string[];
  readonly isReadOnly: boolean;
  readonly maxLines: number;
  readonly maxLength: number;
  readonly onChange: (lines: readonly string[]) => void;
}) {
  const labelId = useId();
  const list = useRef<HTMLUListElement>(null);

  function add(at: number): void {
    onChange(lines.toSpliced(at, 0, ""));
    setTimeout(() => {
      list.current?.querySelectorAll("textarea")[at]?.focus();
    });
  }

  /** Several lines pasted at once, from Word, Excel or a list, are as many lines here. */
  function paste(event: ClipboardEvent, index: number): void {
    const pasted = event.clipboardData
      .getData("text/plain")
      .split(/[\r\n\t]+/u)
      .map((line) => line.trim().slice(0, maxLength))
      .filter((line) => line !== "");
    if (isReadOnly || pasted.length < 2) return;
    event.preventDefault();
    const isBlank = lines[index] === "";
    const next = lines.toSpliced(isBlank ? index : index + 1, isBlank ? 1 : 0, ...pasted);
    onChange(next.slice(0, Math.max(maxLines, lines.length)));
  }

  function move(from: number, to: number): void {
    const moved = lines[from];
    if (moved !== undefined) onChange(lines.toSpliced(from, 1).toSpliced(to, 0, moved));
  }

  return (
    <section className={classes["list"]} aria-labelledby={labelId}>
      <h3 id={labelId}>{label}</h3>
      {hint !== undefined && <p>{hint}</p>}
      <ul ref={list}>
        {lines.map((line, index) => (
          <li key={index}>
            <Textarea
              aria-label={text.line(label, index + 1)}
              autosize
              minRows={1}
              maxLength={maxLength}
              readOnly={isReadOnly}
              value={line}
              onChange={({ currentTarget: { value } }) => {
                onChange(lines.with(index, value.replaceAll("\n", " ")));
              }}
              onPaste={(event) => {
                paste(event, index);
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
                event.preventDefault();
                if (!isReadOnly && lines.length < maxLines) add(index + 1);
              }}
            />
            {!isReadOnly && (
              <>
                <LineButton
                  label={text.up(index + 1)}
                  icon="up"
                  isOff={index === 0}
                  onPress={() => {
                    move(index, index - 1);
                  }}
                />
                <LineButton
                  label={text.remove(index + 1)}
                  icon="close"
                  onPress={() => {
                    onChange(lines.toSpliced(index, 1));
                  }}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && lines.length < maxLines && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => {
            add(lines.length);
          }}
        >
          {text.add(label)}
        </Button>
      )}
    </section>
  );
}

function LineButton({
  label,
  icon,
  isOff = false,
  onPress,
}: {
  readonly label: string;
  readonly icon: "up" | "close";
  readonly isOff?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={isOff}
        onClick={onPress}
      >
        <Icon name={icon} size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
