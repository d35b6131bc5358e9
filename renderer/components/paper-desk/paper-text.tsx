import { Textarea } from "@mantine/core";
import { type KeyboardEvent, type ReactNode } from "react";

import { paperDeskText as text } from "#shared/features/documents/paper-desk-text.ts";
import { PaperEditor } from "#renderer/components/paper-editor/paper-editor.tsx";
import { FindBar } from "#renderer/components/paper-editor/search/find-bar.tsx";
import { useFind } from "#renderer/components/paper-editor/search/use-find.ts";
import { EditorToolbar } from "#renderer/components/paper-editor/toolbar/editor-toolbar.tsx";
import type { Outside } from "#renderer/components/paper-editor/view/outside.ts";

import type { OpenPaper } from "./open-papers.ts";
import classes from "./paper-desk.module.css";
import { SaveNotices, SaveState } from "./save-state.tsx";
import { usePaperHead } from "./use-paper-head.ts";

/** The text of a paper with its tools and its title; saved as it is written. */
export function PaperText({
  paper: { draft, autosave },
  label,
  isReadOnly,
  outside,
  tools,
  notice,
}: {
  readonly paper: OpenPaper;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly outside: Outside;
  /** Beside the state of saving. */
  readonly tools?: ReactNode;
  readonly notice?: ReactNode;
}) {
  const { title } = usePaperHead(draft);
  const finder = useFind(draft.editor, outside.figureWords);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== "s" || !event.ctrlKey || event.altKey) return;
    event.preventDefault();
    void autosave.flush();
  }

  return (
    <div
      className={classes["text"]}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (!isReadOnly) void autosave.flush();
      }}
    >
      {!isReadOnly && (
        <EditorToolbar
          session={draft.editor}
          hasTargets={outside.targets.length > 0}
          onFind={() => {
            finder.open("replace");
          }}
        >
          <span className={classes["tools"]}>
            <SaveState autosave={autosave} />
            {tools}
          </span>
        </EditorToolbar>
      )}
      <FindBar session={draft.editor} finder={finder} isReadOnly={isReadOnly} />
      {!isReadOnly && <SaveNotices autosave={autosave} />}
      {notice}
      <div className={classes["sheet"]}>
        <Textarea
          className={classes["title"]}
          label={text.title}
          autosize
          minRows={1}
          maxLength={2000}
          readOnly={isReadOnly}
          value={title}
          onChange={({ currentTarget: { value } }) => {
            draft.setHead({ title: value.replaceAll("\n", " ") });
          }}
        />
        <PaperEditor
          session={draft.editor}
          label={label}
          isReadOnly={isReadOnly}
          outside={outside}
        />
      </div>
    </div>
  );
}
