import { describe, expect, test, vi } from "vitest";

import { createDraft } from "#renderer/components/paper-draft/create-draft.ts";
import { ApiError } from "#renderer/app/api.ts";
import { blockText, type PaperContent } from "#shared/features/documents/paper-text.ts";

function paper(...texts: readonly string[]): PaperContent {
  return {
    title: "Kế hoạch",
    addressees: [],
    blocks: texts.map((text, index) => ({
      kind: "paragraph",
      id: `b${index}`,
      level: 0,
      numbering: null,
      content: [{ type: "text", text }],
    })),
    recipients: [],
    signer: { authority: [], name: null },
  };
}

const words = (content: PaperContent) => content.blocks.map((block) => blockText(block));

/** A data file of one text that refuses who starts from an old revision, as the backend does. */
function startDraft(...texts: readonly string[]) {
  let file = { documentId: 1, revision: 1, content: paper(...texts), savedAt: "a", savedBy: "Lan" };
  const quiet: (() => void)[] = [];
  const save = vi.fn(async (input: { baseRevision: number; content: PaperContent }) => {
    await Promise.resolve();
    if (input.baseRevision !== file.revision) {
      throw new ApiError({ code: "documents.changed-meanwhile", details: {} });
    }
    file = { ...file, revision: file.revision + 1, content: input.content, savedBy: "tôi" };
    return { revision: file.revision, savedAt: `lúc ${file.revision}` };
  });
  const draft = createDraft({
    stored: file,
    save,
    show: async () => Promise.resolve(file),
    later: (work) => {
      quiet.push(work);
      return () => quiet.splice(0, quiet.length);
    },
  });
  return {
    draft,
    save,
    /** The writer pauses. */
    pause: () => quiet.splice(0, quiet.length).forEach((work) => work()),
    filed: () => words(file.content),
    /** Somebody else saves. */
    others: (...next: readonly string[]) => {
      file = { ...file, revision: file.revision + 1, content: paper(...next), savedBy: "Hoa" };
    },
  };
}

describe("a text that is being written", () => {
  test("is saved when the writer pauses, whole and once", async () => {
    const { draft, save, pause, filed } = startDraft("một");
    draft.change(paper("một h"));
    draft.change(paper("một hai"));
    expect([draft.state().status, filed()]).toEqual(["unsaved", ["một"]]);
    pause();
    await vi.waitFor(() => {
      expect(draft.state().status).toBe("saved");
    });
    expect([filed(), save.mock.calls.length]).toEqual([["một hai"], 1]);
  });

  test("is saved again when something was typed during the saving", async () => {
    const { draft, filed } = startDraft("một");
    draft.change(paper("hai"));
    const saving = draft.saveNow();
    draft.change(paper("ba"));
    expect(await saving).toBe(true);
    expect([draft.state().status, filed()]).toEqual(["saved", ["ba"]]);
  });

  test("takes up what somebody else saved elsewhere, and says whose it is", async () => {
    const { draft, filed, others } = startDraft("một", "hai");
    others("một", "hai của Hoa");
    draft.change(paper("một của tôi", "hai"));
    expect(await draft.saveNow()).toBe(true);
    expect(filed()).toEqual(["một của tôi", "hai của Hoa"]);
    expect(draft.state()).toMatchObject({ status: "saved", mergedWith: "Hoa", generation: 1 });
  });

  test("waits for the writer where two people changed the same, and keeps both until then", async () => {
    const { draft, filed, others } = startDraft("một", "hai");
    others("một của Hoa", "hai của Hoa");
    draft.change(paper("một của tôi", "hai của tôi"));
    expect(await draft.saveNow()).toBe(false);
    expect([draft.state().status, filed()]).toEqual(["conflict", ["một của Hoa", "hai của Hoa"]]);
    const [, second] = draft.state().conflicts;
    expect(await draft.decide(second === undefined ? [] : [second])).toBe(true);
    expect(filed()).toEqual(["một của tôi", "hai của Hoa"]);
  });

  test("stays on screen when it cannot be saved, and is saved by the next try", async () => {
    const { draft, save, filed } = startDraft("một");
    save.mockRejectedValueOnce(new Error("the disk is full"));
    draft.change(paper("hai"));
    expect(await draft.saveNow()).toBe(false);
    expect([draft.state().status, words(draft.state().content)]).toEqual(["failed", ["hai"]]);
    expect(await draft.saveNow()).toBe(true);
    expect(filed()).toEqual(["hai"]);
  });
});
