import type { ReviewRow } from "#shared/features/plans/import/import-schemas.ts";
import { planImportText as text } from "#shared/features/plans/import/import-text.ts";

import type { LineReading } from "./review-state.ts";

type Choice = Readonly<{ value: string; label: string }>;

const HEADING_LEVELS = 6;
const BULLET_LEVELS = 2;

/** What a line of the body may be read as; none for lines of other parts. */
export function kindChoices({ items }: ReviewRow): Choice[] {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) return [];
  if (!["heading", "paragraph", "bullet"].includes(item.kind)) return [];
  const levels = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
  return [
    { value: "paragraph-0", label: text.kinds.paragraph },
    ...levels(HEADING_LEVELS).map((level) => ({
      value: `heading-${String(level)}`,
      label: text.headingLevel(level),
    })),
    ...levels(BULLET_LEVELS).map((level) => ({
      value: `bullet-${String(level)}`,
      label: text.bulletLevel(level),
    })),
    { value: "joined-0", label: text.mend.joined },
  ];
}

/** The choice that stands for how the row was read. */
export function kindNow({ items: [item] }: ReviewRow): string {
  if (item === undefined) return "";
  return `${item.kind}-${String(item.kind === "paragraph" ? 0 : item.level)}`;
}

/** The choice as the backend is told. */
export function readingOf(line: number, choice: string): LineReading {
  const [kind = "", level = ""] = choice.split("-");
  const kinds = ["heading", "paragraph", "bullet", "joined"] as const;
  return { line, as: kinds.find((each) => each === kind) ?? "paragraph", level: Number(level) };
}
