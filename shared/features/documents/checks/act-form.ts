import type { ActForm } from "../authority/authority-data.ts";
import { authorityRules } from "../authority/authority-data.ts";
import type { CheckedPaper } from "./checked-paper.ts";

/** How far into a paper the line stands that names who decides. */
const HEAD_BLOCKS = 12;
const PERSONAL = /^\s*(?:QUYỀN )?(?:CHỦ TỊCH|TRƯỞNG BAN)(?!\p{L})/u;
const COLLECTIVE = /^\s*(?:[ỦU][ỶY] BAN NHÂN DÂN|HỘI ĐỒNG|BAN CHỈ ĐẠO)(?!\p{L})/u;

/**
 * Whose act a paper is: by its kind where that allows one form only, else by the line in
 * capitals at its head that names who decides ("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN …"); null where
 * neither tells.
 */
export function actFormOf({ content, pieces, context }: CheckedPaper): ActForm | null {
  const { forms } = authorityRules[context.kind];
  if (forms.length === 1) return forms[0] ?? null;
  const head = new Set(content.blocks.slice(0, HEAD_BLOCKS).map(({ id }) => id));
  for (const { piece, text } of pieces) {
    if (!("blockId" in piece) || !head.has(piece.blockId)) continue;
    if (PERSONAL.test(text)) return "personal";
    if (COLLECTIVE.test(text)) return "collective";
  }
  return null;
}
