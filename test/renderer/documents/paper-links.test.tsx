import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { PaperLinks } from "#renderer/features/documents/paper-links.tsx";
import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";

import { draftPaper } from "../support/draft-paper.ts";
import { type Answers, showScreen } from "../support/show-screen.tsx";

const text = freePapersText.links;
const issued = { ...draftPaper, id: 3, status: "issued", number: 9, symbol: "KH-UBND" } as const;
const answers: Answers = {
  "papers.links": () => [
    {
      relation: "corrects",
      isLater: true,
      documentId: 8,
      kind: "CV",
      number: 12,
      symbol: "UBND-VHTT",
      issuedOn: "2020-03-01",
      status: "issued",
      title: "Về việc đính chính Kế hoạch",
    },
  ],
  "papers.change": () => ({ documentId: 11, kind: "plan", issuer: "committee", secretary: null }),
};

test("shows what changed an issued paper, and begins a paper that changes it again", async () => {
  const user = userEvent.setup();
  const { callsOf, places } = showScreen(<PaperLinks document={issued} />, answers);

  const link = await screen.findByRole("link", { name: "Công văn 12/UBND-VHTT" });
  expect(link.closest("li")?.textContent).toContain(text.changedBy.corrects);

  await user.click(screen.getByRole("button", { name: text.actions.amends }));
  await user.type(await screen.findByLabelText(freePapersText.dialog.unit), "VHTT");
  await user.click(screen.getByRole("button", { name: freePapersText.dialog.confirm }));
  expect(callsOf("papers.change")).toEqual([
    { earlierId: 3, relation: "amends", draftingUnit: "VHTT" },
  ]);
  await expect.poll(() => places.at(-1)).toBe("/documents/11/edit");
});

test("a draft that changes nothing shows nothing", async () => {
  const { callsOf } = showScreen(<PaperLinks document={draftPaper} />, {
    "papers.links": () => [],
  });
  await expect.poll(() => callsOf("papers.links").length).toBe(1);
  expect(screen.queryByRole("region", { name: text.title })).toBeNull();
});
