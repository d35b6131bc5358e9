import type { PeriodKind } from "#shared/kernel/periods.ts";
import { campaignForm } from "../campaign-form-data.ts";
import type { FormDefinition } from "../form-definition.ts";

/** A form that comes with the program, and the kinds of period that ask for it unless the clerk says otherwise. */
export type ReadyForm = Readonly<{ form: FormDefinition; askedIn: readonly PeriodKind[] }>;

export const readyForms: readonly ReadyForm[] = [
  { form: campaignForm, askedIn: ["M", "Q", "H1", "Y"] },
];
