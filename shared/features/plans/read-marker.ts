import { capitalPartPattern, pointLetters } from "./plan-words-data.ts";

/** What stands before a paragraph: "II.", "2.1.", "a)", "- (4)". */
export type Marker = Readonly<{
  shape: "part" | "arabic" | "dotted" | "point" | "paren" | "dash" | "plus";
  /**
   * As typed, without the full stop behind it; null for a bare bullet. The word before a
   * part's number has one capital: "Phần II", however it was typed.
   */
  number: string | null;
  rest: string;
}>;

const PART = /^([IVX]{1,7}|[A-H])\s*(?:[.)/:]\s*|\s[-–—]\s*|[-–—]\s+)(?=\S)/u;
const DOTTED = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\.\s*(?=[^\d\s])|\s+(?=[\p{Lu}"“]))/u;
const ARABIC = /^(\d{1,2})(\.|\)|\/)\s*(?=[^\d\s])/u;
const POINT = new RegExp(`^([${pointLetters}]|[a-z])([.)])\\s*(?=\\S)`, "u");
const PAREN = new RegExp(`^(\\((?:\\d{1,3}|[${pointLetters}])\\))\\s*(?=\\S)`, "u");
const BULLET = /^([-–—•·▪●*‒]|\+)\s*(?=\S)/u;

/** The marker at the start of a paragraph, or null. Looks at the first few signs only. */
export function readMarker(text: string): Marker | null {
  const bullet = BULLET.exec(text);
  if (bullet !== null) {
    const rest = text.slice(bullet[0].length);
    const inner = PAREN.exec(rest);
    const shape = bullet[1] === "+" ? "plus" : "dash";
    return inner === null
      ? { shape, number: null, rest }
      : { shape, number: inner[1] ?? null, rest: rest.slice(inner[0].length) };
  }
  return (
    wordMarker(text) ??
    marker("dotted", DOTTED.exec(text), text) ??
    marker("part", PART.exec(text), text) ??
    marker("arabic", ARABIC.exec(text), text) ??
    marker("point", POINT.exec(text), text) ??
    marker("paren", PAREN.exec(text), text)
  );
}

/** "PHẦN II. MỤC TIÊU" */
function wordMarker(text: string): Marker | null {
  const match = capitalPartPattern.exec(text);
  if (match === null) return null;
  const [word = "", ...rest] = (match[1] ?? "").split(/\s+/u);
  const ordinal = rest.join(" ");
  const capital = word.slice(0, 1) + word.slice(1).toLowerCase();
  const number = /^[IVX\d]+$/u.test(ordinal) ? ordinal : ordinal.toLowerCase();
  return { shape: "part", number: `${capital} ${number}`, rest: text.slice(match[0].length) };
}

function marker(
  shape: Marker["shape"],
  match: RegExpExecArray | null,
  text: string,
): Marker | null {
  if (match === null) return null;
  const number = `${match[1] ?? ""}${match[2] === ")" ? ")" : ""}`;
  return { shape, number, rest: text.slice(match[0].length) };
}
