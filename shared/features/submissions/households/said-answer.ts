import type { ListColumn } from "../form-definition.ts";
import { householdsScreenText as text } from "./screen-text.ts";

/** An answer among words, where nothing must be said too. */
export function saidAnswer(answer: string | null, column: ListColumn): string {
  if (column.kind === "mark") return answer === "1" ? text.yes : text.no;
  return answer === null || answer === "" ? text.none : answer;
}
