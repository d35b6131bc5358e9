import { blockText } from "../paper-text.ts";
import { finding, type PaperRule } from "./checked-paper.ts";

/** Headings, and titles of annexes, that say nothing. */
export const headingEmpty: PaperRule = ({ content }) =>
  content.blocks
    .filter((block) => block.kind === "heading" && blockText(block).trim() === "")
    .map(({ id: blockId }) =>
      finding("heading-empty", { place: { blockId, cell: null, from: 0, to: 0 }, found: "" }, {}, [
        { edit: "remove-block", blockId },
      ]),
    );
