import type { Node } from "prosemirror-model";

import type { TargetRun } from "#shared/features/documents/paper-text.ts";

/** A figure of the text as the paper knows it. */
export function runOf({ attrs }: Node): TargetRun {
  return {
    type: "target",
    targetId: Number(attrs["targetId"]),
    typed: String(attrs["typed"]),
  };
}
