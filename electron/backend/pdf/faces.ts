/** The four faces of the font of papers. */
export const faces = ["normal", "bold", "italics", "bolditalics"] as const;
export type Face = (typeof faces)[number];

export function faceOf({
  bold,
  italics,
}: Readonly<{ bold?: boolean | undefined; italics?: boolean | undefined }>): Face {
  if (bold === true) return italics === true ? "bolditalics" : "bold";
  return italics === true ? "italics" : "normal";
}
