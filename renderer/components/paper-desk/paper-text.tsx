import { Textarea } from "@mantine/core";
import { type KeyboardEvent, type ReactNode } from "react";

import { paperDeskText as text } from "#shared/features/documents/paper-desk-text.ts";
import { PaperEditor } from "#renderer/components/paper-editor/paper-editor.tsx";
import { FindBar } from "#renderer/components/paper-editor/search/find-bar.tsx";
import { useFind } from "#renderer/components/paper-editor/search/use-find.ts";
import { EditorToolbar } from "#renderer/components/paper-editor/toolbar/editor-toolbar.tsx";
import { CaretNotes } from "#renderer/components/paper-editor/view/caret-notes.tsx";
import type { Outside } from "#renderer/components/paper-editor/view/outside.ts";

import type { OpenPaper } from "./open-papers.ts";
import classes from "./paper-desk.module.css";
import { RemarkStrip } from "./remark-strip.tsx";
import { SaveNotices, SaveState } from "./save-state.tsx";
import { usePaperHead } from "./use-paper-head.ts";
import { type RemarkDrafts, useShownRemarks } from "./use-remarks.ts";

const noRemarks: RemarkDrafts = { marks: [], add: null };

/** The text of a paper with its tools and its title; saved as it is written. */
export function PaperText({
  paper: { draft, autosave },
  label,
  isReadOnly,
  outside,
  tools,
  notice,
  isSentBack = false,
  remarks = noRemarks,
}: {
  readonly paper: OpenPaper;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly outside: Outside;
  /** Beside the state of saving. */
  readonly tools?: ReactNode;
  readonly notice?: ReactNode;
  /** It came back with remarks, which are shown at their words. */
  readonly isSentBack?: boolean;
  readonly remarks?: RemarkDrafts;
}) {
  const { title } = usePaperHead(draft);
  useShownRemarks(draft, { isSentBack, drafts: remarks.marks });
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
      {remarks.add !== null && (
        <RemarkStrip editor={draft.editor} count={remarks.marks.length} onAdd={remarks.add} />
      )}
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
      <CaretNotes session={draft.editor} />
    </div>
  );
}
