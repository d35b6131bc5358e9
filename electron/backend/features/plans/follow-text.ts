import type { WriteTx } from "#backend/db/database.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { outlineBlocks } from "#shared/features/plans/content-outline.ts";
import { mergeAssignments, mergeTasks } from "#shared/features/plans/merge-outline.ts";
import { readOutline } from "#shared/features/plans/read-outline.ts";
import { readAssignments, readTasks } from "./plan-rows.ts";
import { replaceAssignments, replaceTasks } from "./repository.ts";

/** Tasks and assignments are headings of the text: they follow when it changes. */
export async function followText(
  tx: WriteTx,
  planId: number,
  content: PaperContent,
): Promise<void> {
  const outline = readOutline(outlineBlocks(content.blocks));
  await replaceTasks(tx, planId, mergeTasks(await readTasks(tx, planId), outline));
  const assignments = mergeAssignments(await readAssignments(tx, planId), outline.assignments);
  await replaceAssignments(tx, planId, assignments);
}
