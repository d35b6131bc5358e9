import JSZip from "jszip";

/** Numbers in [0, 1) from a seed, the same every time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
type Mutation = Readonly<{
  what: "bytes" | "cells" | "structure";
  change: (bytes: Buffer, random: Random) => Promise<Buffer> | Buffer;
}>;

const upTo = (random: Random, most: number): number => Math.floor(random() * most);
const oneOf = <T>(random: Random, of: readonly T[]): T => of[upTo(random, of.length)] as T;

const oddValues = [
  "<v>1e400</v>",
  "<v>-5</v>",
  "<v>NaN</v>",
  "<v>99999999999999999999</v>",
  "<v>2.5</v>",
  "<v></v>",
  "<f>1/0</f><v>#DIV/0!</v>",
  `<f>WEBSERVICE("http://x")</f><v>7</v>`,
  `<is><t>=cmd|' /C calc'!A1</t></is>`,
  "<is><t>1.234,5</t></is>",
  "<is><t>không có</t></is>",
  `<is><t>${"A".repeat(40_000)}</t></is>`,
] as const;

/** What hands, bad disks and bad people do to a workbook. */
const mutations: readonly Mutation[] = [
  {
    what: "bytes",
    change: (bytes, random) => {
      const bent = Buffer.from(bytes);
      for (let left = 1 + upTo(random, 30); left > 0; left -= 1) {
        bent[upTo(random, bent.length)] = upTo(random, 256);
      }
      return bent;
    },
  },
  { what: "bytes", change: (bytes, random) => bytes.subarray(0, upTo(random, bytes.length)) },
  {
    what: "bytes",
    change: (bytes, random) => {
      const at = upTo(random, bytes.length);
      const again = bytes.subarray(at, at + upTo(random, 400));
      return Buffer.concat([bytes.subarray(0, at), again, bytes.subarray(at)]);
    },
  },
  {
    what: "cells",
    change: (bytes, random) =>
      inSheet(bytes, random, (xml) =>
        replaceOne(xml, random, /<v>[^<]*<\/v>/gu, () => oneOf(random, oddValues)),
      ),
  },
  {
    what: "cells",
    change: (bytes, random) =>
      inSheet(bytes, random, (xml) =>
        replaceOne(xml, random, / t="[a-z]+"/gu, () =>
          oneOf(random, [` t="s"`, ` t="b"`, ` t="e"`, ` t="str"`, ` t="d"`, ` t="zzz"`, ""]),
        ),
      ),
  },
  {
    what: "cells",
    change: (bytes, random) =>
      inSheet(bytes, random, (xml) =>
        replaceOne(xml, random, / r="[A-Z]+\d+"/gu, () =>
          oneOf(random, [` r="ZZZZ1"`, ` r="A0"`, ` r="C7"`, ` r="XFD1048576"`, ""]),
        ),
      ),
  },
  {
    what: "structure",
    change: (bytes, random) =>
      inSheet(bytes, random, (xml) => replaceOne(xml, random, /<row .*?<\/row>/gsu, () => "")),
  },
  {
    what: "structure",
    change: (bytes, random) =>
      inSheet(bytes, random, (xml) =>
        replaceOne(xml, random, /<row .*?<\/row>/gsu, (row) => row.repeat(2 + upTo(random, 40))),
      ),
  },
  {
    what: "structure",
    change: (bytes, random) =>
      inSheet(bytes, random, (xml) =>
        replaceOne(xml, random, /<\/?[A-Za-z:]+/gu, (tag) =>
          oneOf(random, [
            "",
            `${tag}x`,
            tag.replace("<", "<<"),
            "<!DOCTYPE a [<!ENTITY b 'c'>]>&b;",
          ]),
        ),
      ),
  },
  {
    what: "structure",
    change: (bytes, random) =>
      inPackage(bytes, (zip) => {
        const names = Object.keys(zip.files);
        zip.remove(oneOf(random, names));
      }),
  },
  {
    what: "structure",
    change: (bytes, random) =>
      inPackage(bytes, async (zip) => {
        const names = Object.keys(zip.files).filter((name) => !name.endsWith("/"));
        const [from, to] = [oneOf(random, names), oneOf(random, names)];
        zip.file(to, (await zip.file(from)?.async("nodebuffer")) ?? "");
      }),
  },
  {
    what: "structure",
    change: (bytes, random) =>
      inPackage(bytes, async (zip) => {
        const workbook = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
        const bent = replaceOne(workbook, random, /name="[^"]*"/gu, () =>
          oneOf(random, [`name=""`, `name="Xã"`, `name="Bản"`, `name="_id"`, `name="Trang 1"`]),
        );
        zip.file("xl/workbook.xml", bent);
      }),
  },
];

/** One mutation of a good workbook, chosen and done by the seed alone. */
export async function mutated(
  bytes: Buffer,
  seed: number,
): Promise<Readonly<{ what: Mutation["what"]; bytes: Buffer }>> {
  const random = randomFrom(seed);
  const { what, change } = oneOf(random, mutations);
  return { what, bytes: await change(bytes, random) };
}

function replaceOne(
  text: string,
  random: Random,
  pattern: RegExp,
  by: (found: string) => string,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: words, index } = oneOf(random, found);
  return text.slice(0, index) + by(words) + text.slice(index + words.length);
}

function inSheet(bytes: Buffer, random: Random, change: (xml: string) => string): Promise<Buffer> {
  return inPackage(bytes, async (zip) => {
    const sheets = Object.keys(zip.files).filter((name) => name.startsWith("xl/worksheets/sheet"));
    const name = oneOf(random, sheets);
    zip.file(name, change((await zip.file(name)?.async("string")) ?? ""));
  });
}

async function inPackage(
  bytes: Buffer,
  change: (zip: JSZip) => Promise<void> | void,
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  await change(zip);
  // Stored, not deflated: thousands of them are made.
  return zip.generateAsync({ type: "nodebuffer", compression: "STORE" });
}
