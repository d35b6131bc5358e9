/**
 * The last line of "Nơi nhận": the copy that the registry keeps, and the drafting unit.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d
 */
export const keptCopyWords = { kept: "Lưu", registry: "VT" } as const;

/** The line of a kept copy, however it was typed: "Lưu: VT, VHTT.", "Lưu VT". */
export const keptCopyPattern = /^\s*[-–]?\s*Lưu\s*:?\s*VT(?!\p{L})/iu;

/** What stands before and behind a recipient in a list copied from a paper. */
export const recipientMarksPattern = /^\s*[-–—•+*]\s*|[\s;.,]+$/gu;

/** A line that points at others instead of naming them: "Như trên", "Như Điều 3". */
export const sameAsPattern = /^Như (trên|Điều\s)/iu;
