import { Button, Checkbox, Tabs, TextInput } from "@mantine/core";
import { useStateHistory } from "@mantine/hooks";
import { useState } from "react";

import { maximumOf } from "#shared/features/evaluation/scheme-of-year.ts";
import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import { schemeEditorText as text } from "#shared/features/evaluation/schemes/editor-text.ts";
import { formatPoints } from "#shared/features/evaluation/points.ts";
import { yearSchema } from "#shared/kernel/schemas.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { DeskSheet } from "#renderer/components/list-desk.tsx";

import { ClassFields } from "./class-fields.tsx";
import { CriterionTable } from "./criterion-table.tsx";
import { GroupTable } from "./group-table.tsx";
import { ProvinceMeans } from "./province-means.tsx";
import type { SchemeEdit } from "./scheme-edit.ts";
import classes from "./schemes.module.css";
import { TryOut } from "./try-out.tsx";

/** One scheme: its head, criteria, groups, classes, and what it would change. Nothing is kept until it is saved. */
export function SchemeEditor({
  kept,
  isNew,
  canEdit,
  onSaved,
}: {
  readonly kept: Scheme;
  /** Nobody has saved it yet. */
  readonly isNew: boolean;
  readonly canEdit: boolean;
  readonly onSaved: () => void;
}) {
  const [scheme, { set, back, forward }, { current, history }] = useStateHistory<Scheme>(kept);
  const [tab, setTab] = useState<string | null>("criteria");
  const save = useCommand("evaluation.saveScheme", { onSuccess: onSaved });
  const isChanged = isNew || scheme !== kept;
  const edit: SchemeEdit = {
    scheme,
    canEdit,
    onChange: set,
    undo: current > 0 ? back : null,
    redo: current < history.length - 1 ? forward : null,
  };
  const sum = maximumOf(scheme);

  return (
    <DeskSheet label={scheme.name}>
      <SchemeHead {...edit} />
      <div className={classes["state"]}>
        <strong data-wrong={sum !== 100_00}>{text.sum(formatPoints(sum))}</strong>
        <Checkbox
          label={text.needsCheck}
          disabled={!canEdit}
          checked={scheme.needsCheck}
          onChange={({ currentTarget }) => {
            set({ ...scheme, needsCheck: currentTarget.checked });
          }}
        />
        {isChanged && <span>{text.unsaved}</span>}
        {canEdit && (
          <Button
            disabled={!isChanged}
            loading={save.isPending}
            onClick={() => {
              const { name, source } = scheme;
              save.mutate({
                scheme: { ...scheme, name: nfc(name).trim(), source: nfc(source).trim() },
              });
            }}
          >
            {text.save}
          </Button>
        )}
      </div>
      <ErrorNotice error={save.error} />
      <Tabs value={tab} onChange={setTab} className={classes["tabs"]} keepMounted={false}>
        <Tabs.List aria-label={text.tabs.label}>
          <Tabs.Tab value="criteria">{text.tabs.criteria}</Tabs.Tab>
          <Tabs.Tab value="groups">{text.tabs.groups}</Tabs.Tab>
          <Tabs.Tab value="classes">{text.tabs.classes}</Tabs.Tab>
          <Tabs.Tab value="province">{text.tabs.province}</Tabs.Tab>
          <Tabs.Tab value="tryOut">{text.tabs.tryOut}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="criteria" className={classes["panel"]}>
          <CriterionTable {...edit} />
        </Tabs.Panel>
        <Tabs.Panel value="groups" className={classes["panel"]}>
          <GroupTable {...edit} />
        </Tabs.Panel>
        <Tabs.Panel value="classes" className={classes["panel"]}>
          <ClassFields {...edit} />
        </Tabs.Panel>
        <Tabs.Panel value="province" className={classes["panel"]}>
          <ProvinceMeans canEdit={canEdit} />
        </Tabs.Panel>
        <Tabs.Panel value="tryOut" className={classes["panel"]}>
          <TryOut scheme={scheme} />
        </Tabs.Panel>
      </Tabs>
    </DeskSheet>
  );
}

function SchemeHead({ scheme, canEdit, onChange }: SchemeEdit) {
  return (
    <div className={classes["head"]}>
      <TextInput
        label={text.name}
        readOnly={!canEdit}
        maxLength={200}
        value={scheme.name}
        onChange={({ currentTarget }) => {
          onChange({ ...scheme, name: currentTarget.value });
        }}
      />
      <TextInput
        label={text.source}
        readOnly={!canEdit}
        maxLength={500}
        value={scheme.source}
        onChange={({ currentTarget }) => {
          onChange({ ...scheme, source: currentTarget.value });
        }}
      />
      <TextInput
        label={text.fromYear}
        readOnly={!canEdit}
        inputMode="numeric"
        maxLength={4}
        value={String(scheme.fromYear)}
        error={yearSchema.safeParse(scheme.fromYear).success ? null : text.yearProblem}
        onChange={({ currentTarget }) => {
          const year = Number(currentTarget.value.replace(/\D/gu, ""));
          onChange({ ...scheme, fromYear: year });
        }}
      />
    </div>
  );
}
