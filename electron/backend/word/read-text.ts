import { fileFailure } from "#shared/kernel/file-failure.ts";
import type { TextLine } from "./text-line.ts";
import { decodeText } from "#backend/legacy-text/decode-text.ts";
import { textLimits } from "./text-limits.ts";

/**
 * The lines of a plain text file: UTF-8, UTF-16 either way round, or Windows-1258
 * (Vietnamese Windows before Unicode), with or without a byte order mark. A text in the
 * letters of TCVN3 or VNI is given as it is written: whether to convert it is to be asked.
 *
 * @throws AppError file.not-text when it is none of these, or has a line no text has
 */
export function readText(bytes: Buffer, name: string): TextLine[] {
  const text = decodeText(bytes);
  if (text === null) throw fileFailure("file.not-text", { name });
  const lines = text.split(/\r\n|\r|\n/u);
  if (
    lines.length > textLimits.lines ||
    lines.some(({ length }) => length > textLimits.lineLength)
  ) {
    throw fileFailure("file.not-text", { name });
  }
  return lines.map((line, index) => ({ text: line, place: { line: index + 1 } }));
}
