import type { Measure } from "#shared/features/indicators/contract.ts";
import type { FailureText } from "#shared/kernel/app-error.ts";
import { exact, formatDecimal, multiplyExact, ratio, roundExact } from "#shared/kernel/exact.ts";
import type { EvaluationFailures } from "./errors.ts";
import { formatPoints } from "./points.ts";
import type { EvaluationClass, ScoringBasis } from "./scheme.ts";
import { marksScreenText } from "./marks/screen-text.ts";
import { schemeProblemText } from "./scheme-problem-text.ts";
import type { CriterionScore, Working } from "./score-criterion.ts";

export const evaluationClassText: Record<EvaluationClass, string> = {
  excellent: "Xuất sắc",
  good: "Tốt",
  fair: "Khá",
  weak: "Yếu",
  unknown: "Chưa xếp loại",
};

export const evaluationErrorText: FailureText<EvaluationFailures> = {
  "evaluation.not-found": ({ year }) =>
    `Năm ${year} chưa chấm điểm. Hãy mở trang Đánh giá và bấm Chấm điểm.`,
  "evaluation.no-figures": ({ periodCode }) =>
    `Kỳ ${periodCode} chưa có số liệu nào được nhận. Hãy nhận báo cáo của các xã trước khi chấm điểm.`,
  "evaluation.other-year": ({ year, periodCode }) =>
    `Kỳ ${periodCode} không thuộc năm ${year}. Hãy chọn một kỳ của năm ${year} để chấm điểm.`,
  "evaluation.scheme-broken": (problem) => schemeProblemText(problem),
  "evaluation.stage-locked": ({ stage }) =>
    `Bước “${marksScreenText.stages[stage]}” đã khóa nên không sửa điểm được. Hãy mở lại bước này, ghi rõ lý do.`,
  "evaluation.not-a-mark": ({ typed, unitName, criterion, maximumHundredths, isYesNo }) =>
    isYesNo
      ? `${unitName}, “${criterion}”: “${typed}” chưa rõ. Hãy gõ đạt hoặc không.`
      : `${unitName}, “${criterion}”: “${typed}” không dùng được. Hãy nhập điểm từ 0 đến ${formatPoints(maximumHundredths)}, nhiều nhất hai số lẻ.`,
  "evaluation.mark-elsewhere": () =>
    "Xã hoặc tiêu chí này không còn trong bộ tiêu chí của năm. Hãy tải lại bảng điểm.",
  "evaluation.not-a-mean": ({ typed, indicator }) =>
    `“${typed}” chưa phải bình quân của “${indicator}”. Hãy nhập một số, ví dụ 61,5.`,
  "evaluation.reason-missing": () => "Hãy ghi lý do mở lại.",
  "evaluation.stale": ({ year }) =>
    `Số liệu đã đổi sau lần chấm điểm năm ${year}. Hãy chấm điểm lại rồi làm tiếp.`,
};

/** The working of one criterion: "8/13 = 61,54% → 61,54/100 × 6 điểm = 3,69 điểm". */
export function explainScore(
  { working, pointsHundredths }: Pick<CriterionScore, "working" | "pointsHundredths">,
  maximumHundredths: number,
): string {
  switch (working.kind) {
    case "missing":
      return working.what === "mark" ? "Chưa chấm: 0 điểm" : "Thiếu số liệu: 0 điểm";
    case "by-hand":
      return explainMark(working, pointsHundredths, maximumHundredths);
    case "left-out":
      return leftOutText[working.why];
    case "scored":
      return `${explainMeasure(working)}${explainCompared(working)} → ${explainRule(working, maximumHundredths, `${formatPoints(pointsHundredths)} điểm`)}`;
  }
}

function explainMark(
  { isMet }: Extract<Working, { kind: "by-hand" }>,
  pointsHundredths: number,
  maximumHundredths: number,
): string {
  const points = `${formatPoints(pointsHundredths)} điểm`;
  if (isMet === undefined) {
    return `Chấm tay ${formatPoints(pointsHundredths)}/${formatPoints(maximumHundredths)} điểm`;
  }
  const said = isMet ? "Đạt" : "Không đạt";
  return maximumHundredths === 0 ? said : `${said}: ${points}`;
}

const comparedWith: Record<Exclude<ScoringBasis, "value">, string> = {
  change: "cùng kỳ năm trước",
  "above-district": "toàn huyện",
  "above-province": "bình quân của tỉnh",
};

/** ", toàn huyện 58,2%: hơn 3,34%". */
function explainCompared({ compared, unit }: Scored): string {
  if (compared === undefined) return "";
  const sign = signOf(unit);
  const { against, difference } = compared;
  const isLess = difference.startsWith("-");
  const by = formatDecimal(difference.replace("-", ""));
  return `, ${comparedWith[compared.basis]} ${formatDecimal(against)}${sign}: ${isLess ? "kém" : "hơn"} ${by}${sign}`;
}

const leftOutText = {
  "not-counted": "Không áp dụng với đơn vị này; không tính vào thang điểm",
  "no-object": "Đơn vị không có đối tượng để tính; không tính vào thang điểm",
  "no-province-mean": "Chưa nhập bình quân của tỉnh để so sánh; không tính vào thang điểm",
  "no-base": "Chưa có số liệu năm gốc để so sánh; không tính vào thang điểm",
} as const;

type Scored = Extract<Working, { kind: "scored" }>;

function explainMeasure({ measure, unit, factor }: Scored): string {
  const { value, numerator, denominator, baseNumerator, baseDenominator } = measure;
  const shown = `${formatDecimal(value ?? "0")}${signOf(unit)}`;
  if (numerator === null || denominator === null) return shown;
  const now = counts(numerator, denominator);
  if (baseNumerator === null || baseDenominator === null) return `${now} = ${shown}`;
  const share = (a: string, b: string) =>
    `${formatDecimal(roundExact(multiplyExact(ratio(a, b), exact(factor)), 2))}${unit}`;
  return `${counts(baseNumerator, baseDenominator)} (${share(baseNumerator, baseDenominator)}) năm gốc, nay ${now} (${share(numerator, denominator)}): giảm ${shown}`;
}

/** The unit as it stands behind a number: "%", " tiêu chí". */
function signOf(unit: Scored["unit"]): string {
  return unit === "%" || unit === "‰" ? unit : ` ${unit}`;
}

function counts(numerator: Measure["numerator"], denominator: Measure["denominator"]): string {
  return `${formatDecimal(numerator ?? "0")}/${formatDecimal(denominator ?? "0")}`;
}

/** What the rule was applied to: the difference where values are compared. */
function judgedWords(compared: Scored["compared"], { value }: Measure): string {
  return compared?.difference ?? value ?? "0";
}

function explainRule(
  { applied, measure, unit, compared }: Scored,
  maximumHundredths: number,
  points: string,
): string {
  const sign = signOf(unit);
  const maximum = `${formatPoints(maximumHundredths)} điểm`;
  switch (applied.kind) {
    case "linear":
      return applied.from === "0"
        ? `${formatDecimal(judgedWords(compared, measure))}/${formatDecimal(applied.to)} × ${maximum} = ${points}`
        : `tính đều từ ${formatDecimal(applied.from)}${sign} đến ${formatDecimal(applied.to)}${sign}, tối đa ${maximum}: ${points}`;
    case "relative":
      return `đạt ${formatDecimal(applied.reachedPercent)}% của ${applied.isPlanTarget ? "mục tiêu" : "mức chuẩn"} ${formatDecimal(applied.target)}${sign} × ${maximum} = ${points}`;
    case "bands":
      return applied.bound === null
        ? `chưa tới bậc thấp nhất: ${points}`
        : `bậc ${applied.direction === "up" ? "từ" : "không quá"} ${formatDecimal(applied.bound)}${sign}: ${points}`;
    case "steps":
      return `${formatDecimal(applied.steps)} bậc, mỗi bậc ${formatDecimal(applied.step)}${sign} được ${formatPoints(applied.pointsHundredths)} điểm, tối đa ${maximum}: ${points}`;
    case "yes-no":
      if (maximumHundredths === 0) return applied.isMet ? "đạt" : "không đạt";
      return `${applied.isMet ? "đạt" : "không đạt"}: ${points}`;
  }
}
