const SPAN = /(?<=\d) ([-\u2013]) (?=\d)/gu;

/** "2016 - 2020" with spaces at which no line ends, as the PDF sets it. */
export function unbrokenSpans(text: string): string {
  return text.replace(SPAN, "\u00a0$1\u00a0");
}
