import type { ReviewRow } from "#shared/features/submissions/review/contract.ts";
import { reviewText as text } from "#shared/features/submissions/review/screen-text.ts";

/** Is there something to ask the commune again? */
export function isAsked({ jump, typed }: ReviewRow): boolean {
  return jump !== null || typed !== null;
}

/** Why the row is to be asked again, in words; "" where it is not. */
export function remarkOf({ jump, typed, now }: ReviewRow): string {
  return [
    ...(typed !== null && now !== null ? [text.typed(typed, now)] : []),
    ...(jump === null ? [] : [text.jump(jump)]),
  ].join(" ");
}
