/** Of a longer note only the beginning is kept, in characters. */
export const LONGEST_NOTE = 1_000;
/** Before the text of a conversation, for programs that do not know conversations. */
const FALLBACK = /^\[Threaded comment\][^]*?\n\s*Comment:\s*/u;

/** A cell's note as it is kept; undefined when nothing is left of it. */
export function cutNote(text: string): string | undefined {
  const note = text.replace(FALLBACK, "").trim().slice(0, LONGEST_NOTE);
  return note === "" ? undefined : note;
}
