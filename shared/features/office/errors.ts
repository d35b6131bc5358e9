import { failureOf } from "#shared/kernel/app-error.ts";

export type OfficeFailures = {
  "office.sign-in-failed": object;
  "office.sign-in-wait": { seconds: number };
  "office.username-taken": { username: string };
  "office.account-not-found": object;
  "office.last-administrator": object;
  "office.no-administrator": object;
  "office.unit-not-found": object;
  /** Two units of the same name at the same time; `name` is the other's. */
  "office.unit-name-taken": { name: string };
  "office.village-twice": { name: string };
  "office.village-in-use": { name: string };
  "office.agency-not-found": object;
  "office.signer-not-found": object;
  "office.mandate-missing": { name: string };
  /** A steering board that has papers keeps its name; they print it. */
  "office.board-has-papers": { papers: number };
  /** What a paper prints is not changed between the leader's reading and the issue. */
  "office.paper-under-way": { title: string };
};

export const officeFailure = failureOf<OfficeFailures>();
