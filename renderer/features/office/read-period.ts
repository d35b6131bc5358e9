import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { readTypedDate } from "#renderer/components/dates/read-typed-date.ts";

const text = officeScreenText.dates;

type TypedPeriod = Readonly<{
  from: string | null;
  /** Null when nothing is typed: no end yet. */
  to: string | null;
  fromProblem: string | null;
  toProblem: string | null;
}>;

/** Two typed days, the second of which may be left out, with what is wrong with each. */
export function readPeriod(typedFrom: string, typedTo: string): TypedPeriod {
  const from = readTypedDate(typedFrom);
  const isOpen = typedTo.trim() === "";
  const to = isOpen ? null : readTypedDate(typedTo);
  return {
    from,
    to,
    fromProblem: from === null ? text.bad : null,
    toProblem: toProblem(from, to, isOpen),
  };
}

function toProblem(from: string | null, to: string | null, isOpen: boolean): string | null {
  if (isOpen) return null;
  if (to === null) return text.bad;
  return from !== null && to < from ? text.order : null;
}
