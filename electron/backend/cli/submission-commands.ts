import type { FileReport } from "#shared/features/submissions/file-report-schemas.ts";
import { findingSentence } from "#shared/features/submissions/text.ts";

import type { Calls } from "./calls.ts";
import { type Command, given } from "./command.ts";
import { makeFolder } from "./make-folder.ts";
import { cliText as text } from "./text.ts";

export const submissionCommands: readonly Command[] = [
  {
    words: ["form", "export"],
    files: "none",
    needs: ["period", "out"],
    takes: [],
    async run({ call, grant }, args) {
      const [periodCode, folder] = [given(args.period), given(args.out)];
      await makeFolder(folder);
      await call("submissions.openPeriod", { periodCode });
      const forms = await call("submissions.exportForms", { periodCode, folder: grant(folder) });
      return {
        data: { period: periodCode, folder, forms },
        lines: [
          text.formsExported(forms.length, folder),
          ...forms.map(({ fileName }) => `  ${fileName}`),
        ],
      };
    },
  },
  {
    words: ["submission", "import"],
    files: "many",
    needs: [],
    takes: ["draft"],
    async run({ call, grant }, { files, draft }) {
      const { reports } = await call("submissions.import", { files: files.map(grant) });
      const clean = reports.filter(({ outcome }) => outcome === "taken");
      const accepted = draft ? 0 : await accept(call, clean);
      const worded = reports.map(withSentences);
      const refused = count(reports, "refused") + count(reports, "unsure");
      return {
        data: { files: worded, accepted },
        lines: [
          ...worded.flatMap(fileLines),
          text.imported({
            taken: clean.length + count(reports, "taken-with-warnings"),
            refused,
            same: count(reports, "same-file"),
            accepted,
          }),
        ],
        ...(refused > 0 ? { problem: text.someRefused(refused, reports.length) } : {}),
      };
    },
  },
  {
    words: ["submission", "accept"],
    files: "none",
    needs: ["period"],
    takes: [],
    async run({ call }, args) {
      const matrix = await call("submissions.matrix", { periodCode: given(args.period) });
      const submissionIds = matrix.flatMap(({ status, submissionId }) =>
        status === "draft" && submissionId !== null ? [submissionId] : [],
      );
      if (submissionIds.length === 0) {
        return { data: { accepted: 0, figures: 0 }, lines: [text.nothingToAccept] };
      }
      const done = await call("submissions.accept", { submissionIds });
      return { data: done, lines: [text.accepted(done.accepted, done.figures)] };
    },
  },
];

/** A later version of a unit in the same heap replaces an earlier one: only what still waits is accepted. */
async function accept(call: Calls["call"], reports: readonly FileReport[]): Promise<number> {
  const waiting: number[] = [];
  for (const { submissionId } of reports) {
    if (submissionId === null) continue;
    const { status } = await call("submissions.show", { submissionId });
    if (status === "draft") waiting.push(submissionId);
  }
  if (waiting.length === 0) return 0;
  return (await call("submissions.accept", { submissionIds: waiting })).accepted;
}

function withSentences({ findings, ...report }: FileReport) {
  return {
    ...report,
    findings: findings.map((finding) => ({ ...finding, message: findingSentence(finding) })),
  };
}

function fileLines(report: ReturnType<typeof withSentences>): readonly string[] {
  const unit = report.unitName === null ? "" : ` (${report.unitName})`;
  return [
    `${report.fileName}${unit}: ${text.outcome[report.outcome]}`,
    ...report.findings.map(({ message }) => `  - ${message}`),
  ];
}

function count(reports: readonly FileReport[], outcome: FileReport["outcome"]): number {
  return reports.filter((report) => report.outcome === outcome).length;
}
