import type { Generated } from "kysely";

import type { OfficeLevel } from "#shared/features/office/government-levels-data.ts";
import type { SigningRight } from "#shared/features/office/signing-right.ts";
import type { Role } from "#shared/kernel/permissions.ts";

export type OfficeTables = {
  auditEntry: {
    id: Generated<number>;
    at: string;
    accountId: number | null;
    actor: string;
    action: string;
    subject: string;
    before: string | null;
    after: string | null;
    previousHash: string;
    hash: string;
  };
  setting: { key: string; value: string };
  office: {
    id: 1;
    name: string;
    issuingBody: string;
    superiorBody: string | null;
    chairTitle: string;
    place: string;
    symbol: string;
    isIllustrative: 0 | 1;
    level: Generated<OfficeLevel>;
    provinceBody: Generated<string | null>;
    boardName: Generated<string | null>;
    boardSymbol: Generated<string | null>;
  };
  unit: {
    id: Generated<number>;
    code: string;
    name: string;
    kind: "commune" | "town";
    activeFrom: string;
    activeTo: string | null;
    leavingNote: string | null;
    /** The unit that it went whole into when it ended. */
    mergedInto: Generated<number | null>;
    position: number;
  };
  unitAlias: { unitId: number; name: string; folded: string };
  village: { id: Generated<number>; unitId: number; name: string; position: number };
  agency: { id: Generated<number>; name: string; shortName: string };
  signer: {
    id: Generated<number>;
    name: string;
    office: string;
    signsAs: Generated<SigningRight>;
    mandate: Generated<string>;
    holdsFrom: string;
    holdsTo: string | null;
  };
  account: {
    id: Generated<number>;
    username: string;
    displayName: string;
    role: Role;
    passwordHash: string | null;
    isActive: 0 | 1;
  };
};
