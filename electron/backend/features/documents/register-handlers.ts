import type { BackendContext } from "#backend/context.ts";
import type { registerContract } from "#shared/features/documents/register-contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { writeFileSafely } from "#backend/files/write-file-safely.ts";
import { cancelDocument } from "./cancel-document.ts";
import { drawRegisterBook } from "./draw-register-book.ts";
import { exportRegister } from "./export-register.ts";
import { showNextNumber } from "./give-number.ts";
import { listSeries } from "./register-entries.ts";
import { explainGap, listGaps } from "./register-gaps.ts";

export const registerHandlers: Handlers<typeof registerContract, BackendContext> = {
  "documents.nextNumber": ({ db }, input) => showNextNumber(db, input),
  "documents.cancel": cancelDocument,
  "documents.gaps": ({ db }, { registerYear }) => listGaps(db, registerYear),
  "documents.explainGap": explainGap,
  "documents.series": ({ db }, { registerYear }) => listSeries(db, registerYear),
  "documents.book": async (context, part) => ({ bytes: await drawRegisterBook(context, part) }),
  "documents.saveBook": async (context, { target, ...part }) => {
    const { path, name } = context.fileOf(target);
    const bytes = await drawRegisterBook(context, part);
    await writeFileSafely(path, bytes);
    return { fileName: name, sizeBytes: bytes.length };
  },
  "documents.exportRegister": exportRegister,
};
