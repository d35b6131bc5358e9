/** What one paste may hold; a plan of two hundred pages needs a tenth of it. */
export const pasteLimits = {
  /** Of the HTML that Word and Excel put beside the words; over it the bare words are taken. */
  htmlLength: 8_000_000,
  textLength: 2_000_000,
  blocks: 5_000,
  lineLength: 20_000,
  columns: 64,
} as const;
