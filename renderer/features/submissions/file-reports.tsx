import { Button, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";

import type { ReadFile } from "#shared/features/submissions/follow-up/contract.ts";
import type { FileAnswer, FileReport } from "#shared/features/submissions/file-report-schemas.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { Notice } from "#renderer/components/notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";
import { StateBadge, type Tone } from "#renderer/components/state-badge.tsx";

import classes from "./file-reports.module.css";
import { FileQuestion } from "./file-question.tsx";
import { FindingList } from "./finding-list.tsx";
import { ReturnTools } from "./follow-up/return-tools.tsx";

const text = submissionsScreenText.reports;
const fewFindings = 3;

const tones: Readonly<Record<FileReport["outcome"], Tone>> = {
  unsure: "info",
  refused: "bad",
  "taken-with-warnings": "warn",
  taken: "good",
  "same-file": "quiet",
};
const order = Object.keys(tones);

/** What became of each file that was just read; what needs work comes first. */
export function FileReports({
  reports,
  isCancelled,
  periodCode,
  sourceOf,
  onAnswer,
  onClose,
}: {
  readonly reports: readonly FileReport[];
  readonly isCancelled: boolean;
  readonly periodCode: string;
  /** Where a refused file is found again. */
  readonly sourceOf: (report: FileReport) => ReadFile;
  readonly onAnswer: (answer: FileAnswer) => void;
  readonly onClose: () => void;
}) {
  const count = (outcomes: readonly FileReport["outcome"][]): string =>
    formatInteger(reports.filter(({ outcome }) => outcomes.includes(outcome)).length);
  const sorted = reports.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return (
    <div className={classes["reports"]}>
      <Panel
        title={text.title}
        note={text.summary(
          count(["taken", "taken-with-warnings"]),
          count(["refused"]),
          count(["same-file"]),
          count(["unsure"]),
        )}
        actions={
          <Button variant="default" size="compact-sm" onClick={onClose}>
            {text.dismiss}
          </Button>
        }
        flush
      >
        {isCancelled && <Notice tone="warn">{text.cancelled}</Notice>}
        <ul className={classes["files"]}>
          {sorted.map((report, index) => (
            <File
              key={`${report.fileName}-${String(index)}`}
              report={report}
              periodCode={periodCode}
              sourceOf={sourceOf}
              onAnswer={onAnswer}
            />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function File({
  report,
  periodCode,
  sourceOf,
  onAnswer,
}: {
  readonly report: FileReport;
} & Pick<Parameters<typeof FileReports>[0], "periodCode" | "sourceOf" | "onAnswer">) {
  const { fileName, outcome, unitName, version, findings, submissionId, question } = report;
  const [isLong, setLong] = useState(false);
  const shown = isLong ? findings : findings.slice(0, fewFindings);
  return (
    <li data-outcome={outcome}>
      <StateBadge tone={tones[outcome]}>{text.outcomes[outcome]}</StateBadge>
      <div>
        <p>
          <strong>{unitName ?? text.unknownUnit}</strong>
          {version !== null && `, ${text.version(version)}`}{" "}
          <span className={classes["name"]}>{fileName}</span>
        </p>
        <FindingList findings={shown} />
        {findings.length > shown.length && (
          <UnstyledButton
            className={classes["more"]}
            onClick={() => {
              setLong(true);
            }}
          >
            {text.more(formatInteger(findings.length - shown.length))}
          </UnstyledButton>
        )}
        {question !== null && (
          <FileQuestion fileSha256={report.fileSha256} question={question} onAnswer={onAnswer} />
        )}
        {outcome === "unsure" && <p className={classes["name"]}>{text.ask.waiting}</p>}
        {outcome === "refused" && <p className={classes["name"]}>{text.nothingKept}</p>}
        {outcome === "refused" && report.fileSha256 !== "" && (
          <ReturnTools
            source={() => sourceOf(report)}
            fileName={fileName}
            unitName={unitName}
            periodCode={periodCode}
            canWrite
          />
        )}
      </div>
      {submissionId !== null && (
        <Link href={`/submissions/${String(submissionId)}`}>{text.open}</Link>
      )}
    </li>
  );
}
