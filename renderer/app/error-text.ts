import { errorSentence } from "#shared/error-text.ts";

import { ApiError } from "./api.ts";

/** Anything thrown, as a failure that has a sentence: what is no `ApiError` is a bug of the window. */
export function failureFrom(error: unknown): { code: string; details: unknown } {
  if (error instanceof ApiError) return { code: error.code, details: error.details };
  return { code: "internal", details: { incident: incidentOf(error) } };
}

/** The sentence a person reads. */
export function sentenceOf(error: unknown): string {
  return errorSentence(failureFrom(error));
}

/** Is it a bug (with an incident number and details to copy) rather than an expected failure? */
export function isIncident(error: unknown): boolean {
  return failureFrom(error).code === "internal";
}

/** What "copy details" puts on the clipboard. */
export function detailsOf(error: unknown): string {
  const failure = failureFrom(error);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [`${failure.code} ${JSON.stringify(failure.details)}`, trace].join("\n");
}

const incidents = new WeakMap<object, string>();

/** One incident number a thrown object, however often it is shown. */
export function incidentOf(error: unknown): string {
  const fresh = `W${Date.now().toString(36).toUpperCase()}`;
  if (typeof error !== "object" || error === null) return fresh;
  const known = incidents.get(error) ?? fresh;
  incidents.set(error, known);
  return known;
}
