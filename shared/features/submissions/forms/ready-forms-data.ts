import type { PeriodKind } from "#shared/kernel/periods.ts";
import { campaignForm } from "../campaign-form-data.ts";
import type { FormDefinition } from "../form-definition.ts";
import { contributionForm } from "./ready/contribution-form-data.ts";
import { countrysideForm } from "./ready/countryside-form-data.ts";
import { cultureForm } from "./ready/culture-form-data.ts";
import { fundsForm } from "./ready/funds-form-data.ts";
import { householdForm } from "./ready/household-form-data.ts";
import { povertyForm } from "./ready/poverty-form-data.ts";
import { schoolingForm } from "./ready/schooling-form-data.ts";
import { selfManagedForm } from "./ready/self-managed-form-data.ts";

/** A form that comes with the program, and the kinds of period that ask for it unless the clerk says otherwise. */
export type ReadyForm = Readonly<{ form: FormDefinition; askedIn: readonly PeriodKind[] }>;

/**
 * CD-01 asks everything that the plan's targets need, on two sheets. The others ask the
 * same and more by subject, for an office that gives each subject to another department;
 * a period asks for the one or for some of the others.
 */
export const readyForms: readonly ReadyForm[] = [
  { form: campaignForm, askedIn: ["M", "Q", "H1", "Y"] },
  { form: cultureForm, askedIn: [] },
  { form: householdForm, askedIn: [] },
  { form: povertyForm, askedIn: [] },
  { form: countrysideForm, askedIn: [] },
  { form: schoolingForm, askedIn: [] },
  { form: fundsForm, askedIn: [] },
  { form: contributionForm, askedIn: [] },
  { form: selfManagedForm, askedIn: [] },
];
