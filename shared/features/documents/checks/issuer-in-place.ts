import { inOneLine } from "#shared/kernel/vietnamese.ts";
import { finding, type PaperRule } from "./checked-paper.ts";

/**
 * A committee of a level of government that is no more on the day issues nothing: the district's
 * after 30/6/2025, nor does its board.
 *
 * @source Luật Tổ chức chính quyền địa phương năm 2025 (governments)
 */
export const issuerInPlace: PaperRule = ({ context: { issuer, day } }) =>
  issuer.isInPlace
    ? []
    : [
        finding(
          "issuer-not-in-place",
          { place: { part: "title", row: null, from: 0, to: 0 }, found: "" },
          { body: inOneLine(issuer.issuingBody), day },
        ),
      ];
