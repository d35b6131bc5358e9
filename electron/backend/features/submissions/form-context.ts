import type { ExpectedUnit } from "#shared/features/submissions/submission-value.ts";
import type { FormerHousehold } from "./households/former-households.ts";

export type FormContext = Readonly<{
  officeName: string;
  /** The form of a sample district: each sheet says that what is printed on it is made up. */
  isIllustrative: boolean;
  unit: ExpectedUnit;
  period: Readonly<{ code: string; dataClosesOn: string; dueOn: string }>;
  /** Accepted figures of the period before, to be shown beside. */
  previous: Readonly<{
    periodCode: string;
    /** Decimal string; null: not known. */
    valueOf: (itemCode: string, villageId: number | null) => string | null;
  }> | null;
  /** The unit's last accepted list, to be ticked instead of typed again; empty: none yet. */
  households: readonly FormerHousehold[];
}>;
