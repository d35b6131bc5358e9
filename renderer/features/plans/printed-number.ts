/** As the paper prints it: "II" → "II.", "2.1" → "2.1."; "(1)" and "a)" stay. */
export function printedNumber(number: string): string {
  return number.endsWith(")") || number.endsWith(".") ? number : `${number}.`;
}
