import { UnstyledButton } from "@mantine/core";
import { type DragEvent, type KeyboardEvent, useDeferredValue, useState } from "react";

import { paperDeskText } from "#shared/features/documents/paper-desk-text.ts";
import type { FigureWords } from "#shared/features/documents/paper-text.ts";
import { headingsOf } from "#renderer/components/paper-editor/headings-of.ts";
import { Icon } from "#renderer/components/icon.tsx";
import { goToBlock, moveHeading, nudgeHeading } from "#renderer/components/paper-editor/places.ts";
import type { EditorSession } from "#renderer/components/paper-editor/session.ts";
import { useEditorState } from "#renderer/components/paper-editor/use-editor-state.ts";

import { foldable, unfolded } from "./outline-folds.ts";
import classes from "./paper-outline.module.css";

const text = paperDeskText.outline;
/** Where a section is dropped that is to stand last; no block has such an id. */
const END = "";

/** The headings of the text as printed; each goes to its place, and is moved from here with its section. */
export function PaperOutline({
  editor,
  figureWords,
  canMove,
  onGo,
}: {
  readonly editor: EditorSession;
  readonly figureWords: FigureWords;
  readonly canMove: boolean;
  /** Brings the text on screen, if it is not there. */
  readonly onGo: () => void;
}) {
  // The outline may lag behind a quick typist; the text itself never does.
  const state = useDeferredValue(useEditorState(editor));
  const headings = headingsOf(state, figureWords);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [isShut, setShut] = useState(false);
  const canFold = foldable(headings);
  const seen = unfolded(headings, folded);
  // Where the caret's own heading is folded away, the one that hides it stands for it.
  const current = seen.findLast(({ position }) => position < state.selection.from)?.id;
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const dropAt = (before: string | null) => ({
    "data-target": target === (before ?? END),
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setTarget(before ?? END);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged !== null) moveHeading(editor, dragged, before);
      setDragged(null);
      setTarget(null);
    },
  });

  function go(id: string): void {
    onGo();
    // The text may only now come on screen.
    setTimeout(() => {
      goToBlock(editor, id);
    });
  }

  function fold(id: string, isFolded: boolean): void {
    const next = new Set(folded);
    if (isFolded) next.add(id);
    else next.delete(id);
    setFolded(next);
  }

  function onKeyDown(event: KeyboardEvent, id: string): void {
    if (!event.altKey && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
      event.preventDefault();
      if (canFold.has(id)) fold(id, event.key === "ArrowLeft");
      return;
    }
    if (!canMove || !event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    nudgeHeading(editor, id, event.key === "ArrowUp" ? "up" : "down");
  }

  return (
    <nav className={classes["outline"]} aria-label={text.title} data-shut={isShut}>
      <header>
        {!isShut && <h2>{text.title}</h2>}
        <FoldButton
          label={isShut ? text.unfold : text.fold}
          isOpen={!isShut}
          onPress={() => {
            setShut(!isShut);
          }}
        />
      </header>
      {headings.length === 0 && !isShut && <p>{text.none}</p>}
      <ul hidden={isShut}>
        {seen.map(({ id, level, number, title }) => (
          <li
            key={id}
            data-level={level}
            {...dropAt(id)}
            draggable={canMove}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              event.dataTransfer.setData("text/plain", title);
              setDragged(id);
            }}
            onDragEnd={() => {
              setDragged(null);
              setTarget(null);
            }}
          >
            {canFold.has(id) && (
              <FoldButton
                label={(folded.has(id) ? text.open : text.close)(title)}
                isOpen={!folded.has(id)}
                onPress={() => {
                  fold(id, !folded.has(id));
                }}
              />
            )}
            <UnstyledButton
              className={classes["heading"]}
              aria-current={current === id ? "location" : undefined}
              title={canMove ? text.moveHint : undefined}
              onClick={() => {
                go(id);
              }}
              onKeyDown={(event) => {
                onKeyDown(event, id);
              }}
            >
              {number !== null && <span>{number}</span>}
              <span>{title === "" ? text.untitled : title}</span>
            </UnstyledButton>
          </li>
        ))}
        {dragged !== null && (
          <li {...dropAt(null)} className={classes["end"]}>
            {text.toEnd}
          </li>
        )}
      </ul>
    </nav>
  );
}

function FoldButton({
  label,
  isOpen,
  onPress,
}: {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}) {
  return (
    <UnstyledButton
      className={classes["fold"]}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <Icon name="right" size={12} />
    </UnstyledButton>
  );
}
