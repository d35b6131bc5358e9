import { fitColumns } from "../text/fit-columns.ts";
import { textToBlock } from "../../grid/block-text.ts";
import { cellContent } from "./line-content.ts";
import { pasteLimits } from "./paste-limits.ts";
import type { PastedPiece } from "./read-html.ts";

/** Bare words as lines, or as a table when they are cells of Excel: tabs in every line alike. */
export function readText(text: string, isForCells: boolean): PastedPiece[] {
  const composed = text.normalize("NFC");
  const lines = composed.split(/\r\n?|\n/u);
  const filled = lines.filter((line) => line.trim() !== "");
  const tabs = filled.map((line) => line.split("\t").length - 1);
  const isEven = tabs.length > 1 && tabs.every((count) => count > 0 && count === tabs[0]);
  const isGrid = isForCells ? tabs.some((count) => count > 0) : isEven;
  if (isGrid) return [tableOf(textToBlock(composed))];
  return filled.map((line, index) => ({ text: line, place: { line: index + 1 } }));
}

function tableOf(rows: readonly (readonly string[])[]): PastedPiece {
  const width = Math.min(Math.max(1, ...rows.map((cells) => cells.length)), pasteLimits.columns);
  return {
    kind: "table",
    id: "",
    headerRows: rows.length > 1 ? 1 : 0,
    columns: fitColumns([], width),
    rows: rows.map((cells) => ({
      cells: Array.from({ length: width }, (_, column) => ({
        content: cellContent(
          (cells[column] ?? "").split("\n").map((text) => ({ text, place: { line: 1 } })),
        ),
      })),
    })),
  };
}
