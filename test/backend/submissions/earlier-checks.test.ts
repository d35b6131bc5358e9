import { expect, test } from "vitest";

import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import type { FormCheck } from "#shared/features/submissions/form-definition.ts";
import { findingSentence } from "#shared/features/submissions/text.ts";
import { filledForm, firstHalf, thenSin } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

const wholeYear = {
  code: "2019-Y",
  startsOn: "2019-01-01",
  dataClosesOn: "2019-12-14",
  dueOn: "2019-12-15",
};

async function withChecks(checks: readonly FormCheck[]) {
  const backend = await startSubmissions({ units: [thenSin] });
  await backend.ok("submissions.saveForm", {
    form: { ...campaignForm, checks: [...campaignForm.checks, ...checks] },
  });
  for (const periodCode of [wholeYear.code, firstHalf.code]) {
    await backend.ok("submissions.openPeriod", { periodCode });
  }
  const take = async (name: string, bytes: Uint8Array) => {
    const { reports } = await backend.ok("submissions.import", {
      files: [backend.file(name, bytes)],
    });
    const [report] = reports;
    if (report === undefined) throw new Error("no report");
    return report;
  };
  return { backend, take };
}

const noFewer = (severity: FormCheck["severity"]): FormCheck => ({
  formula: "households >= KỲ.TRƯỚC(households)",
  severity,
  message: "Tổng số hộ không ít hơn kỳ trước",
});

test("a figure that falls against the period before is told, village by village", async () => {
  const { backend, take } = await withChecks([noFewer("warning")]);
  await using _ = backend;
  // Nothing is known of an earlier time: nothing is held against the first report.
  const first = await take("năm 2019.xlsx", await filledForm([], thenSin, wholeYear));
  expect([first.outcome, first.findings]).toEqual(["taken", []]);
  await backend.ok("submissions.accept", { submissionIds: [first.submissionId ?? 0] });

  const second = await take(
    "nửa năm.xlsx",
    await filledForm([{ sheet: "Bản", address: "C8", value: 99 }]),
  );
  expect(second.outcome).toBe("taken-with-warnings");
  expect(second.findings.map(findingSentence)).toEqual([
    "Trang “Bản”, ô C8: Tổng số hộ không ít hơn kỳ trước (99 và 100). Hãy kiểm tra lại các số này.",
  ]);
});

test("it refuses the file, and the correction too, where the form says so", async () => {
  const { backend, take } = await withChecks([noFewer("error")]);
  await using _ = backend;
  const first = await take("năm 2019.xlsx", await filledForm([], thenSin, wholeYear));
  await backend.ok("submissions.accept", { submissionIds: [first.submissionId ?? 0] });
  const less = await take(
    "ít.xlsx",
    await filledForm([{ sheet: "Bản", address: "C8", value: 99 }]),
  );
  expect(less.outcome).toBe("refused");

  const same = await take("bằng.xlsx", await filledForm());
  expect(same.outcome).toBe("taken");
  const { values } = await backend.ok("submissions.show", {
    submissionId: same.submissionId ?? 0,
  });
  const valueId = values.find(({ cell, sheet }) => sheet === "Bản" && cell === "C8")?.id ?? 0;
  expect(
    await backend.dispatch("submissions.correct", { valueId, typed: "99", reason: "thử" }),
  ).toMatchObject({ ok: false, error: { code: "submissions.breaks-formula" } });
  expect(
    await backend.dispatch("submissions.correct", { valueId, typed: "101", reason: "thử" }),
  ).toMatchObject({ ok: true, value: { value: "101" } });
});

test("the sum of the villages is held against the sum of the year before", async () => {
  const { backend, take } = await withChecks([
    {
      formula: "TỔNG(households) <= NĂM.TRƯỚC(agencies) * 20",
      severity: "warning",
      message: null,
    },
    {
      formula: "KỲ.TRƯỚC(agencies) <= agencies",
      severity: "warning",
      message: "Số cơ quan giảm",
    },
  ]);
  await using _ = backend;
  const first = await take("năm 2019.xlsx", await filledForm([], thenSin, wholeYear));
  await backend.ok("submissions.accept", { submissionIds: [first.submissionId ?? 0] });
  const second = await take(
    "nửa năm.xlsx",
    await filledForm([
      { sheet: "Xã", address: "D7", value: 12 },
      { sheet: "Xã", address: "D8", value: 8 },
    ]),
  );
  // The half year of 2019 was not reported, so only the period before can be compared with.
  expect(second.findings.map(({ code, details }) => [code, details["message"]])).toEqual([
    ["check-failed", "Số cơ quan giảm"],
  ]);
});
