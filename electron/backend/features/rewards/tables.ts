import type { Generated } from "kysely";

export type RewardsTables = {
  rewardDecision: { id: Generated<number>; year: number; evaluationId: number; createdAt: string };
  nomination: {
    id: Generated<number>;
    year: number;
    category: "collective" | "household" | "individual";
    name: string;
    position: string;
    unitId: number | null;
    awardCode: string;
    achievement: string;
    origin: "rank" | "hand";
    amountDong: number;
    status: "proposed" | "withdrawn";
    withdrawnReason: string | null;
    createdAt: string;
  };
};
