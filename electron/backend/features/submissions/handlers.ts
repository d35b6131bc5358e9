import type { BackendContext } from "#backend/context.ts";
import type { submissionsContract } from "#shared/features/submissions/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { acceptSubmissions } from "./accept-submission.ts";
import { correctValue } from "./correct-value.ts";
import { districtTable } from "./district/district-table.ts";
import { saveDistrictTable } from "./district/save-table.ts";
import { traceDistrict } from "./district/trace-district.ts";
import { extendDeadline } from "./extend-deadline.ts";
import { listForms } from "./forms/list-forms.ts";
import { choosePeriodForms } from "./forms/period-forms.ts";
import { saveForm } from "./forms/save-form.ts";
import { importSubmissions } from "./import-submissions.ts";
import { openPeriod } from "./open-period.ts";
import { correctHousehold } from "./households/correct-household.ts";
import { showHouseholds } from "./households/show-households.ts";
import { listPeriods } from "./repository.ts";
import { returnSubmission } from "./return-submission.ts";
import { draftReminders } from "./reminders/draft-reminders.ts";
import { listReminders } from "./reminders/list-reminders.ts";
import { saveReminders } from "./reminders/save-reminders.ts";
import { readReview } from "./review/read-review.ts";
import { exportForms } from "./send-out/export-forms.ts";
import { packForms } from "./send-out/pack-forms.ts";
import { printForms } from "./send-out/print-forms.ts";
import { showSubmission } from "./show-submission.ts";
import { submissionMatrix } from "./submission-matrix.ts";

export const submissionsHandlers: Handlers<typeof submissionsContract, BackendContext> = {
  "submissions.periods": ({ db }, { year }) => listPeriods(db, year),
  "submissions.openPeriod": openPeriod,
  "submissions.forms": listForms,
  "submissions.saveForm": saveForm,
  "submissions.choosePeriodForms": choosePeriodForms,
  "submissions.extendDeadline": extendDeadline,
  "submissions.exportForms": exportForms,
  "submissions.packForms": packForms,
  "submissions.printForms": printForms,
  "submissions.import": importSubmissions,
  "submissions.matrix": submissionMatrix,
  "submissions.show": showSubmission,
  "submissions.accept": acceptSubmissions,
  "submissions.return": returnSubmission,
  "submissions.correct": correctValue,
  "submissions.households": showHouseholds,
  "submissions.correctHousehold": correctHousehold,
  "submissions.reminders": listReminders,
  "submissions.draftReminders": draftReminders,
  "submissions.saveReminders": saveReminders,
  "submissions.review": readReview,
  "submissions.districtTable": districtTable,
  "submissions.districtTrace": traceDistrict,
  "submissions.saveDistrictTable": saveDistrictTable,
};
