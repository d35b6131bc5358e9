import { MultiSelect, TextInput } from "@mantine/core";
import { useState } from "react";

import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import { schemeEditorText } from "#shared/features/evaluation/schemes/editor-text.ts";
import { formatPoints } from "#shared/features/evaluation/points.ts";
import { readPoints } from "#shared/features/evaluation/schemes/rule-words.ts";
import { evaluationClassText } from "#shared/features/evaluation/text.ts";

import type { SchemeEdit } from "./scheme-edit.ts";
import classes from "./schemes.module.css";

const text = schemeEditorText.classes;

/** From how many points each class is given, and what decides between equals. */
export function ClassFields({ scheme, onChange, canEdit }: SchemeEdit) {
  return (
    <div className={classes["fields"]}>
      <p>{text.lead}</p>
      {scheme.classes.map((each) => (
        <ClassField
          key={`${each.class} ${String(each.fromHundredths)}`}
          given={each}
          canEdit={canEdit}
          onChange={(fromHundredths) => {
            onChange({
              ...scheme,
              classes: scheme.classes.map((one) =>
                one.class === each.class ? { ...one, fromHundredths } : one,
              ),
            });
          }}
        />
      ))}
      <MultiSelect
        label={text.tieBreak}
        description={text.tieBreakHint}
        data={scheme.criteria.map(({ code, name }) => ({ value: code, label: name }))}
        value={[...scheme.tieBreak]}
        readOnly={!canEdit}
        searchable
        onChange={(tieBreak) => {
          onChange({ ...scheme, tieBreak });
        }}
      />
    </div>
  );
}

/** What is typed becomes the class's bound when the field is left. */
function ClassField({
  given,
  canEdit,
  onChange,
}: {
  readonly given: Scheme["classes"][number];
  readonly canEdit: boolean;
  readonly onChange: (fromHundredths: number) => void;
}) {
  const [typed, setTyped] = useState(formatPoints(given.fromHundredths));
  const points = readPoints(typed);
  const isSound = points !== null && points <= 100_00;
  return (
    <TextInput
      label={evaluationClassText[given.class]}
      value={typed}
      readOnly={!canEdit}
      error={isSound ? null : text.problem}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
      }}
      onBlur={() => {
        if (isSound && points !== given.fromHundredths) onChange(points);
      }}
    />
  );
}
