import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";

import { showScreen } from "../support/show-screen.tsx";

type Row = Readonly<{ id: number; name: string; note: string }>;

const rows: readonly Row[] = [
  { id: 1, name: "Bản Bo", note: "" },
  { id: 2, name: "Nà Tăm", note: "cũ" },
];
const columns: readonly GridColumn<Row>[] = [
  { id: "name", title: "Tên", value: ({ name }) => name, width: 200 },
  { id: "note", title: "Ghi chú", value: ({ note }) => note, width: 200, isEditable: () => true },
];

async function openCell(rowName: RegExp) {
  const onEdits = vi.fn<(edits: readonly GridEdit<Row>[]) => void>();
  const shown = showScreen(
    <DataGrid
      label="Bảng thử"
      rows={rows}
      columns={columns}
      rowId={({ id }) => String(id)}
      onEdits={onEdits}
    />,
    {},
  );
  const row = await screen.findByRole("row", { name: rowName });
  const cell = row.querySelector<HTMLElement>('[col-id="note"]');
  if (cell === null) throw new Error("the row has no such cell");
  await shown.user.click(cell);
  const editor = await screen.findByRole("textbox", { name: "Ghi chú" });
  await waitFor(() => {
    expect(document.activeElement).toBe(editor);
  });
  return { ...shown, onEdits, editor: editor as HTMLInputElement };
}

const textsOf = (edits: readonly GridEdit<Row>[] | undefined) =>
  edits?.map(({ row, columnId, text }) => ({ row: row.id, columnId, text }));

test("a letter, Backspace and its marked form, as Unikey sends them, leave the one letter", async () => {
  const { user, editor, onEdits } = await openCell(/Bản Bo/);

  await user.keyboard("h");
  await user.keyboard("o");
  await user.keyboard("{Backspace}");
  await user.keyboard("ò");
  await user.keyboard("a");
  expect(editor.value).toBe("hòa");

  await user.keyboard("{Enter}");
  expect(textsOf(onEdits.mock.calls[0]?.[0])).toEqual([{ row: 1, columnId: "note", text: "hòa" }]);
});

test("the first key replaces what stood in the cell and Backspace takes only that key back", async () => {
  const { user, editor } = await openCell(/Nà Tăm/);
  expect([editor.selectionStart, editor.selectionEnd]).toEqual([0, 2]);

  await user.keyboard("a");
  expect(editor.value).toBe("a");
  await user.keyboard("{Backspace}â");

  expect(editor.value).toBe("â");
});

test("Enter that ends a composition does not end the editing", async () => {
  const { user, editor, onEdits } = await openCell(/Bản Bo/);

  fireEvent.compositionStart(editor);
  fireEvent.input(editor, { target: { value: "đoà" } });
  fireEvent.keyDown(editor, { key: "Enter", isComposing: true, keyCode: 229 });
  expect(onEdits).not.toHaveBeenCalled();
  fireEvent.input(editor, { target: { value: "đoàn" } });
  fireEvent.compositionEnd(editor);

  await user.keyboard("{Enter}");
  expect(textsOf(onEdits.mock.calls[0]?.[0])).toEqual([{ row: 1, columnId: "note", text: "đoàn" }]);
});

test("Escape gives back what stood there, and nothing is reported", async () => {
  const { user, editor, onEdits } = await openCell(/Nà Tăm/);

  await user.keyboard("mới");
  await user.keyboard("{Escape}");

  expect(editor.value).toBe("cũ");
  expect(onEdits).not.toHaveBeenCalled();
});

test("a block out of Excel is laid on the editable cells, formulas as plain text", async () => {
  const { editor, onEdits } = await openCell(/Bản Bo/);

  fireEvent.paste(editor, { clipboardData: { getData: () => "=1+1\r\nba\r\nthừa\r\n" } });

  expect(textsOf(onEdits.mock.calls[0]?.[0])).toEqual([
    { row: 1, columnId: "note", text: "=1+1" },
    { row: 2, columnId: "note", text: "ba" },
  ]);
});

test("the quick filter finds words without their marks", async () => {
  const { user } = await openCell(/Bản Bo/);

  await user.type(screen.getByRole("textbox", { name: "Lọc nhanh: Bảng thử" }), "na tam");

  await waitFor(() => {
    expect(screen.queryByRole("row", { name: /Bản Bo/ })).toBeNull();
  });
  expect(screen.getByRole("row", { name: /Nà Tăm/ })).toBeTruthy();
});
