import { useMemo, useState } from "react";

import { paperDeskText } from "#shared/features/documents/paper-desk-text.ts";
import type { FigureWords } from "#shared/features/documents/paper-text.ts";
import { goToBlock, moveHeading, nudgeHeading } from "#renderer/components/paper-editor/places.ts";
import type { EditorSession } from "#renderer/components/paper-editor/session.ts";
import { useHeadingAtCaret, useHeadings } from "#renderer/components/paper-editor/use-headings.ts";

import { FoldButton } from "./fold-button.tsx";
import { foldable, unfolded } from "./outline-folds.ts";
import { type OutlineHands, OutlineItem } from "./outline-item.tsx";
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
  const headings = useHeadings(editor, figureWords);
  const atCaret = useHeadingAtCaret(editor);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [isShut, setShut] = useState(false);
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const canFold = useMemo(() => foldable(headings), [headings]);
  const seen = useMemo(() => unfolded(headings, folded), [headings, folded]);
  // Where the caret's own heading is folded away, the one that hides it stands for it.
  const upToCaret = headings.slice(0, headings.findIndex(({ id }) => id === atCaret) + 1);
  const current = upToCaret.findLast((heading) => seen.includes(heading))?.id;

  const hands = useMemo(
    (): OutlineHands => ({
      go: (id) => {
        onGo();
        // The text may only now come on screen.
        setTimeout(() => {
          goToBlock(editor, id);
        });
      },
      nudge: (id, way) => {
        nudgeHeading(editor, id, way);
      },
      fold: (id, isFolded) => {
        setFolded((before) => {
          const next = new Set(before);
          if (isFolded) next.add(id);
          else next.delete(id);
          return next;
        });
      },
      drag: (id) => {
        setDragged(id);
        if (id === null) setTarget(null);
      },
      dragOver: setTarget,
      drop: (before) => {
        if (dragged !== null) moveHeading(editor, dragged, before === END ? null : before);
        setDragged(null);
        setTarget(null);
      },
    }),
    [editor, onGo, dragged],
  );

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
        {seen.map((heading) => (
          <OutlineItem
            key={heading.id}
            heading={heading}
            isCurrent={current === heading.id}
            isTarget={target === heading.id}
            isFolded={folded.has(heading.id)}
            canFold={canFold.has(heading.id)}
            canMove={canMove}
            hands={hands}
          />
        ))}
        {dragged !== null && (
          <li
            className={classes["end"]}
            data-target={target === END}
            onDragOver={(event) => {
              event.preventDefault();
              setTarget(END);
            }}
            onDrop={(event) => {
              event.preventDefault();
              hands.drop(END);
            }}
          >
            {text.toEnd}
          </li>
        )}
      </ul>
    </nav>
  );
}
