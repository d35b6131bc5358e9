import type { Generated } from "kysely";

export type DocumentsTables = {
  document: {
    id: Generated<number>;
    kind: "KH" | "QĐ";
    series: string;
    year: number;
    subjectKind: string;
    subjectId: number;
    title: string;
    status: Generated<"draft" | "submitted" | "approved" | "issued">;
    number: number | null;
    symbol: string;
    issuedOn: string | null;
    signerName: string | null;
    sentBackReason: string | null;
    submittedAt: string | null;
    submittedBy: string | null;
    approvedAt: string | null;
    approvedBy: string | null;
    issuedAt: string | null;
    issuedBy: string | null;
    pageCount: number | null;
    bytes: Uint8Array | null;
    sha256: string | null;
  };
};
