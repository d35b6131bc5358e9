import type { BackendContext } from "#backend/context.ts";
import type { freePapersContract } from "#shared/features/documents/free-papers/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { changePaper } from "./change-paper.ts";
import { createPaper } from "./create-paper.ts";
import { listLinks } from "./list-links.ts";
import { describePaper } from "./repository.ts";
import { saveSecretary } from "./save-secretary.ts";

export const freePapersHandlers: Handlers<typeof freePapersContract, BackendContext> = {
  "papers.create": createPaper,
  "papers.change": changePaper,
  "papers.links": ({ db }, { documentId }) => listLinks(db, documentId),
  "papers.describe": ({ db }, { documentId }) => describePaper(db, documentId),
  "papers.saveSecretary": saveSecretary,
};
