import type { Generated } from "kysely";

import type { PeriodKind } from "#shared/kernel/periods.ts";

export type SubmissionsTables = {
  period: {
    code: string;
    year: number;
    kind: PeriodKind;
    startsOn: string;
    /** First day on which it is reported. */
    opensOn: string;
    dataClosesOn: string;
    dueOn: string;
  };
  /** The forms that a period asks for. */
  periodForm: { periodCode: string; formCode: string };
  /** A unit's own last day for a period. */
  periodExtension: {
    periodCode: string;
    unitId: number;
    dueOn: string;
    reason: string;
    givenAt: string;
    givenBy: string;
  };
  /** A form as last edited; it gets its number kept in formVersion when it first goes out. */
  formDraft: { formCode: string; definition: string; editedAt: string; editedBy: string };
  formVersion: { formCode: string; version: number; definition: string; sha256: string };
  /** The words, folded, by which files without identity named a unit. */
  recognisedUnit: {
    formCode: string;
    words: string;
    unitId: number;
    confirmedAt: string;
    confirmedBy: string;
  };
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
    /** Of an item that asks for words. */
    words: string | null;
    sheet: string;
    cell: string;
    typedText: string;
    /** What was written beside the cell; null: nothing, or it came before notes were kept. */
    note: string | null;
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
  /** An accepted report that was opened again; while the act stands open, `closedAt` is null. */
  submissionReopening: {
    id: Generated<number>;
    submissionId: number;
    reason: string;
    reopenedAt: string;
    reopenedBy: string;
    closedAt: string | null;
  };
  /** What the clerk remarks on a value of a report that goes back. */
  submissionMark: { submissionValueId: number; remark: string };
  /** Where the list of households of a report stood in its file. */
  householdList: {
    submissionId: number;
    sheet: string;
    /** JSON: what a column tells → its number, 1-based. */
    columns: string;
  };
  household: {
    id: Generated<number>;
    submissionId: number;
    villageId: number;
    headName: string;
    /** The name folded, by which it is searched. */
    nameKey: string;
    row: number;
    /** JSON: column → its answer as it stands now. */
    answers: string;
    /** JSON: column → what the file says, where it is not the answer's own words. */
    typed: string;
  };
  householdCorrection: {
    id: Generated<number>;
    householdId: number;
    columnCode: string;
    before: string | null;
    after: string | null;
    reason: string;
    at: string;
    actor: string;
  };
  /** A letter that gives a file back; a refused file has no submission. */
  returnLetter: { documentId: number; submissionId: number | null; fileSha256: string };
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
