import { numberWords as words } from "./number-words-data.ts";

const BILLION = 1_000_000_000n;

/**
 * A whole number in Vietnamese words: 1005000n → "một triệu không trăm linh năm nghìn".
 * Groups of three zeros are left out; a group that follows a larger one is read with its hundreds.
 */
export function numberInWords(value: bigint): string {
  if (value === 0n) return words.digits[0];
  if (value < 0n) return `${words.minus} ${positive(-value).join(" ")}`;
  return positive(value).join(" ");
}

function positive(value: bigint): string[] {
  const billions = value / BILLION;
  const rest = belowBillion(Number(value % BILLION), billions > 0n);
  return billions === 0n ? rest : [...positive(billions), words.billion, ...rest];
}

/** @param follows whether a larger group stands before, so that zero hundreds are spoken */
function belowBillion(value: number, follows: boolean): string[] {
  const groups = [
    { digits: Math.floor(value / 1_000_000), name: words.million },
    { digits: Math.floor(value / 1_000) % 1_000, name: words.thousand },
    { digits: value % 1_000, name: null },
  ];
  const spoken: string[] = [];
  for (const { digits, name } of groups) {
    if (digits === 0) continue;
    spoken.push(...threeDigits(digits, follows || spoken.length > 0));
    if (name !== null) spoken.push(name);
  }
  return spoken;
}

function threeDigits(value: number, full: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const units = value % 10;
  const spoken = hundreds > 0 || full ? [digit(hundreds), words.hundred] : [];
  if (tens === 0) {
    if (units === 0) return spoken;
    return [...spoken, ...(spoken.length > 0 ? [words.zeroTens] : []), digit(units)];
  }
  spoken.push(...(tens === 1 ? [words.ten] : [digit(tens), words.tens]));
  if (units > 0) spoken.push(unitAfterTens(units, tens));
  return spoken;
}

function unitAfterTens(units: number, tens: number): string {
  if (units === 5) return words.fiveAfterTens;
  if (tens > 1 && units === 1) return words.oneAfterTens;
  if (tens > 1 && units === 4) return words.fourAfterTens;
  return digit(units);
}

function digit(value: number): string {
  return words.digits[value] ?? "";
}
