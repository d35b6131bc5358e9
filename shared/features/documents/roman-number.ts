const signs = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

const LARGEST = 399;

/** "IV" for 4; whole numbers from 1 to 399, more than any paper has parts. */
export function romanNumber(count: number): string {
  let rest = Math.min(count, LARGEST);
  let text = "";
  for (const [sign, value] of signs) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** 4 for "IV"; null for what is no roman number of that range. */
export function romanValue(text: string): number | null {
  let value = 0;
  let rest = text;
  for (const [sign, worth] of signs) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return rest === "" && value > 0 && romanNumber(value) === text ? value : null;
}
