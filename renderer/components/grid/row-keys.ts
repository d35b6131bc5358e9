import type { KeyboardEvent } from "react";

/** What the keys of a table of own rows do beside typing. */
export type RowKey = "add" | "remove" | "up" | "down" | "undo" | "redo";

/** Ctrl+Enter, Ctrl+Delete, Alt and an arrow, Ctrl+Z, Ctrl+Y; null for any other key. */
export function rowKeyOf(event: KeyboardEvent): RowKey | null {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return null;
  const { key, ctrlKey, altKey, shiftKey } = event;
  if (ctrlKey && altKey) return null;
  if (altKey && !shiftKey) return key === "ArrowUp" ? "up" : key === "ArrowDown" ? "down" : null;
  if (!ctrlKey) return null;
  if (key === "Enter") return "add";
  if (key === "Delete") return "remove";
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" ? "redo" : null;
}

/** Is something typed in a cell that is not in the table yet? Then Ctrl+Z is the cell's own. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && target.value !== target.defaultValue;
}
