/** The first whole words of a text, at most `length` signs; a single longer word is cut. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const space = cut.lastIndexOf(" ");
  return space > 0 ? cut.slice(0, space) : text.slice(0, length);
}

/** The last whole words of a text, at most `length` signs; a single longer word is cut. */
export function lastWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(-length - 1);
  const space = cut.indexOf(" ");
  return space >= 0 && space < length ? cut.slice(space + 1) : text.slice(-length);
}
