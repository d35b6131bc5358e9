import { numbersOutOfCount } from "../number-blocks.ts";
import { finding, type PaperRule } from "./checked-paper.ts";

/** Numbers that were typed and do not follow from those before them. They stay as typed until mended. */
export const numbering: PaperRule = ({ content }) =>
  numbersOutOfCount(content.blocks).map(({ blockId, printed, counted, isAhead }) =>
    finding(
      isAhead ? "numbering-gap" : "numbering-repeated",
      { place: { blockId, cell: null, from: 0, to: 0 }, found: printed },
      { number: printed, counted },
      [{ edit: "count-number", blockId }],
    ),
  );
