import { useEffect } from "react";

import type { Finder } from "./use-find.ts";

/** Ctrl+F and Ctrl+H open the bar, F3 and Shift+F3 step, wherever the focus is beside the text. */
export function useFindKeys({ open, step }: Finder, isReadOnly: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A letter that is still being composed is the writer's, not ours; a dialog has its own keys.
      if (event.isComposing || isInDialog(event.target)) return;
      const letter = event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase();
      if (event.key === "F3") step(event.shiftKey ? -1 : 1);
      else if (letter === "f") open("find");
      else if (letter === "h") open(isReadOnly ? "find" : "replace");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, [open, step, isReadOnly]);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}
