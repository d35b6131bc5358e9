import path from "node:path";

import type { BackendContext } from "#backend/context.ts";
import { createDatabase } from "#backend/db/open-database.ts";
import { openPaperFonts } from "#backend/features/documents/open-paper-fonts.ts";
import { paperDocument } from "#backend/features/documents/paper-document.ts";
import { writeAudited } from "#backend/features/office/audit.ts";

import { temporaryFolder } from "../../support/temporary-folder.ts";

const fonts = path.join(import.meta.dirname, "../../../node_modules/@expo-google-fonts/tinos");
const tinos = openPaperFonts(fonts);

/** A register with papers of one page each, as many and as fast as a test wants. */
export async function startRegister() {
  const folder = temporaryFolder();
  const opened = await createDatabase(path.join(folder.path, "sổ.sqlite"));
  const { db } = opened;
  await db
    .insertInto("office")
    .values({
      id: 1,
      name: "UBND huyện Mường Sơn",
      issuingBody: "ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG SƠN",
      superiorBody: null,
      chairTitle: "CHỦ TỊCH",
      place: "Mường Sơn",
      symbol: "UBND",
      isIllustrative: 0,
    })
    .execute();
  const actor = { accountId: null, name: "Văn thư" };
  const now = (): string => "2023-12-31T02:00:00.000Z";
  // Of the whole world the register uses only what is here.
  const context = {
    db,
    now,
    actor,
    session: { mode: "one-person", account: null },
    write: (work) => writeAudited(db, actor, now, work),
    job: { signal: new AbortController().signal, progress: () => undefined },
    fonts: () => tinos,
    papers: {
      sheet: {
        draw: async (_db, _subjectId, frame) =>
          Promise.resolve(
            paperDocument(
              {
                title: "Một trang",
                addressees: [],
                blocks: [],
                recipients: [],
                signer: { authority: [], name: null },
              },
              {
                ...frame,
                kind: "notice",
                superiorBody: null,
                issuingBody: "ỦY BAN NHÂN DÂN",
                bodyName: "Ủy ban nhân dân",
                number: { number: frame.number, symbol: frame.symbol },
                place: "Mường Sơn",
                year: 2023,
                secretary: null,
                draft: frame.isDraft,
                isIllustrative: false,
              },
            ),
          ),
      },
    },
  } satisfies Partial<BackendContext> as Partial<BackendContext> as BackendContext;
  let subjects = 0;

  return {
    context,
    db,
    /** A paper that waits for its number. @returns its id */
    async approved(symbol = "TB-UBND", title = "Thông báo"): Promise<number> {
      subjects += 1;
      const { id } = await db
        .insertInto("document")
        .values({
          kind: "TB",
          series: symbol,
          year: 2023,
          subjectKind: "sheet",
          subjectId: subjects,
          title,
          symbol,
          signerName: null,
          status: "approved",
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      return id;
    },
    approve: async (documentId: number) =>
      db.updateTable("document").set({ status: "approved" }).where("id", "=", documentId).execute(),
    async [Symbol.asyncDispose]() {
      await opened.close();
      folder.remove();
    },
  };
}
