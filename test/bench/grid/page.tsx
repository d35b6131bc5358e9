import "@mantine/core/styles.css";
import "#renderer/app/global.css";

import { MantineProvider } from "@mantine/core";
import { AllCommunityModule, createGrid, ModuleRegistry } from "ag-grid-community";
import { useState } from "react";
import { createRoot } from "react-dom/client";

import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";

// One table of households, drawn by the program's grid or by the library's own with nothing
// of ours; both in the same window, moved and typed in by the same hand.

const rowCount = 100_000;
const steps = 60;
const names = [
  "Họ và tên",
  "Bản",
  "Năm sinh",
  "Số khẩu",
  "Đăng ký",
  "Điểm",
  "Đạt",
  "3 năm",
  "Ghi chú",
];

type Household = Readonly<Record<string, string>> & Readonly<{ id: string }>;

const rows: readonly Household[] = Array.from({ length: rowCount }, (_, index) => ({
  id: String(index),
  c0: `Lò Văn ${String(index)}`,
  c1: `Bản ${String(index % 126)}`,
  c2: String(1940 + (index % 60)),
  c3: String(1 + (index % 8)),
  c4: "x",
  c5: String(50 + (index % 50)),
  c6: index % 5 === 0 ? "" : "x",
  c7: "",
  c8: "",
}));

/** What the window that measures asks for. */
type GridBench = Readonly<{
  show: (kind: "ours" | "library") => Promise<number>;
  scroll: () => Promise<number[]>;
  middleOf: (row: number) => Readonly<{ x: number; y: number }>;
  /** Since the key that ends the typing until the cell says it. */
  edited: (row: number, text: string) => Promise<number>;
}>;

const place = document.querySelector<HTMLElement>("#grid");
if (place === null) throw new Error("no place for the grid");

const gridBench: GridBench = {
  async show(kind) {
    const start = performance.now();
    if (kind === "ours")
      createRoot(place).render(
        <MantineProvider>
          <Ours />
        </MantineProvider>,
      );
    else showLibrary(place);
    while (cellOf(0) === null) await frame();
    return performance.now() - start;
  },
  async scroll() {
    const body = document.querySelector(".ag-grid-scrolling-cells-viewport, .ag-body-viewport");
    const times: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      const start = performance.now();
      body?.scrollBy(0, 2_000);
      await frame();
      await frame();
      times.push(performance.now() - start);
    }
    body?.scrollTo(0, 0);
    while (cellOf(0) === null) await frame();
    return times;
  },
  middleOf(row) {
    const { left, top, width, height } = cellOf(row)?.getBoundingClientRect() ?? new DOMRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  },
  edited(row, text) {
    return new Promise((resolve) => {
      let start = 0;
      const onKey = (event: KeyboardEvent): void => {
        if (event.key !== "Enter") return;
        start = performance.now();
        window.removeEventListener("keydown", onKey, true);
      };
      window.addEventListener("keydown", onKey, true);
      const look = (): void => {
        if (start > 0 && cellOf(row)?.textContent === text) resolve(performance.now() - start);
        else requestAnimationFrame(look);
      };
      look();
    });
  },
};

Object.assign(window, { gridBench });

function Ours() {
  const [shown, setShown] = useState(rows);
  return (
    <DataGrid
      label="Các hộ"
      rows={shown}
      columns={columns}
      rowId={({ id }) => id}
      onEdits={(edits) => {
        const changed = new Map(edits.map(({ row, columnId, text }) => [row.id, [columnId, text]]));
        setShown((before) =>
          before.map((row) => {
            const [columnId, text] = changed.get(row.id) ?? [];
            return columnId === undefined ? row : { ...row, [columnId]: text ?? "" };
          }),
        );
      }}
    />
  );
}

const columns: readonly GridColumn<Household>[] = names.map((title, index) => ({
  id: `c${String(index)}`,
  title,
  value: (row) => row[`c${String(index)}`] ?? "",
  isEditable: () => true,
  width: 140,
}));

function showLibrary(element: HTMLElement): void {
  ModuleRegistry.registerModules([AllCommunityModule]);
  createGrid<Household>(element, {
    rowData: rows.map((row) => ({ ...row })),
    columnDefs: names.map((headerName, index) => ({
      headerName,
      field: `c${String(index)}`,
      colId: `c${String(index)}`,
      editable: true,
      filter: true,
      width: 140,
    })),
    getRowId: ({ data }) => data.id,
    animateRows: false,
  });
}

function cellOf(row: number): HTMLElement | null {
  return document.querySelector(`.ag-row[row-index="${String(row)}"] [col-id="c3"]`);
}

function frame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}
