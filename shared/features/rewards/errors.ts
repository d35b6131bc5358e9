import { failureOf } from "#shared/kernel/app-error.ts";

export type RewardsFailures = {
  "rewards.not-found": object;
  /** `name` is nominated already, or stands twice in what is being added. */
  "rewards.duplicate": { name: string; unitName: string | null; duplicates: number };
  "rewards.unit-not-found": { name: string };
  "rewards.nothing-to-reward": { year: number };
  /** The year's decision waits for the leader, or has been approved or issued. */
  "rewards.decision-fixed": { year: number };
  /** Certificates are printed from an issued decision only. */
  "rewards.not-issued": { year: number };
  /** Names whose texts have no room on the sheet at their least size, in the list's order. */
  "rewards.certificate-too-long": { names: readonly string[] };
  /** Words that stand on every certificate and have no room. */
  "rewards.certificate-head-too-long": { words: string };
};

export const rewardsFailure = failureOf<RewardsFailures>();
