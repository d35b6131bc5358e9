import { Button, Group, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { FileAnswer, FileReport } from "#shared/features/submissions/file-report-schemas.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";
import { periodsQuery, unitsQuery } from "#renderer/app/queries.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";

import classes from "./file-reports.module.css";

const text = submissionsScreenText.reports.ask;

type Question = NonNullable<FileReport["question"]>;
type Answered = Readonly<{
  fileSha256: string;
  question: Question;
  onAnswer: (answer: FileAnswer) => void;
}>;

/** What a file does not tell by itself: whose it is, or which number a cell holds. */
export function FileQuestion({ fileSha256, question, onAnswer }: Answered) {
  return (
    <div className={classes["question"]}>
      {question.identity !== null && (
        <Identity fileSha256={fileSha256} asked={question.identity} onAnswer={onAnswer} />
      )}
      {question.number !== null && (
        <NumberMark fileSha256={fileSha256} asked={question.number} onAnswer={onAnswer} />
      )}
    </div>
  );
}

function Identity({
  fileSha256,
  asked,
  onAnswer,
}: Omit<Answered, "question"> & { readonly asked: NonNullable<Question["identity"]> }) {
  const { year, periodCode } = useWorkPeriod();
  const units = useQuery(unitsQuery);
  const periods = useQuery(periodsQuery(year));
  const [unit, setUnit] = useState(asked.unitId === null ? "" : String(asked.unitId));
  const [period, setPeriod] = useState(asked.periodCode ?? periodCode);
  return (
    <Group align="end" gap="sm">
      <NativeSelect
        size="xs"
        label={text.unit}
        description={text.unitHint(asked.unitWords)}
        data={[
          { value: "", label: text.chooseUnit },
          ...(units.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        value={unit}
        onChange={({ currentTarget }) => {
          setUnit(currentTarget.value);
        }}
      />
      <NativeSelect
        size="xs"
        label={text.period}
        data={(periods.data ?? []).map(({ code }) => ({
          value: code,
          label: appText.periodName(code),
        }))}
        value={period}
        onChange={({ currentTarget }) => {
          setPeriod(currentTarget.value);
        }}
      />
      <Button
        size="xs"
        disabled={unit === ""}
        onClick={() => {
          const identity = { unitId: Number(unit), periodCode: period };
          onAnswer({ fileSha256, identity, decimalMark: null });
        }}
      >
        {text.confirm}
      </Button>
    </Group>
  );
}

function NumberMark({
  fileSha256,
  asked,
  onAnswer,
}: Omit<Answered, "question"> & { readonly asked: NonNullable<Question["number"]> }) {
  const mark = asked.found.includes(",") ? "," : ".";
  const other = mark === "," ? "." : ",";
  const answer = (decimalMark: "." | ","): void => {
    onAnswer({ fileSha256, identity: null, decimalMark });
  };
  return (
    <Group gap="sm">
      <span>{text.number(asked.found)}</span>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          answer(other);
        }}
      >
        {text.is(formatDecimal(asked.asThousands))}
      </Button>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          answer(mark);
        }}
      >
        {text.is(formatDecimal(asked.asDecimal))}
      </Button>
    </Group>
  );
}
