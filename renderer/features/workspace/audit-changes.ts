import { auditText as text } from "#shared/features/workspace/audit-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatDate, formatInstant, isIsoDate } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { periodCodePattern } from "#shared/kernel/periods.ts";

/** One thing that became another; `name` null where the whole is one value. */
export type AuditChange = Readonly<{
  name: string | null;
  before: string | null;
  after: string | null;
}>;

/**
 * What an audit row says changed, in words. Fields that stayed the same are left out; a field
 * that only the earlier side names says where the change was (a sheet, a cell).
 *
 * @param before, after JSON as the log keeps it; null where there was, or is, nothing
 */
export function auditChanges(before: string | null, after: string | null): AuditChange[] {
  const is = parsed(after);
  const was = asRecord(parsed(before), is);
  if (isRecord(was) && isRecord(is)) {
    return [
      ...Object.keys(was)
        .filter((key) => !(key in is))
        .map((key) => ({ name: fieldName(key), before: null, after: shown(was[key]) })),
      ...Object.keys(is)
        .map((key) => ({ name: fieldName(key), before: shown(was[key]), after: shown(is[key]) }))
        .filter((change) => change.before !== change.after),
    ];
  }
  if (!isRecord(was) && !isRecord(is)) {
    if (was === undefined && is === undefined) return [];
    return [{ name: null, before: shown(was), after: shown(is) }];
  }
  return [...plain(was, "before"), ...plain(is, "after")];
}

/** A paper's step alone ("draft") stands for its field where the later side is a record. */
function asRecord(was: unknown, is: unknown): unknown {
  return typeof was === "string" && isRecord(is) && "status" in is ? { status: was } : was;
}

/** "plan 2020" and "submission:12" as a clerk would say them; any other subject as it is. */
export function auditSubject(subject: string): string {
  if (periodCodePattern.test(subject)) return appText.periodName(subject);
  const [, kind = "", id = ""] = /^([a-z]+)[ :](\d+)$/i.exec(subject) ?? [];
  const name = text.subjects.get(kind);
  return name === undefined ? subject : `${name} ${id}`;
}

export function auditAction(action: string): string {
  return text.actions.get(action) ?? action;
}

function plain(value: unknown, side: "before" | "after"): AuditChange[] {
  const change = (name: string | null, words: string | null): AuditChange =>
    side === "before" ? { name, before: words, after: null } : { name, before: null, after: words };
  if (value === undefined) return [];
  if (!isRecord(value)) return [change(null, shown(value))];
  return Object.entries(value).map(([key, each]) => change(fieldName(key), shown(each)));
}

function fieldName(key: string): string {
  return text.fields.get(key) ?? key;
}

const namedItems = 5;

function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (value === null || value === "") return text.empty;
  if (typeof value === "boolean") return value ? text.yes : text.no;
  if (typeof value === "number")
    return Number.isInteger(value) ? formatInteger(value) : String(value);
  if (typeof value === "string") return shownText(value);
  if (Array.isArray(value)) return shownList(value);
  return Object.entries(value)
    .map(([key, each]) => `${fieldName(key)}: ${shown(each) ?? ""}`)
    .join("; ");
}

function shownText(value: string): string {
  if (isIsoDate(value)) return formatDate(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formatInstant(value);
  if (/^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, 16)}…`;
  return text.values.get(value) ?? value;
}

function shownList(items: readonly unknown[]): string {
  if (items.some((item) => typeof item === "object"))
    return text.items(formatInteger(items.length));
  const first = items.slice(0, namedItems).map(shown).join(", ");
  const rest = items.length - namedItems;
  return rest > 0 ? text.andMore(first, formatInteger(rest)) : first || text.empty;
}

function parsed(json: string | null): unknown {
  if (json === null) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
