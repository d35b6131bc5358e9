import { useEffect } from "react";

/** A text pasted while nothing is being written: the same as one put into the dialog. */
export function usePaste(isOn: boolean, onText: (pasted: string) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const onPaste = (event: ClipboardEvent): void => {
      const isWriting =
        event.target instanceof Element &&
        event.target.closest("input, textarea, select, [contenteditable]") !== null;
      const pasted = event.clipboardData?.getData("text/plain") ?? "";
      if (isWriting || pasted.trim() === "") return;
      event.preventDefault();
      onText(pasted);
    };
    window.addEventListener("paste", onPaste);
    return () => {
      window.removeEventListener("paste", onPaste);
    };
  }, [isOn, onText]);
}
