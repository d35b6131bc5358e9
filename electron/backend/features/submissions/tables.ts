import type { Generated } from "kysely";

export type SubmissionsTables = {
  period: {
    code: string;
    year: number;
    kind: "H1" | "Y";
    startsOn: string;
    dataClosesOn: string;
    dueOn: string;
  };
  formVersion: { formCode: string; version: number; definition: string; sha256: string };
  submission: {
    id: Generated<number>;
    periodCode: string;
    formCode: string;
    formVersion: number;
    unitId: number;
    version: number;
    status: "draft" | "accepted" | "returned" | "superseded";
    fileName: string;
    fileSha256: string;
    fileBytes: Uint8Array;
    receivedAt: string;
    receivedBy: string;
    decidedAt: string | null;
    decidedBy: string | null;
    returnReason: string | null;
  };
  submissionValue: {
    id: Generated<number>;
    submissionId: number;
    villageId: number | null;
    itemCode: string;
    /** Decimal string; null: left empty where the form allows it. */
    value: string | null;
    sheet: string;
    cell: string;
    typedText: string;
  };
  valueCorrection: {
    id: Generated<number>;
    submissionValueId: number;
    before: string | null;
    after: string | null;
    reason: string;
    at: string;
    actor: string;
  };
  submissionFinding: {
    submissionId: number;
    position: number;
    code: string;
    severity: "error" | "warning";
    sheet: string | null;
    cell: string | null;
    details: string;
  };
};
