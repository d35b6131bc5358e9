import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import {
  type EditorSession,
  createEditorSession,
} from "#renderer/components/paper-editor/session.ts";

/** A text as it was saved, with the revision that the next saving starts from. */
export type SavedPaper = Readonly<{
  documentId: number;
  revision: number;
  content: PaperContent;
  savedAt: string;
  savedBy: string;
}>;

export type PaperHead = Omit<PaperContent, "blocks">;

/** A paper that is being written: its head and its text as they stand now, saved or not. */
export type PaperDraft = Readonly<{
  documentId: number;
  editor: EditorSession;
  head: () => PaperHead;
  setHead: (change: Partial<PaperHead>) => void;
  content: () => PaperContent;
  /** Puts a whole text in; undone like anything typed when `canUndo`, else never. */
  replace: (content: PaperContent, options: { canUndo: boolean }) => void;
  /** Told when head or text has changed. @returns how to stop listening */
  subscribe: (listener: () => void) => () => void;
}>;

export function createPaperDraft({ documentId, content }: SavedPaper): PaperDraft {
  const { blocks, ...firstHead } = content;
  const editor = createEditorSession(blocks);
  let head: PaperHead = firstHead;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  editor.subscribe((isTextChanged) => {
    if (isTextChanged) tell();
  });
  return {
    documentId,
    editor,
    head: () => head,
    setHead: (change) => {
      head = { ...head, ...change };
      tell();
    },
    content: () => contentOf(head, editor),
    replace: ({ blocks: next, ...nextHead }, options) => {
      head = nextHead;
      editor.replace(next, options);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** In the order of the paper's schema: texts are compared as they are written out. */
function contentOf(head: PaperHead, editor: EditorSession): PaperContent {
  const { title, addressees, recipients, signer } = head;
  return { title, addressees, blocks: [...editor.blocks()], recipients, signer };
}
