import { pointLetterOrder } from "#shared/features/documents/point-letters-data.ts";
import { romanNumber } from "#shared/features/documents/roman-number.ts";

const NUMBER = /^(?:\(?(?:[\p{L}]{1,4}|\d{1,3}(?:\.\d{1,3}){0,3})[.)]|\p{L}{2,}\s[IVX\d]+)/u;
const LEVEL = /level(\d)/u;

/** The span in which Word puts the number or bullet of a list that it has drawn itself. */
export function isWordLabel(element: Element): boolean {
  return /mso-list:\s*ignore/iu.test(element.getAttribute("style") ?? "");
}

/** What Word has drawn before a paragraph, as a person would type it; bullets are told by their depth. */
export function wordLabel(label: Element, paragraph: Element | null): string {
  const text = (label.textContent ?? "").replace(/\s+/gu, " ").trim();
  if (NUMBER.test(text) || text === "+") return text;
  return bulletAt(Number(LEVEL.exec(paragraph?.getAttribute("style") ?? "")?.[1] ?? 1));
}

/** "1.", "a)", "-": what a list of HTML shows before its item. */
export function itemLabel(item: Element): string {
  const list = item.parentElement;
  if (list === null) return "";
  const depth = depthOf(item);
  if (list.tagName !== "OL") return bulletAt(depth);
  const start = Number(list.getAttribute("start") ?? 1) || 1;
  const before = [...list.children].filter(({ tagName }) => tagName === "LI").indexOf(item);
  const type = list.getAttribute("type") ?? styledType(list) ?? (depth === 1 ? "1" : "a");
  return numberLabel(type, start + before);
}

function styledType(list: Element): string | null {
  const style = list.getAttribute("style") ?? "";
  if (/upper-roman/u.test(style)) return "I";
  return /(?:lower-alpha|lower-latin)/u.test(style) ? "a" : null;
}

function numberLabel(type: string, count: number): string {
  if (type === "a") return `${pointLetterOrder[count - 1] ?? String(count)})`;
  return type === "I" ? `${romanNumber(count)}.` : `${String(count)}.`;
}

function bulletAt(depth: number): string {
  return depth <= 1 ? "-" : "+";
}

function depthOf(item: Element): number {
  let depth = 0;
  for (let at = item.parentElement; at !== null; at = at.parentElement) {
    if (at.tagName === "UL" || at.tagName === "OL") depth += 1;
  }
  return depth;
}
