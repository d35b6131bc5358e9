import { failureOf } from "./app-error.ts";

/** Failures that any call may meet. */
export type CommonFailures = {
  "job.cancelled": object;
  "backend.stopped": object;
  "request.unknown-method": { method: string };
  "request.invalid-input": { method: string; places: readonly string[] };
  "request.sign-in-needed": { method: string };
  "request.not-allowed": { method: string };
  internal: { incident: string };
};

export const commonFailure = failureOf<CommonFailures>();
