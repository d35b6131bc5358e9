import { Button, TextInput } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef } from "react";

import { editorText } from "#shared/features/documents/editor-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

import { Icon } from "../../icon.tsx";
import { onEnter } from "../../on-enter.ts";
import type { EditorSession } from "../session.ts";
import { ToolButton } from "../toolbar/tool-button.tsx";
import classes from "./find-bar.module.css";
import { FindCount } from "./find-count.tsx";
import type { Finder, FindNote } from "./use-find.ts";
import { useFindKeys } from "./use-find-keys.ts";

const text = editorText.find;

/** Looks for words in the text and puts others in their place. */
export function FindBar({
  session,
  finder,
  isReadOnly,
}: {
  readonly session: EditorSession;
  readonly finder: Finder;
  readonly isReadOnly: boolean;
}) {
  useFindKeys(finder, isReadOnly);
  if (finder.mode === "closed") return null;
  return <OpenBar session={session} finder={finder} isReadOnly={isReadOnly} />;
}

function OpenBar({ session, finder, isReadOnly }: Parameters<typeof FindBar>[0]) {
  const words = useRef<HTMLInputElement>(null);
  const { find, mode, note, openings } = finder;
  useEffect(() => {
    words.current?.select();
  }, [openings]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.key !== "Escape") return;
    event.stopPropagation();
    finder.close();
  }

  return (
    <div className={classes["bar"]} role="search" aria-label={text.label} onKeyDown={onKeyDown}>
      <div className={classes["line"]}>
        <TextInput
          ref={words}
          className={classes["words"]}
          size="xs"
          aria-label={text.words}
          placeholder={text.words}
          autoFocus
          maxLength={200}
          value={find.words}
          onChange={({ currentTarget: { value } }) => {
            finder.change({ words: value });
          }}
          onKeyDown={onEnter((isShift) => {
            finder.step(isShift ? -1 : 1);
          })}
        />
        <FindCount session={session} words={find.words} />
        <ToolButton label={text.previous} onPress={() => finder.step(-1)}>
          <Icon name="up" />
        </ToolButton>
        <ToolButton label={text.next} onPress={() => finder.step(1)}>
          <Icon name="down" />
        </ToolButton>
        <ToolButton
          label={text.isCaseExact}
          isOn={find.isCaseExact}
          onPress={() => finder.change({ isCaseExact: !find.isCaseExact })}
        >
          <span aria-hidden="true">{text.faces.isCaseExact}</span>
        </ToolButton>
        <ToolButton
          label={text.ignoresMarks}
          isOn={find.ignoresMarks}
          onPress={() => finder.change({ ignoresMarks: !find.ignoresMarks })}
        >
          <span aria-hidden="true">{text.faces.ignoresMarks}</span>
        </ToolButton>
        <ToolButton label={text.close} onPress={finder.close}>
          <Icon name="close" />
        </ToolButton>
      </div>
      {mode === "replace" && !isReadOnly && <ReplaceLine finder={finder} />}
      {note !== null && (
        <p className={classes["note"]} role="status">
          {noteWords(note)}
        </p>
      )}
    </div>
  );
}

function ReplaceLine({ finder }: { readonly finder: Finder }) {
  return (
    <div className={classes["line"]}>
      <TextInput
        className={classes["words"]}
        size="xs"
        aria-label={text.replacement}
        placeholder={text.replacement}
        maxLength={200}
        value={finder.find.replacement}
        onChange={({ currentTarget: { value } }) => {
          finder.setReplacement(value);
        }}
        onKeyDown={onEnter(finder.replaceOne)}
      />
      <Button variant="default" size="compact-sm" onClick={finder.replaceOne}>
        {text.replaceOne}
      </Button>
      <Button variant="default" size="compact-sm" onClick={finder.replaceAll}>
        {text.replaceAll}
      </Button>
    </div>
  );
}

function noteWords(note: FindNote): string {
  if (note.kind === "figure") return text.figure;
  const count = formatInteger(note.count);
  return note.figures === 0
    ? text.replaced(count)
    : text.replacedBut(count, formatInteger(note.figures));
}
