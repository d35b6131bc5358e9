/** How a person says that a line of the source is to be read, where the reading was wrong. */
export type LineReading = Readonly<{
  /** "joined": it goes on with the line before. */
  as: "heading" | "paragraph" | "bullet" | "joined";
  /** Of a heading 1–6, of a bullet 1–3; 0 otherwise. */
  level: number;
}>;

/** By the line's place in the source. */
export type LineReadings = ReadonlyMap<number, LineReading>;

export const noReadings: LineReadings = new Map();
