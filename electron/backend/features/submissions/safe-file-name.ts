/**
 * A name that Windows takes, for a file or a folder: Vietnamese letters stay, forbidden signs
 * become "-", and a name that Windows keeps for a device, or that is none, gets a "_".
 */
export function safeFileName(name: string): string {
  return (
    name
      .normalize("NFC")
      // Control characters are forbidden in Windows names too.
      .replace(/[<>:"/\\|?*\p{Cc}]/gu, "-")
      .replace(/\s+/g, " ")
      .replace(/[ .]+$/, "")
      .replace(/^ ?(?:(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)|$)/iu, "$&_")
  );
}
