/** A stored decimal as a person would type it: no thousands dots, a decimal comma. */
export function typedForm(decimal: string | null): string {
  return decimal?.replace(".", ",") ?? "";
}
