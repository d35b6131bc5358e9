import type { FindingList } from "./findings.ts";
import type { FormDefinition } from "./form-definition.ts";
import type { ReadValue } from "./submission-value.ts";

/** Tells of what is said to be met without naming the paper that proves it. */
export function checkEvidence(
  values: readonly ReadValue[],
  { sections }: FormDefinition,
  findings: FindingList,
): void {
  const items = sections.flatMap((section) => section.items);
  for (const { code, proves } of items) {
    if (proves === undefined) continue;
    const proved = items.find((item) => item.code === proves);
    for (const evidence of values.filter(({ itemCode }) => itemCode === code)) {
      const { villageId, words, typedText, sheet, cell } = evidence;
      const met = values.find(
        (value) => value.itemCode === proves && value.villageId === villageId,
      );
      const isTold = words !== null || typedText.trim() !== "";
      if (met?.value !== "1" || isTold) continue;
      findings.add("evidence-missing", { sheet, cell }, { item: proved?.label ?? proves });
    }
  }
}
