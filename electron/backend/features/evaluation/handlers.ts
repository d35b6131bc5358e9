import type { BackendContext } from "#backend/context.ts";
import type { evaluationContract } from "#shared/features/evaluation/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { lockStage } from "./marks/lock-stage.ts";
import { saveMarks } from "./marks/save-marks.ts";
import { showMarks } from "./marks/show-marks.ts";
import { listProvinceMeans, saveProvinceMeans } from "./province/province-means.ts";
import { runEvaluation } from "./run-evaluation.ts";
import { listSchemes } from "./schemes/list-schemes.ts";
import { saveScheme } from "./schemes/save-scheme.ts";
import { tryOut } from "./schemes/try-out.ts";
import { showEvaluation } from "./show-evaluation.ts";

export const evaluationHandlers: Handlers<typeof evaluationContract, BackendContext> = {
  "evaluation.run": runEvaluation,
  "evaluation.show": showEvaluation,
  "evaluation.schemes": listSchemes,
  "evaluation.saveScheme": saveScheme,
  "evaluation.tryOut": tryOut,
  "evaluation.provinceMeans": listProvinceMeans,
  "evaluation.saveProvinceMeans": saveProvinceMeans,
  "evaluation.marks": showMarks,
  "evaluation.saveMarks": saveMarks,
  "evaluation.lockStage": lockStage,
};
