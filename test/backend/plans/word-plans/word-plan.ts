import {
  AlignmentType,
  BorderStyle,
  Document,
  type IParagraphOptions,
  type IStylesOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from "docx";

type Level = readonly [format: keyof typeof LevelFormat, text: string, start?: number];
export type Lists = Readonly<Record<string, readonly Level[]>>;

/** A plan as Word keeps it: numbers and bullets made by Word, never typed. */
export async function wordFile(
  lists: Lists,
  children: readonly (Paragraph | Table)[],
  styles?: IStylesOptions,
): Promise<Buffer> {
  const document = new Document({
    ...(styles === undefined ? {} : { styles }),
    numbering: {
      config: Object.entries(lists).map(([reference, levels]) => ({
        reference,
        levels: levels.map(([format, text, start = 1], level) => ({
          level,
          format: LevelFormat[format],
          text,
          start,
          alignment: AlignmentType.LEFT,
        })),
      })),
    },
    sections: [{ children: [...children] }],
  });
  return Packer.toBuffer(document);
}

type Look = Readonly<{ bold?: boolean; italics?: boolean; center?: boolean }>;

/** A paragraph; "**" parts what is bold from what is not. */
export function p(text: string, look: Look = {}, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...more,
    ...(look.center === true ? { alignment: AlignmentType.CENTER } : {}),
    children: text.split("**").map(
      (part, index) =>
        new TextRun({
          text: part,
          bold: look.bold === true || index % 2 === 1,
          italics: look.italics === true,
        }),
    ),
  });
}

/** An item of a list; `instance` counts anew, as Word's "restart at 1" does. */
export function item(
  reference: string,
  text: string,
  { level = 0, instance = 0, ...look }: Look & { level?: number; instance?: number } = {},
): Paragraph {
  return p(text, look, { numbering: { reference, level, instance } });
}

/** A paragraph whose number comes from its style. */
export function styled(style: string, text: string): Paragraph {
  return p(text, {}, { style });
}

type Cell = string | readonly Paragraph[] | "^";

/** A table with lines; "^" goes on with the cell above. */
export function grid(rows: readonly (readonly Cell[])[]): Table {
  return new Table({
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: row.map((cell, column) => {
            const continues = cell === "^";
            const isStart = rows[index + 1]?.[column] === "^" && !continues;
            const children =
              typeof cell === "string"
                ? [p(continues ? "" : cell, index === 0 ? { bold: true } : {})]
                : [...cell];
            return new TableCell({
              children,
              ...(continues ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
              ...(isStart ? { verticalMerge: VerticalMergeType.RESTART } : {}),
            });
          }),
        }),
    ),
  });
}

/** Letterhead and signature stand in a table without lines. */
export function columns(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const none = { style: BorderStyle.NONE, size: 0 };
  return new Table({
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        children: [new TableCell({ children: [...left] }), new TableCell({ children: [...right] })],
      }),
    ],
  });
}

export function letterhead(left: readonly string[], right: readonly string[]): Table {
  const set = (texts: readonly string[]): Paragraph[] =>
    texts.map((text) => p(text, { bold: true, center: true }));
  return columns(set(left), set(right));
}
