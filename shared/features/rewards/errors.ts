import { failureOf } from "#shared/kernel/app-error.ts";

export type RewardsFailures = {
  "rewards.not-found": object;
  /** `name` is nominated already, or stands twice in what is being added. */
  "rewards.duplicate": { name: string; unitName: string | null; duplicates: number };
  "rewards.unit-not-found": { name: string };
  "rewards.nothing-to-reward": { year: number };
  /** The year's decision waits for the leader, or has been approved or issued. */
  "rewards.decision-fixed": { year: number };
};

export const rewardsFailure = failureOf<RewardsFailures>();
