/**
 * Puts text on the clipboard by a copy event, which needs no permission: the window
 * is granted none.
 *
 * @param text plain; @param html the same for programs that prefer a table
 */
export function copyText(text: string, html?: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", onCopy, { capture: true, once: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", onCopy, { capture: true });
  }
}
