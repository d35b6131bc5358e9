import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { VersionsDialog } from "#renderer/components/paper-versions/versions-dialog.tsx";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";

import { type Answers, showScreen } from "../support/show-screen.tsx";

function paper(text: string): PaperContent {
  return {
    title: "Kế hoạch năm 2020",
    addressees: [],
    blocks: [
      { kind: "paragraph", id: "b1", level: 0, numbering: null, content: [{ type: "text", text }] },
      { kind: "heading", id: "b2", level: 1, numbering: null, content: [] },
    ],
    recipients: [],
    signer: { authority: [], name: null },
  };
}

const old = paper("Nâng cao nhận thức.");
const answers: Answers = {
  "papers.versions": () => [
    {
      revision: 4,
      startedAt: "2020-02-05T01:00:00.000Z",
      savedAt: "2020-02-05T02:00:00.000Z",
      savedBy: "Lò Thị Hoa",
      label: null,
    },
    {
      revision: 1,
      startedAt: "2020-02-04T01:00:00.000Z",
      savedAt: "2020-02-04T02:00:00.000Z",
      savedBy: "Lan",
      label: "ke-hoach.docx",
    },
  ],
  "papers.show": () => ({
    documentId: 11,
    revision: 4,
    content: paper("Nâng cao ý thức."),
    savedAt: "2020-02-05T02:00:00.000Z",
    savedBy: "Lò Thị Hoa",
  }),
  "papers.version": () => old,
  "papers.save": () => ({ revision: 5, savedAt: "2020-02-05T03:00:00.000Z" }),
};

test("an earlier version stands beside the present text, and can be brought back", async () => {
  const onRestored = vi.fn();
  const { user, callsOf, violations } = showScreen(
    <VersionsDialog documentId={11} canRestore onRestored={onRestored} onClose={vi.fn()} />,
    answers,
  );
  await screen.findByText("1 chỗ khác nhau");
  expect(screen.getByText("ke-hoach.docx")).toBeTruthy();
  const [, row] = screen.getAllByRole("row");
  const cells = within(row!).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    "Nâng cao bỏ: nhận thức.",
    "Nâng cao thêm: ý thức.",
  ]);
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("checkbox", { name: "Chỉ hiện chỗ khác nhau" }));
  expect(screen.getAllByRole("row")).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "Khôi phục bản này" }));

  expect(callsOf("papers.save")).toEqual([
    expect.objectContaining({ documentId: 11, baseRevision: 4, content: old }),
  ]);
  expect(onRestored).toHaveBeenCalledOnce();
});
