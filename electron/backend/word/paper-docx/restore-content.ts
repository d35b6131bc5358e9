import { countedNumbers, numberBlocks } from "#shared/features/documents/number-blocks.ts";
import {
  isNumberedBlock,
  type PaperBlock,
  type PaperContent,
  type PaperNumbering,
} from "#shared/features/documents/paper-text.ts";
import { fingerprint } from "./fingerprint.ts";
import type { BlockHelp, PaperHelp } from "./help-schemas.ts";
import { idOf, restoreBlock } from "./restore-block.ts";
import type { ShownBlock, ShownPaper } from "./shown-paper.ts";

export type Help = Omit<PaperHelp, "version" | "subject">;

/**
 * A text from what its file shows. Whatever was changed in Word counts; the help gives back
 * what cannot be seen of a part that still shows what it showed when it was written.
 */
export function restoreContent(shown: ShownPaper, help: Help): PaperContent {
  const signer = { authority: [...shown.authority], name: shown.signerName };
  return {
    title: restored(shown.title, help.title),
    addressees: restored([...shown.addressees], help.addressees),
    blocks: restoreBlocks(shown.blocks, help.blocks),
    recipients: restored([...shown.recipients], help.recipients),
    signer: restored(signer, help.signer),
  };
}

function restored<Part>(
  part: Part,
  help: Readonly<{ original: Part; shown: string }> | undefined,
): Part {
  return help !== undefined && help.shown === fingerprint(part) ? help.original : part;
}

function restoreBlocks(shown: readonly ShownBlock[], help: readonly BlockHelp[]): PaperBlock[] {
  const taken = new Set<string>();
  const foreseen = new Set(help.map(idOf));
  const counted = countedNumbers(
    shown.map(({ block }, index) => ({ ...block, id: String(index) })),
  );
  const blocks: PaperBlock[] = [];
  const numbers: (PaperNumbering | null)[] = [];
  shown.forEach((each, index) => {
    const known = each.anchor === null ? undefined : help[each.anchor];
    const isFirst = known !== undefined && !taken.has(idOf(known));
    const read = { ...each, block: counted[index] ?? each.block };
    const block = restoreBlock(read, isFirst ? known : undefined);
    if (block === null) return;
    const id = isFirst ? idOf(known) : freeId(taken, foreseen, index);
    taken.add(id);
    blocks.push({ ...block, id });
    numbers.push(isNumberedBlock(each.block) ? each.block.numbering : null);
  });
  return countedAsShown(blocks, numbers);
}

/** An id for a block that somebody added in Word. */
function freeId(taken: ReadonlySet<string>, foreseen: ReadonlySet<string>, index: number): string {
  for (let count = index + 1; ; count += 1) {
    const id = `w${count}`;
    if (!taken.has(id) && !foreseen.has(id)) return id;
  }
}

/** Each round fixes all numbers that are counted otherwise; a later one may follow from them. */
const ROUNDS = 3;

/** A number that would now be counted otherwise than Word showed it is kept as it was shown. */
function countedAsShown(
  blocks: readonly PaperBlock[],
  shown: readonly (PaperNumbering | null)[],
): PaperBlock[] {
  let kept = [...blocks];
  for (let round = 0; round < ROUNDS; round += 1) {
    const printed = numberBlocks(kept);
    let isSame = true;
    kept = kept.map((block, index) => {
      const number = shown[index];
      if (!isNumberedBlock(block) || number == null || block.numbering?.fixed !== null)
        return block;
      if (printed.get(block.id) === number.fixed) return block;
      isSame = false;
      return { ...block, numbering: number };
    });
    if (isSame) break;
  }
  return kept;
}
