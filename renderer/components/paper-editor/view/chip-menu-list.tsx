import { useLayoutEffect, useRef } from "react";

import { editorText } from "#shared/features/documents/editor-text.ts";

import { type ChipTarget, matchingTargets } from "../chip-targets.ts";
import { insertChip } from "../commands/insert-chip.ts";
import { chipMenuOf } from "../plugins/chip-menu.ts";
import type { EditorSession } from "../session.ts";
import { useEditorState } from "../use-editor-state.ts";
import classes from "./chip-menu-list.module.css";

const text = editorText.chip;

/** The targets that can be put in where the caret stands; the focus stays in the text. */
export function ChipMenuList({
  session,
  targets,
}: {
  readonly session: EditorSession;
  readonly targets: readonly ChipTarget[];
}) {
  const menu = chipMenuOf(useEditorState(session));
  if (menu === null || targets.length === 0) return null;
  const { from, words, index } = menu;
  return (
    <OpenList session={session} from={from} found={matchingTargets(targets, words)} index={index} />
  );
}

function OpenList({
  session,
  from,
  found,
  index,
}: {
  readonly session: EditorSession;
  readonly from: number;
  readonly found: readonly ChipTarget[];
  readonly index: number;
}) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const put = (): void => {
      if (list.current !== null) place(list.current, session, from);
    };
    put();
    window.addEventListener("resize", put);
    window.addEventListener("scroll", put, true);
    return () => {
      window.removeEventListener("resize", put);
      window.removeEventListener("scroll", put, true);
    };
  }, [session, from, found]);
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector('[aria-selected="true"]');
    // Where there is no screen there is nothing to scroll.
    chosen?.scrollIntoView?.({ block: "nearest" });
    const field = session.view()?.dom;
    if (chosen != null) field?.setAttribute("aria-activedescendant", chosen.id);
    return () => field?.removeAttribute("aria-activedescendant");
  });

  return (
    <div ref={list} className={classes["menu"]}>
      <div role="listbox" aria-label={text.menu}>
        {found.map((target, at) => (
          <div
            key={target.id}
            id={`chip-target-${String(target.id)}`}
            role="option"
            aria-selected={at === index}
            className={classes["option"]}
            onMouseDown={(event) => {
              // The caret stays in the text.
              event.preventDefault();
              insertChip(target)(session.state(), session.dispatch);
            }}
          >
            <b>{target.phrase}</b>
            <span>{target.about}</span>
          </div>
        ))}
      </div>
      <p role="status">{found.length === 0 ? text.none : text.menuHint}</p>
    </div>
  );
}

/** Under the line that is written in; over it where there is no room below. */
function place(menu: HTMLElement, session: EditorSession, from: number): void {
  const view = session.view();
  if (view === null) return;
  const { left, top, bottom } = view.coordsAtPos(from);
  const { width, height } = menu.getBoundingClientRect();
  const isBelow = bottom + height < window.innerHeight;
  menu.style.left = `${String(Math.max(0, Math.min(left, window.innerWidth - width)))}px`;
  menu.style.top = `${String(Math.max(0, isBelow ? bottom : top - height))}px`;
}
