import { useEffect } from "react";

/** F8 and Shift+F8 walk through the findings, Alt+F mends the one at hand, wherever the focus is. */
export function useFindingKeys({
  onStep,
  onFix,
}: Readonly<{ onStep: (by: 1 | -1) => void; onFix: () => void }>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A letter that is still being composed is the writer's, not ours.
      if (event.isComposing) return;
      if (event.key === "F8") {
        event.preventDefault();
        onStep(event.shiftKey ? -1 : 1);
      } else if (event.altKey && !event.ctrlKey && event.key.toLowerCase() === "f") {
        event.preventDefault();
        onFix();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, [onStep, onFix]);
}
