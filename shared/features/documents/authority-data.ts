/** What stands before an office when the signer is not its holder, or signs for a whole body. */
export const authorityMarks = {
  collective: "TM.",
  acting: "Q.",
  deputy: "KT.",
  order: "TL.",
  mandate: "TUQ.",
} as const;
