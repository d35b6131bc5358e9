import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import type { Office } from "#shared/features/office/contract.ts";
import { ComposeDialog } from "#renderer/features/documents/compose-dialog.tsx";
import { documentKinds } from "#shared/features/documents/document-kinds-data.ts";
import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";

import { type Answers, showScreen } from "../support/show-screen.tsx";

const text = freePapersText.dialog;
const office: Office = {
  name: "UBND huyện Thử",
  level: "district",
  issuingBody: "ỦY BAN NHÂN DÂN\nHUYỆN THỬ",
  superiorBody: null,
  provinceBody: null,
  chairTitle: "CHỦ TỊCH",
  place: "Thử",
  symbol: "UBND",
  boardName: null,
  boardSymbol: "BCĐ",
  isIllustrative: false,
};
const answers: Answers = {
  "office.show": () => office,
  "papers.create": ({ kind }) => ({ documentId: 7, kind, issuer: "committee", secretary: null }),
};

test("asks for what is missing, then makes the draft and opens it", async () => {
  const user = userEvent.setup();
  const { callsOf, places } = showScreen(
    <ComposeDialog year={2020} onClose={() => undefined} />,
    answers,
  );

  await user.click(await screen.findByRole("button", { name: text.confirm }));
  expect(screen.getByText(text.required(text.subject))).toBeDefined();
  expect(callsOf("papers.create")).toEqual([]);

  await user.selectOptions(screen.getByLabelText(text.kind), "report");
  expect(screen.queryByLabelText(text.form)).toBeNull(); // a report is always the body's own
  await user.selectOptions(screen.getByLabelText(text.kind), "decision");
  await user.selectOptions(screen.getByLabelText(text.form), "personal");
  await user.type(screen.getByLabelText(text.subject), "Về kiện toàn Ban Chỉ đạo");
  await user.type(screen.getByLabelText(text.unit), "VHTT");
  await user.click(screen.getByRole("button", { name: text.confirm }));

  expect(callsOf("papers.create")).toEqual([
    {
      issuer: "committee",
      kind: "decision",
      form: "personal",
      year: 2020,
      title: "Về kiện toàn Ban Chỉ đạo",
      draftingUnit: "VHTT",
    },
  ]);
  await expect.poll(() => places.at(-1)).toBe("/documents/7/edit");
});

test("an office with a board asks who issues; the board has no directive", async () => {
  const user = userEvent.setup();
  const { callsOf } = showScreen(<ComposeDialog year={2020} onClose={() => undefined} />, {
    ...answers,
    "office.show": () => ({ ...office, boardName: "Ban Chỉ đạo\nCuộc vận động huyện Thử" }),
  });
  await user.selectOptions(await screen.findByLabelText(text.kind), "directive");
  await user.selectOptions(
    await screen.findByLabelText(text.issuer),
    "Ban Chỉ đạo Cuộc vận động huyện Thử",
  );
  expect(screen.queryByRole("option", { name: documentKinds.directive.name })).toBeNull();
  await user.type(screen.getByLabelText(text.subject), "Về họp Ban Chỉ đạo");
  await user.type(screen.getByLabelText(text.unit), "VHTT");
  await user.click(screen.getByRole("button", { name: text.confirm }));
  expect(callsOf("papers.create")).toMatchObject([{ issuer: "board", kind: "letter" }]);
});
