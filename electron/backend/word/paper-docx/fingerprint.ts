import { sha256Of } from "#backend/files/sha256.ts";

/** Tells whether a part of a file still shows what it showed when it was written. */
export function fingerprint(value: unknown): string {
  return sha256Of(Buffer.from(JSON.stringify(sorted(value)))).slice(0, 16);
}

/** The order in which the properties were set does not count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
