import type { PaperContent } from "../paper-text.ts";
import type { FindingPlace, Severity } from "./finding.ts";

const partOrder = {
  title: 0,
  addressees: 1,
  targets: 3,
  tasks: 4,
  assignments: 5,
  recipients: 6,
  signer: 7,
};

/** Errors first, and in each sort in the order in which the paper is read. */
export function sortFindings<Each extends Readonly<{ severity: Severity; place: FindingPlace }>>(
  findings: readonly Each[],
  content: PaperContent,
): readonly Each[] {
  const position = new Map(content.blocks.map(({ id }, index) => [id, index]));
  const orderOf = (place: FindingPlace): readonly number[] =>
    "blockId" in place
      ? [2, position.get(place.blockId) ?? 0, ...(place.cell ?? [0, 0]), place.from]
      : [partOrder[place.part], place.row ?? -1, 0, 0, place.from];
  return findings
    .map((each) => ({ each, order: [each.severity === "error" ? 0 : 1, ...orderOf(each.place)] }))
    .toSorted((a, b) => compare(a.order, b.order))
    .map(({ each }) => each);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
