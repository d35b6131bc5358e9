import { effectSum } from "./effect-sum.ts";
import type { NextClass } from "./next-class.ts";
import { maximumOf } from "./scheme-of-year.ts";
import type { Scheme } from "./scheme.ts";
import { scaled, unmetConditions, type UnitScore } from "./score-unit.ts";
import { formatPoints } from "./points.ts";
import { evaluationClassText } from "./text.ts";

/** The total of a unit where it is more than the sum of its points; null where it is that. */
export function explainTotal(
  scheme: Scheme,
  { scores, totalHundredths }: UnitScore,
): string | null {
  const own = effectSum(scheme, scores, "score");
  const bonus = effectSum(scheme, scores, "bonus").pointsHundredths;
  const taken = effectSum(scheme, scores, "deduction").pointsHundredths;
  const isScaled = own.maximumHundredths !== maximumOf(scheme);
  const parts = [
    isScaled
      ? `${formatPoints(own.pointsHundredths)}/${formatPoints(own.maximumHundredths)} điểm của các tiêu chí áp dụng, quy về 100 = ${formatPoints(scaled(own))} điểm`
      : `${formatPoints(own.pointsHundredths)} điểm`,
    ...(bonus === 0 ? [] : [`thưởng ${formatPoints(bonus)} điểm`]),
    ...(taken === 0 ? [] : [`trừ ${formatPoints(taken)} điểm`]),
  ];
  const held = heldDown(scheme, scores);
  if (!isScaled && parts.length === 1) return held;
  const total =
    parts.length === 1 ? parts[0] : `${parts.join("; ")} = ${formatPoints(totalHundredths)} điểm`;
  return [total, held].filter((part) => part !== null).join(". ");
}

/** Why a unit is put into the last class whatever its points. */
function heldDown(scheme: Scheme, scores: UnitScore["scores"]): string | null {
  const unmet = unmetConditions(scheme, scores);
  const reasons = [
    ...unmet.criteria.map((code) => `không đạt điều kiện “${nameOf(scheme, code)}”`),
    ...unmet.groups.map(
      ({ group, pointsHundredths, maximumHundredths }) =>
        `nhóm “${group.name}” được ${formatPoints(pointsHundredths)}/${formatPoints(maximumHundredths)} điểm, chưa tới ${group.minimumPercent ?? "0"}%`,
    ),
  ];
  return reasons.length === 0
    ? null
    : `Xếp loại ${evaluationClassText.weak} vì ${reasons.join("; ")}`;
}

const MOST_NAMED = 3;

/** "Còn thiếu 2,5 điểm để xếp loại Tốt: riêng “Bản có nhà văn hóa” (còn 3 điểm) là đủ." */
export function explainNext(scheme: Scheme, next: NextClass | null): string | null {
  if (next === null) return null;
  const wanted = evaluationClassText[next.class];
  const held = [
    ...next.conditions.map((code) => `“${nameOf(scheme, code)}”`),
    ...next.groups.map(({ group }) => `nhóm “${group.name}”`),
  ];
  const first = held.length === 0 ? "" : `Phải đạt ${held.join(", ")} trước. `;
  if (next.gapHundredths === 0) return `${first}Điểm đã đủ để xếp loại ${wanted}.`;
  const gap = `${first}Còn thiếu ${formatPoints(next.gapHundredths)} điểm để xếp loại ${wanted}`;
  const named = next.criteria
    .slice(0, MOST_NAMED)
    .map(
      ({ criterionCode, roomHundredths }) =>
        `“${nameOf(scheme, criterionCode)}” (còn ${formatPoints(roomHundredths)} điểm)`,
    );
  return named.length === 0
    ? `${gap}; không tiêu chí nào một mình bù đủ.`
    : `${gap}; bù đủ được bằng riêng một tiêu chí: ${named.join(", ")}.`;
}

function nameOf({ criteria }: Scheme, code: string): string {
  return criteria.find((criterion) => criterion.code === code)?.name ?? code;
}
