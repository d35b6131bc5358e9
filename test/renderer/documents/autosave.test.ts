import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { createAutosave } from "#renderer/components/paper-desk/autosave.ts";
import { createPaperDraft } from "#renderer/components/paper-desk/paper-draft.ts";
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
let file = { documentId: 1, revision: 1, content: paper(), savedAt: "", savedBy: "Lan" };
let refusals: unknown[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  // The backend of one text: it refuses who starts from an old revision.
  vi.stubGlobal("backend", {
    call: async (method: string, input: { baseRevision: number; content: PaperContent }) => {
      await Promise.resolve();
      if (method === "papers.show") return { ok: true, value: file };
      const refusal = refusals.shift();
      if (refusal !== undefined) return { ok: false, error: refusal };
      if (input.baseRevision !== file.revision) {
        return { ok: false, error: { code: "documents.changed-meanwhile", details: {} } };
      }
      file = { ...file, revision: file.revision + 1, content: input.content, savedBy: "tôi" };
      return { ok: true, value: { revision: file.revision, savedAt: `lúc ${file.revision}` } };
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  refusals = [];
});

function startDraft(...texts: readonly string[]) {
  file = { documentId: 1, revision: 1, content: paper(...texts), savedAt: "a", savedBy: "Lan" };
  const draft = createPaperDraft(file);
  const autosave = createAutosave(draft, file, () => undefined);
  return {
    draft,
    autosave,
    type: (...next: readonly string[]) => {
      draft.replace(paper(...next), { canUndo: true });
    },
    /** Somebody else saves. */
    others: (...next: readonly string[]) => {
      file = { ...file, revision: file.revision + 1, content: paper(...next), savedBy: "Hoa" };
    },
  };
}

describe("a text that is being written", () => {
  test("is saved when the writer pauses, whole and once", async () => {
    const { type, autosave } = startDraft("một");
    type("một h");
    await vi.advanceTimersByTimeAsync(500);
    type("một hai");
    expect([autosave.state().step, words(file.content)]).toEqual(["unsaved", ["một"]]);
    await vi.advanceTimersByTimeAsync(1100);
    expect([autosave.state().step, words(file.content), file.revision]).toEqual([
      "saved",
      ["một hai"],
      2,
    ]);
  });

  test("takes up what somebody else saved elsewhere, and says whose it is", async () => {
    const { type, others, autosave, draft } = startDraft("một", "hai");
    others("một", "hai của Hoa");
    type("một của tôi", "hai");
    expect(await autosave.flush()).toBe(true);
    expect(words(file.content)).toEqual(["một của tôi", "hai của Hoa"]);
    expect(words(draft.content())).toEqual(["một của tôi", "hai của Hoa"]);
    expect(autosave.state().mergedWith?.savedBy).toBe("Hoa");
  });

  test("waits where two people changed the same, keeps both until then, and saves the choice", async () => {
    const { type, others, autosave, draft } = startDraft("một", "hai");
    others("một của Hoa", "hai của Hoa");
    type("một của tôi", "hai của tôi");
    expect(await autosave.flush()).toBe(false);
    expect([autosave.state().step, words(file.content), words(draft.content())]).toEqual([
      "conflict",
      ["một của Hoa", "hai của Hoa"],
      ["một của tôi", "hai của tôi"],
    ]);
    expect(await autosave.resolve([false, true])).toBe(true);
    expect(words(file.content)).toEqual(["một của tôi", "hai của Hoa"]);
  });

  test("stays on screen when it cannot be saved, and is saved by the next try", async () => {
    const { type, autosave, draft } = startDraft("một");
    refusals = [{ code: "workspace.cannot-write", details: {} }];
    type("hai");
    expect(await autosave.flush()).toBe(false);
    expect([autosave.state().step, words(draft.content())]).toEqual(["failed", ["hai"]]);
    expect(await autosave.flush()).toBe(true);
    expect(words(file.content)).toEqual(["hai"]);
  });
});
