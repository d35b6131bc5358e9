import type { XmlElement } from "#backend/files/xml-text.ts";
import { splitRecipients } from "#shared/features/documents/recipients/split-recipients.ts";
import type { RegisterEntry } from "#shared/features/documents/register-entry.ts";
import { metadataWords } from "#shared/features/documents/register-metadata-data.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";

/** The file (hồ sơ) that exported papers belong to. */
export type ArchiveFile = Readonly<{
  /** Identity code of the body that keeps the file, 13 signs; "" where the office has written none. */
  organId: string;
  /** Year in which the file arose. */
  year: number;
  /** Number and symbol of the file in the office's list of files; "" where none is given. */
  notation: string;
  title: string;
}>;

/**
 * The data of one outgoing paper, field by field as the decree names and limits them. What the
 * program does not know (urgency, a day for the answer) stays empty.
 *
 * @param ordinal its place in the file, from 1
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I
 */
export function paperMetadata(
  entry: RegisterEntry,
  file: ArchiveFile,
  ordinal: number,
): XmlElement {
  const { to } = splitRecipients(entry.recipients);
  return [
    "OutgoingDocument",
    [
      fileCode(file),
      ["DocOrdinal", String(ordinal)],
      ["TypeName", atMost(100, documentsScreenText.kinds[entry.kind])],
      ["CodeNumber", String(entry.number).padStart(2, "0")],
      ["CodeNotation", atMost(30, entry.symbol)],
      ["IssuedDate", entry.issuedOn],
      ["OrganName", atMost(200, entry.issuingBody)],
      ["Subject", atMost(500, entry.title)],
      ["Language", metadataWords.language],
      ["PageAmount", entry.pageCount === null ? "" : String(entry.pageCount)],
      ["Description", ""],
      [
        "SignerInfo",
        [
          ["Position", atMost(100, entry.signerPosition ?? "")],
          ["FullName", atMost(50, entry.signerName ?? "")],
        ],
      ],
      ...to.map((name): XmlElement => [
        "To",
        [
          ["OrganId", ""],
          ["OrganName", atMost(200, name)],
        ],
      ]),
      ["Priority", ""],
      ["IssuedAmount", entry.copies === null ? "" : String(entry.copies)],
      ["DueDate", ""],
    ],
  ];
}

/**
 * The data of the file that holds the papers.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục III
 */
export function fileMetadata(
  file: ArchiveFile,
  entries: readonly RegisterEntry[],
  creator: string,
): XmlElement {
  const days = entries.map(({ issuedOn }) => issuedOn).toSorted();
  const pages = entries.reduce((sum, { pageCount }) => sum + (pageCount ?? 0), 0);
  return [
    "File",
    [
      fileCode(file),
      ["Title", atMost(500, file.title)],
      ["Maintenance", ""],
      ["Rights", ""],
      ["Creator", atMost(30, creator)],
      ["Language", metadataWords.language],
      ["StartDate", days[0] ?? ""],
      ["EndDate", days.at(-1) ?? ""],
      ["DocTotal", String(entries.length)],
      ["PageTotal", String(pages)],
      ["Description", ""],
    ],
  ];
}

function fileCode({ organId, year, notation }: ArchiveFile): XmlElement {
  return [
    "FileCode",
    [
      ["OrganId", atMost(13, organId)],
      ["FileCatalog", String(year)],
      ["FileNotation", atMost(20, notation)],
    ],
  ];
}

/** A text that is too long for its field ends with "…". */
function atMost(length: number, text: string): string {
  const oneLine = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  return oneLine.length <= length ? oneLine : `${oneLine.slice(0, length - 1).trimEnd()}…`;
}
