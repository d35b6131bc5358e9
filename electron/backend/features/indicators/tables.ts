import type { Generated } from "kysely";

export type IndicatorsTables = {
  figure: {
    id: Generated<number>;
    periodCode: string;
    unitId: number;
    villageId: number | null;
    itemCode: string;
    /** Decimal string. */
    value: string;
    submissionId: number;
    sheet: string;
    cell: string;
  };
};
