import { UnstyledButton } from "@mantine/core";
import { type KeyboardEvent, memo } from "react";

import { paperDeskText } from "#shared/features/documents/paper-desk-text.ts";
import type { Heading } from "#renderer/components/paper-editor/headings-of.ts";

import { FoldButton } from "./fold-button.tsx";
import classes from "./paper-outline.module.css";

const text = paperDeskText.outline;

/** What can be done with a heading of the outline; the same functions from one drawing to the next. */
export type OutlineHands = Readonly<{
  go: (id: string) => void;
  nudge: (id: string, way: "up" | "down") => void;
  fold: (id: string, isFolded: boolean) => void;
  drag: (id: string | null) => void;
  dragOver: (id: string) => void;
  drop: (before: string) => void;
}>;

/** One heading; drawn again only when it, or what is done with it, changes. */
export const OutlineItem = memo(function OutlineItem({
  heading: { id, level, number, title },
  isCurrent,
  isTarget,
  isFolded,
  canFold,
  canMove,
  hands,
}: {
  readonly heading: Heading;
  readonly isCurrent: boolean;
  /** What is dragged would be dropped before it. */
  readonly isTarget: boolean;
  readonly isFolded: boolean;
  readonly canFold: boolean;
  readonly canMove: boolean;
  readonly hands: OutlineHands;
}) {
  function onKeyDown(event: KeyboardEvent): void {
    const { key, altKey } = event;
    if (altKey ? !canMove : !canFold) return;
    const way = altKey ? moves[key] : undefined;
    if (way !== undefined) hands.nudge(id, way);
    else if (!altKey && (key === "ArrowLeft" || key === "ArrowRight")) {
      hands.fold(id, key === "ArrowLeft");
    } else return;
    event.preventDefault();
  }

  return (
    <li
      data-level={level}
      data-target={isTarget}
      draggable={canMove}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", title);
        hands.drag(id);
      }}
      onDragEnd={() => {
        hands.drag(null);
      }}
      onDragOver={(event) => {
        // A file that is dragged over is not ours.
        if (event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        hands.dragOver(id);
      }}
      onDrop={(event) => {
        event.preventDefault();
        hands.drop(id);
      }}
    >
      {canFold && (
        <FoldButton
          label={(isFolded ? text.open : text.close)(title)}
          isOpen={!isFolded}
          onPress={() => {
            hands.fold(id, !isFolded);
          }}
        />
      )}
      <UnstyledButton
        className={classes["heading"]}
        aria-current={isCurrent ? "location" : undefined}
        title={canMove ? text.moveHint : undefined}
        onClick={() => {
          hands.go(id);
        }}
        onKeyDown={onKeyDown}
      >
        {number !== null && <span>{number}</span>}
        <span>{title === "" ? text.untitled : title}</span>
      </UnstyledButton>
    </li>
  );
});

const moves: Readonly<Record<string, "up" | "down">> = { ArrowUp: "up", ArrowDown: "down" };
