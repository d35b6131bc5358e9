import JSZip from "jszip";
import { beforeAll, describe, expect, test } from "vitest";

import { readPaperDocx } from "#backend/word/paper-docx/read-paper-docx.ts";
import { writeDocx } from "#backend/word/paper-docx/write-docx.ts";
import { numberBlocks } from "#shared/features/documents/number-blocks.ts";
import { blockText, type PaperContent } from "#shared/features/documents/paper-text.ts";
import { printedContent } from "#shared/features/documents/printed-content.ts";
import { tidyContent } from "#shared/features/documents/tidy-content.ts";
import { hasLibreOffice, savedByLibreOffice } from "./libreoffice.ts";
import { fixtureContent, longContent, wordPaper } from "./word-papers.ts";

let docx: Uint8Array;
const content = fixtureContent();

beforeAll(async () => {
  docx = await writeDocx(await wordPaper(content));
});

async function readBack(bytes: Uint8Array): Promise<PaperContent> {
  const paper = await readPaperDocx(Buffer.from(bytes), "giay.docx");
  if (paper === null) throw new Error("not known as a paper of ours");
  return paper.content;
}

/** What is read after somebody changed the text in Word. */
async function afterEdit(change: (documentXml: string) => string): Promise<PaperContent> {
  const zip = await JSZip.loadAsync(docx);
  const before = (await zip.file("word/document.xml")?.async("string")) ?? "";
  const after = change(before);
  expect(after).not.toBe(before);
  zip.file("word/document.xml", after);
  return readBack(await zip.generateAsync({ type: "uint8array" }));
}

/** The paragraph with these words in it, as XML. */
function paragraphWith(xml: string, words: string): string {
  const found = xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu)?.find((each) => each.includes(words));
  if (found === undefined) throw new Error(`no paragraph with ${words}`);
  return found;
}

const textOf = ({ blocks }: PaperContent) => blocks.map((block) => blockText(block));
const idOf = (words: string) =>
  content.blocks.find((block) => blockText(block).includes(words))?.id ?? "";

describe("a text that was changed in Word", () => {
  test("comes back with the change, all else as it was", async () => {
    const read = await afterEdit((xml) => xml.replace("không phô trương", "tiết kiệm, hiệu quả"));

    expect(textOf(read)).toEqual(
      textOf(content).map((text) => text.replace("không phô trương", "tiết kiệm, hiệu quả")),
    );
    const untouched = content.blocks.filter(({ id }) => id !== idOf("không phô trương"));
    expect(read.blocks.filter(({ id }) => id !== idOf("không phô trương"))).toEqual(untouched);
    expect({ ...read, blocks: [] }).toEqual({ ...content, blocks: [] });
  });

  test("comes back with a new paragraph in the numbered style counted in", async () => {
    const read = await afterEdit((xml) => {
      const model = paragraphWith(xml, "Giữ gìn vệ sinh, cảnh quan");
      const added = model
        .replace(/<w:bookmark(?:Start|End)[^>]*\/>/gu, "")
        .replace("Giữ gìn vệ sinh, cảnh quan", "Khuyến học, khuyến tài");
      return xml.replace(model, `${model}${added}`);
    });

    const added = read.blocks.find((block) => blockText(block) === "Khuyến học, khuyến tài");
    expect(added).toMatchObject({ kind: "heading", numbering: { fixed: null } });
    expect(content.blocks.map(({ id }) => id)).not.toContain(added?.id);
    const numbers = numberBlocks(read.blocks);
    expect(numbers.get(added?.id ?? "")).toBe("3");
    expect(numbers.get(idOf("Giữ gìn an ninh trật tự"))).toBe("4");
  });

  test("comes back without a paragraph that was deleted or emptied", async () => {
    const deleted = await afterEdit((xml) =>
      xml.replace(paragraphWith(xml, "Lập tổ hợp tác chè"), ""),
    );
    expect(deleted.blocks).toHaveLength(content.blocks.length - 1);

    const emptied = await afterEdit((xml) => xml.replace("Lập tổ hợp tác chè và dược liệu.", ""));
    expect(emptied).toEqual(deleted);
  });

  test("has a figure that was written over as words, not as the figure it was", async () => {
    const figure = content.blocks
      .flatMap((block) => ("content" in block ? block.content : []))
      .find((run) => run.type === "target");
    if (figure?.type !== "target") throw new Error("no figure");

    const read = await afterEdit((xml) => xml.replace(`>${figure.typed}<`, ">từ 99% trở lên<"));

    const runs = read.blocks.flatMap((block) => ("content" in block ? block.content : []));
    expect(runs.some((run) => run.type === "target" && run.targetId === figure.targetId)).toBe(
      false,
    );
    expect(textOf(read).join("\n")).toContain("từ 99% trở lên");
  });

  test("has accepted what was put in, and not what was taken out, with changes tracked", async () => {
    const read = await afterEdit((xml) =>
      xml.replace(
        "không phô trương",
        'không </w:t></w:r><w:del w:id="900" w:author="A"><w:r><w:delText>phô trương</w:delText></w:r></w:del><w:ins w:id="901" w:author="A"><w:r><w:t>hình thức</w:t></w:r></w:ins><w:r><w:t>',
      ),
    );

    expect(textOf(read).join("\n")).toContain("không hình thức.");
    expect(textOf(read).join("\n")).not.toContain("phô trương");
  });

  test("keeps bold and italics that were given to a word", async () => {
    const read = await afterEdit((xml) =>
      xml.replace(
        "không phô trương",
        "không </w:t></w:r><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>phô trương</w:t></w:r><w:r><w:t>",
      ),
    );

    const block = read.blocks.find(({ id }) => id === idOf("không phô trương"));
    expect(block).toMatchObject({
      content: [
        { text: "Yêu cầu: Mỗi xã chọn việc làm sát thực tế, không " },
        { text: "phô trương", bold: true, italics: true },
        { text: "." },
      ],
    });
  });

  test("takes what somebody typed with a number or a dash for a numbered paragraph or bullet", async () => {
    const plain = (style: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const read = await afterEdit((xml) => {
      const model = paragraphWith(xml, "Lập tổ hợp tác chè");
      return xml.replace(
        model,
        `${model}${plain("Doandanhso3", "đ) Mỗi bản một mô hình")}${plain("Thanvanban", "- Mỗi hộ một việc")}`,
      );
    });

    expect(read.blocks).toContainEqual(
      expect.objectContaining({
        kind: "paragraph",
        level: 3,
        numbering: { style: "letter", fixed: "đ)" },
        content: [{ type: "text", text: "Mỗi bản một mô hình" }],
      }),
    );
    expect(read.blocks).toContainEqual(
      expect.objectContaining({ kind: "bullet", mark: "-", numbering: null }),
    );
  });
});

describe("a file without the help that it was written with", () => {
  test.each([
    { name: "the invented plan", text: fixtureContent() },
    { name: "a text with tables", text: longContent(4) },
  ])("prints the same: $name", async ({ text }) => {
    const zip = await JSZip.loadAsync(await writeDocx(await wordPaper(text)));
    zip.remove("customXml/item1.xml");

    const read = await readBack(await zip.generateAsync({ type: "uint8array" }));

    expect(printedWithoutIds(read)).toEqual(printedWithoutIds(text));
  });
});

function printedWithoutIds(text: PaperContent): unknown {
  const printed = printedContent(text, {
    figureWords: ({ typed }) => typed,
    lastBasisMark: ".",
  });
  return { ...printed, blocks: printed.blocks.map((block) => ({ ...block, id: "" })) };
}

describe.skipIf(!hasLibreOffice)("a file that LibreOffice opened and saved", () => {
  test.each([
    { name: "the invented plan", text: fixtureContent() },
    { name: "a text with tables", text: longContent(4) },
  ])("comes back equal, figures as words: $name", async ({ text }) => {
    const saved = await savedByLibreOffice(await writeDocx(await wordPaper(text)));

    // LibreOffice 7.4 takes the names off content controls.
    expect(await readBack(saved)).toEqual(withoutFigures(text));
  });
});

function withoutFigures(text: PaperContent): PaperContent {
  return tidyContent({
    ...text,
    blocks: text.blocks.map((block) =>
      "content" in block
        ? {
            ...block,
            content: block.content.map((run) =>
              run.type === "target" ? { type: "text", text: run.typed } : run,
            ),
          }
        : block,
    ),
  });
}
