import { failureOf } from "#shared/kernel/app-error.ts";

export type OfficeFailures = {
  "office.sign-in-failed": object;
  "office.sign-in-wait": { seconds: number };
  "office.username-taken": { username: string };
  "office.account-not-found": object;
  "office.last-administrator": object;
  "office.no-administrator": object;
};

export const officeFailure = failureOf<OfficeFailures>();
