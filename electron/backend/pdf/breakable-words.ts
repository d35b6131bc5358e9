/** Longer than any word of Vietnamese, a number, a symbol; a web address may well be longer. */
const LONGEST_WORD = 60;

const TOO_LONG = new RegExp(`\\S{${LONGEST_WORD}}(?=\\S)`, "gu");

/**
 * Lets a line end within a word of more than 60 letters, at a sign of no width.
 *
 * pdfmake measures such a word anew for every letter that it takes off its end: one of
 * 20,000 letters stopped the program for 17 s. Other texts are left as they are.
 */
export function breakableWords(text: string): string {
  return text.replace(TOO_LONG, "$&\u200b");
}
