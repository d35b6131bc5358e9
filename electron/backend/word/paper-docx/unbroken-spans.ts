const SPAN = /(?<=\d) ([-\u2013]) (?=\d)/gu;
const UNBROKEN = /(?<=\d)\u00a0([-\u2013])\u00a0(?=\d)/gu;

/** "2016 - 2020" with spaces at which no line ends, as the PDF sets it. */
export function unbrokenSpans(text: string): string {
  return text.replace(SPAN, "\u00a0$1\u00a0");
}

/** The same with the spaces that were typed. */
export function plainSpans(text: string): string {
  return text.replace(UNBROKEN, " $1 ");
}
