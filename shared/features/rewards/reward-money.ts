import {
  divideExact,
  type Exact,
  exact,
  multiplyExact,
  roundExact,
  wholeNumber,
} from "#shared/kernel/exact.ts";

export type RewardMoney = Readonly<{
  /** Whole đồng, a multiple of `roundToDong`. */
  amountDong: number;
  /** Base salary × multiple before rounding, decimal string. */
  productDong: string;
  multiple: string;
  baseSalaryDong: number;
}>;

/**
 * Money of one reward: base salary × multiple, rounded to whole tens of thousands.
 *
 * @param multiple of the base salary, decimal string ≥ 0
 * @param rounding "up": 447.000 → 450.000 and 441.000 → 450.000; "half-up": the nearest
 * @source Nghị định 91/2017/NĐ-CP, Điều 68.2 ("làm tròn số lên hàng chục ngàn đồng")
 */
export function rewardMoney(
  baseSalaryDong: number,
  multiple: string,
  { rounding, roundToDong }: Readonly<{ rounding: "up" | "half-up"; roundToDong: number }>,
): RewardMoney {
  const product: Exact = multiplyExact(exact(baseSalaryDong), exact(multiple));
  const steps = roundExact(divideExact(product, exact(roundToDong)), 0, rounding);
  return {
    amountDong: wholeNumber(multiplyExact(exact(steps), exact(roundToDong))),
    productDong: roundExact(product, 2),
    multiple,
    baseSalaryDong,
  };
}
