import { isIsoDate } from "#shared/kernel/dates.ts";
import { type ActKind, actKindRules, actKinds } from "./act-kinds-data.ts";
import {
  citedDayPattern,
  citedYearPattern,
  citationWords,
  leadPattern,
  subjectStartPattern,
  titleEndPattern,
} from "./citation-words-data.ts";

/** An act as a sentence names it; what the sentence does not say is null. */
export type Citation = Readonly<{
  kind: ActKind;
  /** Without blanks inside: "709/KH-UBND". */
  sign: string | null;
  /** YYYY-MM-DD; null also for a day that no calendar has. */
  issuedOn: string | null;
  year: number | null;
  /** Of a law or an ordinance: its title, as "Thi đua, khen thưởng". */
  title: string | null;
  issuer: string | null;
  /** What the act is about, as it follows the issuer. */
  subject: string | null;
}>;

/** How far into a part of the sentence its act may begin: behind "khoản 2 Điều 5 …". */
const LONGEST_LEAD = 60;

const kindByName = new Map(
  actKinds.map((kind) => [actKindRules[kind].name.toLocaleLowerCase("vi"), kind]),
);
const kindPattern = new RegExp(
  `(?<!\\p{L})(?:${actKinds
    .map((kind) => actKindRules[kind].name)
    .toSorted((a, b) => b.length - a.length)
    .join("|")})(?!\\p{L})`,
  "giu",
);
const signPattern =
  /^\s*(?:số)?\s*:?\s*(\d{1,5}\p{L}?(?:\s*\/\s*\d{4})?\s*[/-]\s*\p{Lu}[\p{L}\d]{0,12}(?:\s*[-/&]\s*\p{Lu}[\p{L}\d]{0,15}){0,4})/iu;

/**
 * The acts that a basis names, in the order of the sentence: those that it rests on, not
 * those that stand in the subject of another ("… một số điều của Luật Thi đua, khen thưởng").
 */
export function readCitations(sentence: string): readonly Citation[] {
  return partsOf(sentence.normalize("NFC").replace(leadPattern, "")).flatMap(
    (part) => citationIn(part) ?? [],
  );
}

/** The sentence parted before each act; a semicolon inside a subject parts nothing. */
function partsOf(sentence: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of sentence.split(";")) {
    const before = parts.at(-1);
    if (before === undefined || citationIn(piece) !== null) parts.push(piece);
    else parts[parts.length - 1] = `${before};${piece}`;
  }
  return parts;
}

function citationIn(part: string): Citation | null {
  for (const match of part.slice(0, LONGEST_LEAD + 20).matchAll(kindPattern)) {
    if (match.index > LONGEST_LEAD) break;
    const kind = kindByName.get(match[0].toLocaleLowerCase("vi"));
    const rest = part.slice(match.index + match[0].length);
    const isNamed = /^\p{Lu}/u.test(match[0]) || startsWithNumber(rest);
    if (kind === undefined || !isNamed) continue;
    return { kind, ...particulars(kind, rest) };
  }
  return null;
}

function startsWithNumber(rest: string): boolean {
  return new RegExp(`^\\s+${citationWords.number}\\s*:?\\s*\\d`, "iu").test(rest);
}

function particulars(kind: ActKind, rest: string): Omit<Citation, "kind"> {
  const sign = signPattern.exec(rest)?.[1]?.replace(/\s+/gu, "") ?? null;
  if (sign === null && actKindRules[kind].byTitle) return byTitle(kind, rest);
  return { sign, title: null, ...dateIn(rest), ...issuerAndSubject(rest) };
}

/** "Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022" */
function byTitle(kind: ActKind, rest: string): Omit<Citation, "kind"> {
  const end = titleEndPattern.exec(rest);
  const title = (end === null ? rest : rest.slice(0, end.index)).trim().replace(/[.,;/]+$/u, "");
  const behind = end === null ? "" : rest.slice(end.index);
  const sign =
    signPattern.exec(behind.replace(/^[,;]?\s+/u, ""))?.[1]?.replace(/\s+/gu, "") ?? null;
  return {
    sign,
    title: title === "" ? null : title,
    ...dateIn(behind),
    issuer: actKindRules[kind].issuer ?? null,
    subject: null,
  };
}

const ofPattern = new RegExp(`\\s${citationWords.of}\\s+`, "u");

/** "… của Chính phủ quy định chi tiết …" */
function issuerAndSubject(rest: string): Pick<Citation, "issuer" | "subject"> {
  const of = ofPattern.exec(rest);
  const behind = of === null ? "" : rest.slice(of.index + of[0].length).replace(/[\s.,;/]+$/u, "");
  const start = subjectStartPattern.exec(behind);
  if (start === null) return { issuer: behind === "" ? null : behind, subject: null };
  return { issuer: behind.slice(0, start.index), subject: behind.slice(start.index + 1) };
}

function dateIn(text: string): Pick<Citation, "issuedOn" | "year"> {
  const day = citedDayPattern.exec(text);
  if (day === null) {
    const year = citedYearPattern.exec(text)?.[1];
    return { issuedOn: null, year: year === undefined ? null : Number(year) };
  }
  const [, date = "", month = "", year = ""] = day;
  const issuedOn = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return { issuedOn: isIsoDate(issuedOn) ? issuedOn : null, year: Number(year) };
}
