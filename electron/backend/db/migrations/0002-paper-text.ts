import { type Kysely, sql } from "kysely";

// A plan's text was kept as typed lines, its bases and recipients in tables of their own,
// so that nothing could be put in, moved, made bold or compared with yesterday's text.
// From here on the text of every paper is one piece of data with a revision and its earlier
// versions. The shapes below are those of 0001 and of the text as it is today; do not import
// the live types, they will move on.
type At0001 = {
  plan: {
    id: number;
    title: string;
    signerName: string | null;
    signerAuthority: string;
    importedAt: string;
  };
  planBasis: { planId: number; position: number; text: string };
  planBlock: {
    planId: number;
    position: number;
    kind: "heading" | "paragraph" | "bullet";
    level: number;
    number: string | null;
    text: string;
  };
  planRecipient: { planId: number; position: number; text: string };
  document: { id: number; subjectKind: string; subjectId: number };
  paperText: {
    documentId: number;
    content: string;
    revision: number;
    savedAt: string;
    savedBy: string;
  };
};

const tables = [
  `create table paperText (
    documentId integer primary key,
    content text not null,
    revision integer not null check (revision >= 1),
    savedAt text not null,
    savedBy text not null
  ) strict`,
  `create table paperVersion (
    documentId integer not null,
    revision integer not null,
    content text not null,
    startedAt text not null,
    savedAt text not null,
    savedBy text not null,
    label text,
    primary key (documentId, revision)
  ) strict, without rowid`,
  `alter table planTarget add column ownerAgency text`,
  `alter table planTask add column origin text not null default 'text' check (origin in ('text', 'hand'))`,
  `alter table planTask add column leadAgency text`,
  `alter table planTask add column cooperating text not null default '[]'`,
  `alter table planTask add column deadline text`,
  `alter table planTask add column product text`,
  `alter table planAssignment add column origin text not null default 'text' check (origin in ('text', 'hand'))`,
];

const leftovers = [
  `drop table planBasis`,
  `drop table planBlock`,
  `drop table planRecipient`,
  `alter table plan drop column title`,
  `alter table plan drop column signerName`,
  `alter table plan drop column signerAuthority`,
];

export async function up(untyped: Kysely<unknown>): Promise<void> {
  const db = untyped.withTables<At0001>();
  for (const statement of tables) await sql.raw(statement).execute(db);
  const plans = await db
    .selectFrom("plan")
    .innerJoin("document", (join) =>
      join.onRef("document.subjectId", "=", "plan.id").on("document.subjectKind", "=", "plan"),
    )
    .selectAll("plan")
    .select("document.id as documentId")
    .execute();
  for (const plan of plans) {
    const of = (table: "planBasis" | "planBlock" | "planRecipient") =>
      db.selectFrom(table).where("planId", "=", plan.id).orderBy("position");
    const bases = await of("planBasis").select("planBasis.text").execute();
    const blocks = await of("planBlock")
      .select(["kind", "level", "number", "planBlock.text"])
      .execute();
    const recipients = await of("planRecipient").select("planRecipient.text").execute();
    const content = {
      title: plan.title,
      addressees: [],
      blocks: [
        ...bases.map(({ text }, index) => ({
          kind: "basis",
          id: `c${index + 1}`,
          content: run(text),
          actId: null,
        })),
        ...blocks.map((block, index) => textBlock(block, `b${index + 1}`)),
      ],
      recipients: recipients.map(({ text }) => text).filter((text) => text !== ""),
      signer: {
        // Written by the importer as a JSON array of lines.
        authority: (JSON.parse(plan.signerAuthority) as string[]).slice(0, 6),
        name: plan.signerName === "" ? null : plan.signerName,
      },
    };
    await db
      .insertInto("paperText")
      .values({
        documentId: plan.documentId,
        content: JSON.stringify(content),
        revision: 1,
        savedAt: plan.importedAt,
        savedBy: "",
      })
      .execute();
  }
  for (const statement of leftovers) await sql.raw(statement).execute(db);
}

function textBlock(
  { kind, level, number, text }: Omit<At0001["planBlock"], "planId" | "position">,
  id: string,
) {
  // Every number stays as it was typed; the text is the same to the letter.
  const numbering =
    number === null || number === "" ? null : { style: styleOf(kind, number), fixed: number };
  const content = run(text);
  if (kind === "bullet") {
    const depth = Math.min(Math.max(level, 1), 3);
    return { kind, id, level: depth, mark: depth >= 2 ? "+" : "-", numbering, content };
  }
  if (kind === "heading") return { kind, id, level: Math.max(level, 1), numbering, content };
  return { kind, id, level: numbering === null ? 0 : level, numbering, content };
}

function styleOf(kind: string, number: string): string {
  if (kind === "bullet" || number.startsWith("(")) return "paren";
  if (/^\p{L}{2,}\s/u.test(number)) return "part";
  if (/^[IVX]+$/u.test(number)) return "roman";
  if (/^\p{Lu}$/u.test(number)) return "capital";
  if (/^\d+\.\d/u.test(number)) return "dotted";
  return /^\p{Ll}/u.test(number) ? "letter" : "arabic";
}

function run(text: string) {
  return text === "" ? [] : [{ type: "text", text }];
}
