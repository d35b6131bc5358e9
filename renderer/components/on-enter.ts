import type { KeyboardEvent } from "react";

/** Enter, but not the one that ends the composing of a letter. */
export function onEnter(act: (isShift: boolean) => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act(event.shiftKey);
  };
}
