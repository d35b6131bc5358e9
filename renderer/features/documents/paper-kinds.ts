import { type DocumentKind } from "#shared/features/documents/document-kinds-data.ts";

/** What a clerk writes for its own sake, the most frequent first. */
export const paperKinds: readonly DocumentKind[] = [
  "letter",
  "notice",
  "report",
  "proposal",
  "decision",
  "invitation",
  "minutes",
  "plan",
  "guidance",
  "programme",
  "directive",
];
