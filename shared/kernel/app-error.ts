/**
 * An expected failure that a person can act on.
 *
 * Carries a stable `code` and plain-data `details`, never wording: the sentence
 * lives in a text.ts, so that one failure can be shown in a dialog, in a file
 * report and on the command line. Whatever is thrown and is not an `AppError`
 * is a bug; the user sees only its incident number.
 */
export class AppError<Code extends string = string, Details extends object = object> extends Error {
  override readonly name = "AppError";
  readonly code: Code;
  readonly details: Details;

  constructor(code: Code, details: Details, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.code = code;
    this.details = details;
  }
}

/** `{ "plans.not-found": { year: number } }` → the union of its failures. */
export type Failures<Table extends Record<string, object>> = {
  [Code in keyof Table & string]: AppError<Code, Table[Code]>;
}[keyof Table & string];

/** Sentences for a table of failures: total, so that a code without wording does not compile. */
export type FailureText<Table extends Record<string, object>> = {
  readonly [Code in keyof Table & string]: (details: Table[Code]) => string;
};

/**
 * A thrower for one feature's failures: `fail("plans.not-found", { year })`.
 *
 * Each feature names its failures once, as a type, in errors.ts, and makes its
 * own `fail` with this, so that codes and details are checked where they are thrown.
 */
export function failureOf<Table extends Record<string, object>>() {
  return function failure<Code extends keyof Table & string>(
    code: Code,
    details: Table[Code],
    options?: ErrorOptions,
  ): AppError<Code, Table[Code]> {
    return new AppError(code, details, options);
  };
}
