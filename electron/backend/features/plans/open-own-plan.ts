import { readPaperDocx } from "#backend/word/paper-docx/read-paper-docx.ts";
import { textLimits } from "#backend/word/text-limits.ts";
import {
  type PlanFile,
  planDataSchema,
  planFileSchema,
} from "#shared/features/plans/import/plan-file-schemas.ts";
import { fileFailure } from "#shared/kernel/file-failure.ts";
import { PLAN_SUBJECT } from "./repository.ts";

/**
 * The plan in a file that the program wrote: its JSON, or a Word file with all that was changed
 * in it since; null for any other file.
 *
 * @throws AppError file.unreadable where it is such a file and damaged; file.* of Word files
 */
export async function openOwnPlan(bytes: Buffer, name: string): Promise<PlanFile | null> {
  if (bytes[0] === 0x7b) return planOfJson(bytes, name);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const paper = await readPaperDocx(bytes, name).catch(otherPackage);
  if (paper?.subject?.kind !== PLAN_SUBJECT) return null;
  const data = planDataSchema.safeParse(paper.subject.data).data;
  // Without its tables it is read as any Word file is.
  return data === undefined ? null : { format: "doan-ket-plan", ...data, content: paper.content };
}

/** A zip that is no Word file may still be one of another word processor. */
function otherPackage(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "file.kind-unknown") return null;
  throw error;
}

function planOfJson(bytes: Buffer, name: string): PlanFile | null {
  if (bytes.length > textLimits.jsonBytes) {
    throw fileFailure("file.too-large", {
      name,
      bytes: bytes.length,
      limitBytes: textLimits.jsonBytes,
    });
  }
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString("utf8"));
  } catch {
    // Rich text and plain text may begin with the same sign.
    return null;
  }
  const plan = planFileSchema.safeParse(json);
  if (!plan.success) throw fileFailure("file.unreadable", { name });
  return plan.data;
}
