/** The one origin that the window shows. */
export const pageScheme = "app";
export const pageOrigin = "app://doan-ket";

/** Is `url` a page of this program? */
export function isOwnPage(url: string): boolean {
  return url.startsWith(`${pageOrigin}/`);
}
