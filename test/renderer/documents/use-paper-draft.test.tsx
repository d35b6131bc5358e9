import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { useLivePreview } from "#renderer/components/paper-draft/use-live-preview.ts";
import { usePaperDraft } from "#renderer/components/paper-draft/use-paper-draft.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";

import { type Answers, showScreen } from "../support/show-screen.tsx";

const content: PaperContent = {
  title: "Kế hoạch",
  addressees: [],
  blocks: [],
  recipients: [],
  signer: { authority: [], name: null },
};

/** A field for the title, with the pages of the text behind it. */
function TitleField() {
  const { draft, state } = usePaperDraft(11);
  const { pages } = useLivePreview(11, state?.content ?? null);
  return (
    <>
      <input
        aria-label="Trích yếu"
        value={state?.content.title ?? ""}
        onChange={({ currentTarget }) => {
          if (state !== null) draft?.change({ ...state.content, title: currentTarget.value });
        }}
      />
      <p>{state?.status ?? "chưa đọc"}</p>
      <p>{`trang: ${new TextDecoder().decode(pages?.bytes)}`}</p>
    </>
  );
}

test("what is typed is saved after a pause, and its pages are drawn before", async () => {
  let file = { documentId: 11, revision: 1, content, savedAt: "", savedBy: "Lan" };
  const answers: Answers = {
    "papers.show": () => file,
    "papers.save": (input) => {
      const { content: saved } = input as { content: PaperContent };
      file = { ...file, revision: file.revision + 1, content: saved };
      return { revision: file.revision, savedAt: "2020-02-05T02:00:00.000Z" };
    },
    "papers.preview": (input) => {
      const { content: typed } = input as { content: PaperContent };
      return { bytes: new TextEncoder().encode(typed.title), places: [] };
    },
  };
  const { user, callsOf } = showScreen(<TitleField />, answers);
  await screen.findByText("saved");

  await user.type(screen.getByLabelText("Trích yếu"), " 2020");
  expect(screen.getByText("unsaved")).toBeTruthy();
  await screen.findByText("trang: Kế hoạch 2020");
  await screen.findByText("saved", {}, { timeout: 4000 });

  expect(file.content.title).toBe("Kế hoạch 2020");
  expect(callsOf("papers.save")).toHaveLength(1);
});
