import { parentPort, workerData } from "node:worker_threads";

import { type OldWorkbookRequest, readOldWorkbook } from "./excel/old-workbook.ts";

// The thread that reads one old workbook: what was given with its start in, one answer out.
parentPort?.postMessage(readOldWorkbook(workerData as OldWorkbookRequest));
