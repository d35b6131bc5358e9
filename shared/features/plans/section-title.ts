/** A heading as an outline shows it: without the sign that ends it in the text. */
export function sectionTitle(text: string): string {
  return text.replace(/[:.;]$/u, "").trimEnd();
}
