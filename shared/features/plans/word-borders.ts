const LETTER = /\p{L}/u;

/** Does the text begin with these words, and do they end there? */
export function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/[\p{L}\d]/u.test(text.charAt(words.length));
}

/** Does the text end with these words, and do they begin there? A sign may follow a letter. */
export function endsWithWords(text: string, words: string): boolean {
  if (!text.endsWith(words)) return false;
  return !LETTER.test(words.charAt(0)) || !LETTER.test(text.charAt(text.length - words.length - 1));
}
