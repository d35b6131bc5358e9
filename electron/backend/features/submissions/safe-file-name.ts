/** A name that Windows takes: Vietnamese letters stay, forbidden signs become "-". */
export function safeFileName(name: string): string {
  return (
    name
      .normalize("NFC")
      // Control characters are forbidden in Windows names too.
      .replace(/[<>:"/\\|?*\p{Cc}]/gu, "-")
      .replace(/\s+/g, " ")
      .replace(/[ .]+$/, "")
  );
}
