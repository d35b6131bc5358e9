import type { Generated } from "kysely";

import type { ActKind } from "#shared/features/documents/legal-acts/act-kinds-data.ts";
import type { Certainty } from "#shared/features/documents/layout-profile.ts";
import type { DocumentKind } from "#shared/features/documents/document-kinds-data.ts";
import type { IssuerKind } from "#shared/features/documents/issuer/issuer-kinds-data.ts";
import type { PaperRelation } from "#shared/features/documents/free-papers/relations-data.ts";
import type { DocumentStatus } from "#shared/features/documents/contract.ts";
import type { RegisterKind } from "#shared/features/documents/register-kinds-data.ts";

export type DocumentsTables = {
  document: {
    id: Generated<number>;
    kind: RegisterKind;
    series: string;
    year: number;
    subjectKind: string;
    subjectId: number;
    title: string;
    status: DocumentStatus;
    number: number | null;
    /** The year in whose register the number stands: that of the day of issue. */
    registerYear: number | null;
    symbol: string;
    issuedOn: string | null;
    signerName: string | null;
    /** The office under which it was signed, the recipients (JSON, an array of lines), the issuing body: as issued. */
    signerPosition: string | null;
    recipients: string | null;
    issuingBody: string | null;
    copies: number | null;
    sentBackReason: string | null;
    submittedAt: string | null;
    submittedBy: string | null;
    contentCheckedAt: string | null;
    contentCheckedBy: string | null;
    formCheckedAt: string | null;
    formCheckedBy: string | null;
    approvedAt: string | null;
    approvedBy: string | null;
    issuedAt: string | null;
    issuedBy: string | null;
    cancelledAt: string | null;
    cancelledBy: string | null;
    cancelReason: string | null;
    pageCount: number | null;
    bytes: Uint8Array | null;
    sha256: string | null;
  }; /** The text of a paper as it stands: PaperContent as JSON. */
  paperText: {
    documentId: number;
    content: string;
    revision: number;
    savedAt: string;
    savedBy: string;
  };
  /** One row a stretch of one person's work: the text as they left it. */
  paperVersion: {
    documentId: number;
    revision: number;
    content: string;
    startedAt: string;
    savedAt: string;
    savedBy: string;
    label: string | null;
  };
  /** A paper written for its own sake; the document's subject is "freePaper" with this id. */
  freePaper: {
    id: Generated<number>;
    kind: DocumentKind;
    secretary: string | null;
    issuer: Generated<IssuerKind>;
    createdAt: string;
    createdBy: string;
  };
  /** Which earlier paper a paper amends, replaces or corrects. */
  paperLink: { documentId: number; earlierId: number; relation: PaperRelation };
  legalAct: {
    id: Generated<number>;
    kind: ActKind;
    sign: string | null;
    issuer: string;
    issuedOn: string;
    subject: string;
    inForceFrom: string | null;
    inForceTo: string | null;
    replacedById: number | null;
    note: string;
    source: string;
    certainty: Certainty;
  };
  /** `recipients`: JSON, an array of lines. */
  recipientSet: {
    id: Generated<number>;
    name: string;
    recipients: string;
    draftingUnit: string | null;
  };
};
