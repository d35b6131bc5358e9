import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { Line } from "./clean-lines.ts";
import { firstWords } from "./excerpt.ts";
import { isDocumentKind } from "./read-opening.ts";
import type { PlanSigner, PlanWarning } from "./parsed-plan.ts";
import { authorityPattern, foldedRecipients, foldedSignatureNotes } from "./plan-words-data.ts";
import { warn } from "./warn.ts";

export type Closing = Readonly<{
  recipients: readonly string[];
  signer: PlanSigner;
  warnings: readonly PlanWarning[];
  /** What each of its texts was taken for. */
  found: readonly ClosingItem[];
}>;

export type ClosingItem = Readonly<{
  line: number;
  kind: "recipientsHead" | "recipient" | "authority" | "signer" | "leftOut";
  text: string;
}>;

const MAX_RECIPIENT_LENGTH = 300;
const BULLET = /^[-–—•·▪●*+‒]\s*/u;
const NAME = /^\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){1,5}$/u;

/** The signer's authority may stand so many lines before "Nơi nhận", not further. */
const SIGNATURE_LINES = 15;

/**
 * Index of the first line of the closing part ("Nơi nhận" or the signer's authority); -1 if
 * there is none. The letterhead names the committee as an authority does, so what stands
 * before the kind of the document does not count.
 */
export function findClosing(lines: readonly Line[]): number {
  const kindAt = lines.findIndex(isDocumentKind);
  const find = (fits: (text: string) => boolean): number =>
    lines.findIndex(({ columns }, index) => index > kindAt && fragments(columns).some(fits));
  const recipients = find(isRecipientsHead);
  const authority = find(startsAuthority);
  if (recipients < 0 || authority < 0) return Math.max(recipients, authority);
  return authority < recipients - SIGNATURE_LINES ? recipients : Math.min(recipients, authority);
}

/**
 * Recipients, the lines of the signer's authority and the signer's name. The two columns
 * may come one after the other, as cells of a table, or side by side on the same lines.
 */
export function readClosing(lines: readonly Line[]): Closing {
  const recipients: string[] = [];
  const authority: string[] = [];
  const warnings: PlanWarning[] = [];
  let name: string | null = null;
  let open = false;
  const found: ClosingItem[] = [];

  for (const line of lines) {
    const add = (kind: ClosingItem["kind"], text: string): void => {
      found.push({ line: line.line, kind, text });
    };
    for (const text of fragments(line.columns)) {
      if (isRecipientsHead(text)) {
        open = true;
        add("recipientsHead", text);
      } else if (startsAuthority(text)) {
        authority.push(text);
        add("authority", text);
      } else if (foldedSignatureNotes.some((note) => note === foldVietnamese(text.slice(0, 40)))) {
        add("leftOut", text);
      } else if (BULLET.test(text)) {
        recipients.push(text.replace(BULLET, ""));
        add("recipient", text.replace(BULLET, ""));
      } else if (authority.length > 0 && name === null && text.length < 60 && NAME.test(text)) {
        name = text;
        add("signer", text);
      } else if (open && (isUnfinished(recipients.at(-1)) || authority.length === 0)) {
        addRecipient(recipients, text);
        add("recipient", text);
      } else {
        add("leftOut", text);
        warnings.push(warn("plans.closing-unread", line, { text: firstWords(text, 80) }));
      }
    }
  }
  return {
    recipients: recipients.map((text) => text.replace(/\s*[;.,]+$/u, "")),
    signer: { authority, name },
    warnings,
    found,
  };
}

/** Recipients end with ";" or "."; one that does not goes on in the next line. */
function addRecipient(recipients: string[], text: string): void {
  const before = recipients.at(-1);
  if (before !== undefined && isUnfinished(before)) {
    recipients[recipients.length - 1] = `${before} ${text}`;
  } else {
    recipients.push(text);
  }
}

function isUnfinished(recipient: string | undefined): boolean {
  if (recipient === undefined || recipient.length > MAX_RECIPIENT_LENGTH) return false;
  return !/[;.]$/u.test(recipient);
}

/** The columns of a line, and an authority written on one line ("TM. … KT. …"), as single texts. */
function fragments(columns: string): string[] {
  return columns
    .split(/\t|\s{3,}|\s(?=(?:KT|TL|TUQ)\.\s)/u)
    .map((text) => text.replace(/\s+/gu, " ").trim())
    .filter((text) => text !== "");
}

function isRecipientsHead(text: string): boolean {
  if (text.length > 40) return false;
  return foldVietnamese(text).replace(/[\s:;.]+$/u, "") === foldedRecipients;
}

/** Capitals only, and beginning as an authority does; "TM. Ủy ban nhân dân" counts too. */
function startsAuthority(text: string): boolean {
  if (text.length > 80 || !authorityPattern.test(text)) return false;
  return /^(?:TM|KT|TL|TUQ|Q)\./u.test(text) || text === text.toUpperCase();
}
