import type { Alignment, Borders, Fill, Font } from "@cj-tech-master/excelts";

import type { CellLook } from "./sheet-description.ts";

const FONT = "Times New Roman";
const thin = { style: "thin", color: { argb: "FF9AA5B1" } } as const;
const box: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

type Look = Readonly<{
  font: Partial<Font>;
  alignment: Partial<Alignment>;
  border?: Partial<Borders>;
  fill?: Fill;
}>;

export const looks: Readonly<Record<CellLook, Look>> = {
  title: {
    font: font(14, { bold: true }),
    alignment: { horizontal: "center", vertical: "middle" },
  },
  subtitle: { font: font(13), alignment: { horizontal: "center", vertical: "middle" } },
  note: {
    font: font(11, { italic: true }),
    alignment: { horizontal: "center", vertical: "middle" },
  },
  guide: { font: font(12), alignment: { wrapText: true, vertical: "top" } },
  header: {
    font: font(11, { bold: true }),
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
    border: box,
    fill: solid("FFE3EAF2"),
  },
  label: { font: font(12), alignment: { wrapText: true, vertical: "middle" }, border: box },
  number: { font: font(12), alignment: { horizontal: "center", vertical: "middle" }, border: box },
  input: {
    font: font(12),
    alignment: { horizontal: "right", vertical: "middle" },
    border: box,
    fill: solid("FFFFF7CC"),
  },
  "input-text": {
    font: font(12),
    alignment: { horizontal: "left", vertical: "middle", wrapText: true },
    border: box,
    fill: solid("FFFFF7CC"),
  },
  locked: {
    font: font(12, { color: { argb: "FF7A7A7A" } }),
    alignment: { horizontal: "center", vertical: "middle" },
    border: box,
    fill: solid("FFECECEC"),
  },
  total: {
    font: font(12, { bold: true }),
    alignment: { horizontal: "right", vertical: "middle" },
    border: box,
    fill: solid("FFF2F2F2"),
  },
  previous: {
    font: font(11, { italic: true, color: { argb: "FF5C5C5C" } }),
    alignment: { horizontal: "right", vertical: "middle" },
    border: box,
  },
};

/** A conditional fill is told by its background colour. */
export const markLooks = {
  error: {
    font: { color: { argb: "FF9C0006" }, bold: true },
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } },
  },
  warning: {
    font: { color: { argb: "FF7F4F00" } },
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFE0A3" } },
  },
} as const satisfies Record<string, Readonly<{ font: Partial<Font>; fill: Fill }>>;

function font(size: number, more: Partial<Font> = {}): Partial<Font> {
  return { name: FONT, size, ...more };
}

function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}
