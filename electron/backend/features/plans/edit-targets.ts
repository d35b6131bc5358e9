import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import {
  readPaper,
  type StoredPaper,
  writePaper,
} from "#backend/features/documents/paper-store.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { firstWords } from "#shared/features/plans/excerpt.ts";
import type { PlanTargetView } from "#shared/features/plans/contract.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import { figureWords } from "#shared/features/plans/figure-words.ts";
import { followFigure } from "#shared/features/plans/follow-figure.ts";
import {
  figuresAgain,
  figuresInText,
  plainFigures,
  type PlainPlace,
} from "#shared/features/plans/plain-figures.ts";
import { applyRowEdits, type RowEdit } from "#shared/features/plans/row-edits.ts";
import type { TargetFields } from "#shared/features/plans/row-schemas.ts";
import { plansText } from "#shared/features/plans/text.ts";
import { followText } from "./follow-text.ts";
import { noteRowEdits } from "./note-row-edits.ts";
import { readTargets } from "./plan-rows.ts";
import { keepRemovedRows, readRemovedRows } from "./removed-rows.ts";
import { readPlanHead, replaceTargets } from "./repository.ts";
import { requireDraft } from "./require-draft.ts";

type Row = Omit<PlanTargetView, "id"> & Readonly<{ id: number | null }>;
type Input = Readonly<{
  planId: number;
  edits: readonly RowEdit<TargetFields>[];
  plainFigures: boolean;
}>;

/**
 * Changes the table of targets. A target's own sentence follows its figure; the figures of a
 * target that goes become words of the text, and are figures again when it comes back.
 *
 * @throws plans.not-found, plans.already-submitted, plans.value-and-keep, plans.target-in-text
 */
export async function editTargets(
  context: Pick<BackendContext, "write" | "now" | "actor">,
  { planId, edits, plainFigures: mayBePlain }: Input,
): Promise<PlanTargetView[]> {
  return context.write(async ({ tx, note }) => {
    const { documentId } = await readPlanHead(tx, planId);
    await requireDraft(tx, planId);
    const before = await readTargets(tx, planId);
    const removed = await readRemovedRows<Row>(tx, planId, "target");
    const edited = applyRowEdits<TargetFields, Row>(
      before,
      edits,
      (fields) => ({ ...fields, id: null }),
      new Map([...removed].map(([id, { row }]) => [id, row])),
    );
    if ("missing" in edited) throw plansFailure("plans.not-found", { year: null });
    const byId = new Map(before.map((row) => [row.id, row]));
    const after = edited.rows.map((row) => checked(followed(row, byId, edits)));
    const paper = await readPaper(tx, documentId);
    const text = textAfter(paper, before, after, removed, mayBePlain);
    await keepRemovedRows(tx, planId, "target", { before, after, places: text.places });
    await replaceTargets(tx, planId, after);
    if (text.content !== paper.content) await writeText(tx, planId, paper, text.content, context);
    const stored = await readTargets(tx, planId);
    await noteRowEdits(note, { action: "plans.editTargets", planId, before, after: stored });
    return stored;
  });
}

function checked(row: Row): Row {
  if ((row.comparator === "keep") !== (row.value === null)) {
    throw plansFailure("plans.value-and-keep", {});
  }
  return row;
}

/** The sentence says the new figure, unless the sentence itself was typed. */
function followed(
  row: Row,
  before: ReadonlyMap<number, PlanTargetView>,
  edits: readonly RowEdit<TargetFields>[],
): Row {
  const was = row.id === null ? undefined : before.get(row.id);
  const isTyped = edits.some(
    (edit) => edit.edit === "set" && edit.id === row.id && edit.fields.text !== undefined,
  );
  return was === undefined || isTyped ? row : { ...row, text: followFigure(row.text, was, row) };
}

/** @throws plans.target-in-text when figures would become words and nobody agreed to that */
function textAfter(
  { content }: StoredPaper,
  before: readonly PlanTargetView[],
  after: readonly Row[],
  removed: ReadonlyMap<number, Readonly<{ places: readonly PlainPlace[] }>>,
  mayBePlain: boolean,
): { content: PaperContent; places: PlainPlace[] } {
  const is = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !is.has(id));
  for (const { id, text } of gone) {
    const places = figuresInText(content, new Set([id]));
    if (places > 0 && !mayBePlain) {
      throw plansFailure("plans.target-in-text", { target: firstWords(text, 120), places });
    }
  }
  const was = new Set<number | null>(before.map(({ id }) => id));
  const back = after.flatMap(({ id }) =>
    id === null || was.has(id) ? [] : (removed.get(id)?.places ?? []),
  );
  const restored = back.length === 0 ? content : figuresAgain(content, back);
  const goneIds = new Set(gone.map(({ id }) => id));
  const words = figureWords(new Map(before.map((target) => [target.id, target])));
  const plain = plainFigures(restored, goneIds, words);
  return plain.places.length === 0 ? { content: restored, places: [] } : plain;
}

async function writeText(
  tx: WriteTx,
  planId: number,
  { documentId }: StoredPaper,
  content: PaperContent,
  { now, actor }: Pick<BackendContext, "now" | "actor">,
): Promise<void> {
  const label = plansText.targetsRemoved;
  await writePaper(tx, { documentId, content, at: now(), by: actor.name, label });
  await followText(tx, planId, content);
}
