import { blockText, type PaperContent } from "./paper-text.ts";

/** One part of a text that is other than before; null: not there. */
export type ContentChange = Readonly<{
  /** A block's id, or the name of a part of the head. */
  place: string;
  before: string | null;
  after: string | null;
}>;

/** What differs between two states of a text, in the order of the new one, in words. */
export function contentChanges(before: PaperContent, after: PaperContent): ContentChange[] {
  const old = new Map(before.blocks.map((block) => [block.id, block]));
  const kept = new Set(after.blocks.map(({ id }) => id));
  const blocks = after.blocks.flatMap((block): ContentChange[] => {
    const was = old.get(block.id);
    if (was !== undefined && JSON.stringify(was) === JSON.stringify(block)) return [];
    return [
      {
        place: block.id,
        before: was === undefined ? null : blockText(was),
        after: blockText(block),
      },
    ];
  });
  const removed = before.blocks
    .filter(({ id }) => !kept.has(id))
    .map((block): ContentChange => ({ place: block.id, before: blockText(block), after: null }));
  return [...headChanges(before, after), ...blocks, ...removed];
}

function headChanges(before: PaperContent, after: PaperContent): ContentChange[] {
  const parts = (content: PaperContent) => ({
    title: content.title,
    addressees: content.addressees.join("\n"),
    recipients: content.recipients.join("\n"),
    signer: [...content.signer.authority, content.signer.name ?? ""].join("\n"),
  });
  const old = parts(before);
  return Object.entries(parts(after)).flatMap(([place, text]) => {
    const was = Object.entries(old).find(([name]) => name === place)?.[1] ?? "";
    return was === text ? [] : [{ place, before: was, after: text }];
  });
}
