import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import type { BlockOf } from "#shared/features/documents/paper-text.ts";
import { paragraph } from "./paragraph.ts";
import { END_LINE_PT, styleId } from "./paper-styles.ts";
import { gridOfTable, shownAlign, widthOf } from "./table-shape.ts";
import { tableWidth, twips } from "./units.ts";
import { writeRuns } from "./write-runs.ts";
import { element, joined, switched, valued, type Xml } from "./xml.ts";

type Table = BlockOf<"table">;
type Cell = Table["rows"][number]["cells"][number];

/** Room between a cell's border and its text, in points. */
const CELL_ROOM = { level: 4, upright: 3 };

/** A table of the text: heads repeated on every page, rows whole. */
export function writeTable(profile: LayoutProfile, table: Table, anchor: Xml): Xml {
  if (table.rows.length === 0) return paragraph({ style: styleId("end") }, [anchor]);
  const columns = gridOfTable(table, tableWidth(profile));
  const rows = table.rows.map(({ cells }, index) =>
    element("w:tr", {}, [
      element("w:trPr", {}, [
        element("w:cantSplit"),
        switched("w:tblHeader", index < table.headerRows),
      ]),
      ...writeCells(table, columns, cells, {
        isHead: index < table.headerRows,
        anchor: index === 0 ? anchor : null,
      }),
    ]),
  );
  return joined([
    element("w:tbl", {}, [
      tableProperties(widthOf(columns)),
      element(
        "w:tblGrid",
        {},
        columns.map((column) => element("w:gridCol", { "w:w": column })),
      ),
      ...rows,
    ]),
    paragraph({ style: styleId("end"), after: profile.tableGapPt - END_LINE_PT }, []),
  ]);
}

function tableProperties(width: number): Xml {
  const border = (name: string) =>
    element(name, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" });
  const room = (name: string, points: number) =>
    element(name, { "w:w": twips(points), "w:type": "dxa" });
  return element("w:tblPr", {}, [
    element("w:tblW", { "w:w": width, "w:type": "dxa" }),
    element("w:tblBorders", {}, [
      border("w:top"),
      border("w:left"),
      border("w:bottom"),
      border("w:right"),
      border("w:insideH"),
      border("w:insideV"),
    ]),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblCellMar", {}, [
      room("w:top", CELL_ROOM.upright),
      room("w:left", CELL_ROOM.level),
      room("w:bottom", CELL_ROOM.upright),
      room("w:right", CELL_ROOM.level),
    ]),
  ]);
}

function writeCells(
  { columns }: Table,
  widths: readonly number[],
  cells: readonly Cell[],
  { isHead, anchor }: Readonly<{ isHead: boolean; anchor: Xml | null }>,
): Xml[] {
  let at = 0;
  return cells.map(({ content, columnSpan, align }, index) => {
    const span = columnSpan ?? 1;
    const width = widths.slice(at, at + span).reduce((sum, each) => sum + each, 0);
    const shown = shownAlign(align, columns[at], isHead);
    at += span;
    return element("w:tc", {}, [
      element("w:tcPr", {}, [
        element("w:tcW", { "w:w": width, "w:type": "dxa" }),
        span > 1 ? valued("w:gridSpan", span) : null,
        valued("w:vAlign", "center"),
      ]),
      paragraph(
        {
          style: styleId(isHead ? "tableHead" : "tableCell"),
          align: shown,
        },
        [...(anchor !== null && index === 0 ? [anchor] : []), ...writeRuns(content)],
      ),
    ]);
  });
}
