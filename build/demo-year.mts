import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import type { Calls } from "#backend/cli/calls.ts";
import { demoText as text } from "#backend/sample/demo-text.ts";
import { fillBadForm, fillForms } from "#backend/sample/tam-duong-2020/fill-forms.ts";
import { sampleHouseholds } from "#backend/sample/tam-duong-2020/households.ts";
import { planText } from "#backend/sample/tam-duong-2020/plan-text.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { formatPoints } from "#shared/features/evaluation/points.ts";
import { evaluationClassText } from "#shared/features/evaluation/text.ts";
import type { TargetResult } from "#shared/features/indicators/contract.ts";
import { findingSentence } from "#shared/features/submissions/text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

const year = 2020;
const periodCode = "2020-Y";

export const outputs = {
  data: "tam-duong-2020.sqlite",
  plan: "ke-hoach.pdf",
  decision: "quyet-dinh-khen-thuong.pdf",
  certificates: "giay-khen.pdf",
  summary: "tong-hop.xlsx",
  forms: "bieu-mau",
} as const;

/** What the sample's figures must come to; see the sample's counts. */
const wantedStates: Readonly<Record<string, string>> = {
  communesMeetingNtm: "66.7 met",
  povertyFundRaised: "136450000 met",
  povertyRateFall: "4.3 met",
  culturalFamilies: "87.6 met",
  culturalVillages: "80.5 met",
  culturalAgencies: "99 missed",
  villagesWithCultureHouse: "80.5 missed",
  villagesWithArtTroupe: "74.6 met",
  universalPreschoolAge5: "met",
  universalPrimary: "met",
  universalLowerSecondary: "met",
  preschoolsMeetingStandard: "46.2 met",
  primarySchoolsMeetingStandard: "75 met",
  lowerSecondarySchoolsMeetingStandard: "30.8 met",
  communesMeetingHealthStandard: "91.7 missed",
  naturalPopulationGrowth: "15.8 met",
  birthRateFall: "null unknown",
  malnutritionRate: "21.4 met",
};

/** What the year gave, for the summary. */
export type DemoYear = Readonly<{
  rows: readonly (readonly [step: string, result: string, milliseconds: number])[];
  refusals: readonly string[];
  targets: readonly TargetResult[];
  ranking: readonly (readonly string[])[];
  /** What is not as it must be, a line each. */
  wrong: readonly string[];
}>;

/** The whole year through the calls of the window; files go to `folder`. */
export async function runYear(calls: Calls, folder: string, scratch: string): Promise<DemoYear> {
  const { call, grant } = calls;
  const place = (name: string) => path.join(folder, name);
  const { steps, results } = text;
  const rows: [step: string, result: string, milliseconds: number][] = [];
  const wrong: string[] = [];

  async function step(name: string, work: () => Promise<string>): Promise<void> {
    const start = performance.now();
    const result = await work();
    rows.push([name, result, performance.now() - start]);
  }
  function must(what: string, actual: unknown, wanted: unknown): void {
    const [is, should] = [JSON.stringify(actual), JSON.stringify(wanted)];
    if (is !== should) wrong.push(text.wrong(what, is, should));
  }
  /** The saved file must hold the frozen bytes of its document. */
  async function mustBeFrozen(file: string, documentId: number): Promise<void> {
    const bytes = await readFile(place(file));
    const document = (await call("documents.list", { year })).find(({ id }) => id === documentId);
    must(file, bytes.subarray(0, 5).toString("latin1"), "%PDF-");
    must(`${file} SHA-256`, createHash("sha256").update(bytes).digest("hex"), document?.sha256);
  }
  async function issue(documentId: number, issuedOn: string, file: string): Promise<string> {
    await call("documents.submit", { documentId });
    await call("documents.checkContent", { documentId, person: text.checkers.content });
    await call("documents.checkForm", { documentId, person: text.checkers.form });
    await call("documents.approve", { documentId });
    const issued = await call("documents.issue", { documentId, issuedOn, number: null });
    await call("documents.savePdf", { documentId, target: grant(place(file)) });
    await mustBeFrozen(file, documentId);
    must(`${file} status`, issued.status, "issued");
    return results.issued(officialSign(issued.number, issued.symbol), issued.pageCount ?? 0);
  }

  await step(steps.init, async () => {
    await call("workspace.createSample", {
      sample: "tam-duong-2020",
      target: grant(place(outputs.data)),
    });
    const units = (await call("office.units", {})).filter(({ activeTo }) => activeTo === null);
    const villages = units.flatMap((unit) => unit.villages).length;
    must("units, villages", [units.length, villages], [13, 118]);
    return results.units(units.length, villages);
  });

  await step(steps.plan, async () => {
    const file = path.join(scratch, "ke-hoach-2020.txt");
    await writeFile(file, planText);
    const counts = await call("plans.import", { file: grant(file), year });
    const { targets, tasks, solutions, assignments, recipients, warnings } = counts;
    must(
      "plan",
      { targets, tasks, solutions, assignments, recipients, warnings },
      { targets: 18, tasks: 5, solutions: 6, assignments: 6, recipients: 7, warnings: 0 },
    );
    return results.plan(targets, tasks, solutions);
  });

  await step(steps.planIssued, async () => {
    const { documentId } = await call("plans.show", { year });
    return issue(documentId, "2020-03-06", outputs.plan);
  });

  await step(steps.forms, async () => {
    await mkdir(place(outputs.forms), { recursive: true });
    await call("submissions.openPeriod", { periodCode });
    const folderToken = grant(place(outputs.forms));
    const forms = await call("submissions.exportForms", { periodCode, folder: folderToken });
    must("forms", forms.length, 13);
    return results.forms(forms.length);
  });

  const files: string[] = [];
  await step(steps.filled, async () => {
    const filled = path.join(scratch, "filled");
    await mkdir(filled);
    files.push(await fillBadForm(place(outputs.forms), filled));
    files.push(...(await fillForms(place(outputs.forms), filled)));
    return results.forms(files.length);
  });

  const refusals: string[] = [];
  const waiting: number[] = [];
  await step(steps.imported, async () => {
    const { reports } = await call("submissions.import", { files: files.map(grant) });
    const refused = reports.filter(({ outcome }) => outcome === "refused");
    const taken = reports.filter(({ outcome }) => outcome === "taken");
    waiting.push(...taken.flatMap(({ submissionId }) => submissionId ?? []));
    for (const { fileName, findings } of refused) {
      refusals.push(text.refusedHead(fileName));
      refusals.push(...findings.map((finding) => `  - ${findingSentence(finding)}`));
    }
    must("files taken, refused", [taken.length, refused.length], [13, 1]);
    must(
      "reasons of the refusal",
      [...new Set(refused.flatMap(({ findings }) => findings.map(({ code }) => code)))].toSorted(),
      ["not-whole", "part-larger-than-whole", "text-in-number-cell"],
    );
    return results.imported(taken.length, refused.length);
  });

  await step(steps.accepted, async () => {
    const { accepted, figures } = await call("submissions.accept", { submissionIds: waiting });
    must("accepted", accepted, 13);
    return results.accepted(accepted, figures);
  });

  let targets: readonly TargetResult[] = [];
  await step(steps.indicators, async () => {
    targets = (await call("indicators.results", { year, periodCode })).targets;
    must(
      "targets",
      Object.fromEntries(targets.map((target) => [target.indicator, stateOf(target)])),
      wantedStates,
    );
    const count = (state: string) => targets.filter((target) => target.state === state).length;
    return results.indicators(count("met"), count("missed"), count("unknown"));
  });

  const ranking: string[][] = [];
  await step(steps.evaluation, async () => {
    const { units } = await call("evaluation.run", { year, periodCode });
    must("evaluated units", units.length, 13);
    must("units without a class", units.filter((unit) => unit.class === "unknown").length, 0);
    const inOrder = units.toSorted((a, b) => a.rank - b.rank);
    ranking.push(
      ...inOrder.map(({ rank, unitName, totalHundredths, class: grade }) => [
        String(rank),
        unitName,
        formatPoints(totalHundredths),
        evaluationClassText[grade],
      ]),
    );
    return results.evaluation(
      inOrder[0]?.unitName ?? "",
      formatPoints(inOrder[0]?.totalHundredths ?? 0),
    );
  });

  await step(steps.rewards, async () => {
    await call("rewards.propose", { year });
    const units = await call("office.units", {});
    await call("rewards.nominate", {
      nominations: sampleHouseholds.map(({ name, village, unitCode, achievement }) => ({
        year,
        category: "household" as const,
        name,
        position: village,
        unitId: units.find(({ code }) => code === unitCode)?.id ?? null,
        achievement,
      })),
    });
    const { nominations, totalDong, decision } = await call("rewards.draftDecision", { year });
    const sum = nominations.reduce((total, { amountDong }) => total + amountDong, 0);
    must("reward money", totalDong, sum);
    must("rewarded by rank and by hand", kinds(nominations), ["hand", "rank"]);
    must("decision", decision === null, false);
    if (decision !== null) await issue(decision.documentId, "2020-12-25", outputs.decision);
    return results.rewards(nominations.length, formatInteger(totalDong));
  });

  await step(steps.certificates, async () => {
    const target = grant(place(outputs.certificates));
    const look = { size: "A4", form: "full", shiftMm: { x: 0, y: 0 } } as const;
    await call("rewards.saveCertificates", { year, ...look, nominationIds: null, target });
    const bytes = await readFile(place(outputs.certificates));
    must(outputs.certificates, bytes.subarray(0, 5).toString("latin1"), "%PDF-");
    return outputs.certificates;
  });

  await step(steps.summary, async () => {
    const target = grant(place(outputs.summary));
    const { fileName } = await call("reports.saveSummary", { year, periodCode, target });
    const bytes = await readFile(place(outputs.summary));
    must(outputs.summary, bytes.subarray(0, 2).toString("latin1"), "PK");
    return fileName;
  });

  await step(steps.check, async () => {
    const { isGood, checks } = await call("workspace.check", {});
    must(
      "check",
      { isGood, problems: checks.flatMap(({ problems }) => problems) },
      {
        isGood: true,
        problems: [],
      },
    );
    return results.check(checks.length);
  });

  return { rows, refusals, targets, ranking, wrong };
}

function stateOf({ comparator, district, state }: TargetResult): string {
  return comparator === "keep" ? state : `${district.value} ${state}`;
}

function kinds(nominations: readonly { origin: string }[]): readonly string[] {
  return [...new Set(nominations.map(({ origin }) => origin))].toSorted();
}
