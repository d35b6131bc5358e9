/** Strokes on a 20 × 20 square; drawn for this program. */
const paths = {
  overview: "M3 16.5h14M5 13.5V9.5M10 13.5V4.5M15 13.5V7.5",
  plan: "M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5h5.5M7.5 12h5.5M7.5 14.5h3.5",
  targets:
    "M10 17.5a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15zM10 13.5a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7zM10 10h.01",
  submissions: "M3 11.5l2-8h10l2 8v5H3zM3 11.5h4l1 2h4l1-2h4M10 4.5v5M8 7.5l2 2 2-2",
  evaluation: "M4 16.5v-5h3.5v5M8.25 16.5v-10h3.5v10M12.5 16.5v-7H16v7M2.5 16.5h15",
  rewards: "M10 12a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zM7.3 11.3L6 17.5l4-2 4 2-1.3-6.2",
  documents: "M3 5.5h5l1.5 2H17v9H3zM3 5.5v-2h5",
  office: "M3 17.5v-9l7-5 7 5v9zM7.5 17.5v-5h5v5",
  admin:
    "M10 13a3 3 0 1 1 0-6 3 3 0 0 1 0 6zM10 2.5v2.3M10 15.2v2.3M2.5 10h2.3M15.2 10h2.3M4.7 4.7l1.6 1.6M13.7 13.7l1.6 1.6M4.7 15.3l1.6-1.6M13.7 6.3l1.6-1.6",
  search: "M8.8 14a5.2 5.2 0 1 1 0-10.4 5.2 5.2 0 0 1 0 10.4zM12.6 12.6l4.4 4.4",
  person: "M10 10a3.3 3.3 0 1 1 0-6.6A3.3 3.3 0 0 1 10 10zM3.8 17c.5-3.3 3-5 6.2-5s5.7 1.7 6.2 5",
  close: "M5 5l10 10M15 5L5 15",
  check: "M4 10.5l4 4 8-9",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  file: "M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5",
  import: "M10 3v9M6.5 8.5L10 12l3.5-3.5M3.5 13.5v3.5h13v-3.5",
  export: "M10 12V3M6.5 6.5L10 3l3.5 3.5M3.5 13.5v3.5h13v-3.5",
  print: "M5.5 7.5v-5h9v5M5.5 14H3V7.5h14V14h-2.5M5.5 12h9v5.5h-9z",
  expand: "M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5",
  right: "M8 4.5l5.5 5.5L8 15.5",
  back: "M12 4.5L6.5 10l5.5 5.5",
  warning: "M10 3l7.5 13.5h-15zM10 8v4M10 14.2h.01",
  clock: "M10 17.5a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15zM10 5.5V10l3 2",
  undo: "M7 4L3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12",
  levelIn: "M3 4.5h14M9.5 8.2H17M9.5 11.8H17M3 15.5h14M3 7.5L6 10l-3 2.5",
  levelOut: "M3 4.5h14M9.5 8.2H17M9.5 11.8H17M3 15.5h14M6 7.5L3 10l3 2.5",
  up: "M10 16V4.5M5.5 9L10 4.5 14.5 9",
  down: "M10 4v11.5M5.5 11l4.5 4.5 4.5-4.5",
  table: "M3 4h14v12.5H3zM3 8h14M3 12.2h14M8 4v12.5",
  rowAbove: "M3 11.5h14V17H3zM10 11.5V17M10 2.5V9M6.8 5.8h6.4",
  rowBelow: "M3 3h14v5.5H3zM10 3v5.5M10 11v6.5M6.8 14.2h6.4",
  columnLeft: "M11.5 3H17v14h-5.5zM11.5 10H17M2.5 10H9M5.8 6.8v6.4",
  columnRight: "M3 3h5.5v14H3zM3 10h5.5M11 10h6.5M14.2 6.8v6.4",
  deleteRow: "M3 3.5h14v5H3zM7 12.5l6 5M13 12.5l-6 5",
  deleteColumn: "M3 3h5v14H3zM12 7l5 6M17 7l-5 6",
  tableHead: "M3 4h14v12.5H3zM3 8h14M3 6h14M8 8v8.5",
  deleteTable: "M3 3h9v8H3zM3 6.5h9M7.5 3v8M12.5 12.5l5 5M17.5 12.5l-5 5",
  theme: "M10 17.5a7.5 7.5 0 1 1 0-15zM10 2.5a7.5 7.5 0 0 1 0 15",
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words, never instead of them. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
