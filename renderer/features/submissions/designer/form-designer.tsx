import { Button, Tabs, TextInput } from "@mantine/core";
import { useStateHistory } from "@mantine/hooks";
import { useState } from "react";

import type { ListedForm } from "#shared/features/submissions/contract.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import { designerText as text } from "#shared/features/submissions/forms/designer-text.ts";
import { withNewSection, withoutSection } from "#shared/features/submissions/forms/edit-form.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { DeskSheet } from "#renderer/components/list-desk.tsx";
import { Notice } from "#renderer/components/notice.tsx";

import { Checks } from "./checks.tsx";
import { ColumnTable } from "./column-table.tsx";
import classes from "./designer.module.css";
import { ItemTable } from "./item-table.tsx";
import { SheetDialog } from "./sheet-dialog.tsx";

const CHECKS = "checks";

/** One form: its name, a table for each sheet, its checks. Nothing is kept until it is saved. */
export function FormDesigner({
  listed,
  all,
  canEdit,
}: {
  readonly listed: ListedForm;
  readonly all: readonly ListedForm[];
  readonly canEdit: boolean;
}) {
  const [form, { set, back, forward }, { current, history }] = useStateHistory<FormDefinition>(
    listed.form,
  );
  const [tab, setTab] = useState<string | null>("0");
  const [isAddingSheet, setAddingSheet] = useState(false);
  const save = useCommand("submissions.saveForm");
  const isChanged = form !== listed.form;
  const edit = {
    form,
    all,
    canEdit,
    onChange: set,
    undo: current > 0 ? back : null,
    redo: current < history.length - 1 ? forward : null,
  };

  return (
    <DeskSheet label={form.name}>
      <div className={classes["head"]}>
        <TextInput
          label={text.name}
          className={classes["name"]}
          readOnly={!canEdit}
          maxLength={120}
          value={form.name}
          onChange={({ currentTarget }) => {
            set({ ...form, name: currentTarget.value });
          }}
        />
        {canEdit && (
          <>
            {isChanged && <span className={classes["unsaved"]}>{text.unsaved}</span>}
            <Button
              disabled={!isChanged}
              loading={save.isPending}
              onClick={() => {
                save.mutate({ form: { ...form, name: nfc(form.name).trim() } });
              }}
            >
              {text.save}
            </Button>
          </>
        )}
      </div>
      <ErrorNotice error={save.error} />
      {listed.isUsed && isChanged && (
        <Notice tone="info">{text.frozen(listed.form.version)}</Notice>
      )}
      <Tabs value={tab} onChange={setTab} className={classes["sheets"]} keepMounted={false}>
        <Tabs.List aria-label={text.sheets}>
          {form.sections.map(({ sheet }, index) => (
            <Tabs.Tab key={index} value={String(index)}>
              {sheet}
            </Tabs.Tab>
          ))}
          <Tabs.Tab value={CHECKS}>
            {text.checks} ({form.checks.length})
          </Tabs.Tab>
        </Tabs.List>
        {form.sections.map((section, index) => (
          <Tabs.Panel key={index} value={String(index)} className={classes["panel"]}>
            <div className={classes["sheetHead"]}>
              <span>
                {section.title} ({text.sheetDialog.kind.toLowerCase()}{" "}
                {text.sectionKinds[section.kind]})
              </span>
              {canEdit && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  className={classes["addSheet"]}
                  onClick={() => {
                    setAddingSheet(true);
                  }}
                >
                  {text.addSheet}
                </Button>
              )}
              {canEdit && form.sections.length > 1 && (
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-sm"
                  onClick={() => {
                    set(withoutSection(form, index));
                    setTab("0");
                  }}
                >
                  {text.removeSheet}
                </Button>
              )}
            </div>
            {section.kind === "households" ? (
              <ColumnTable {...edit} at={index} />
            ) : (
              <ItemTable {...edit} at={index} />
            )}
          </Tabs.Panel>
        ))}
        <Tabs.Panel value={CHECKS} className={classes["panel"]}>
          <Checks form={form} canEdit={canEdit} onChange={set} />
        </Tabs.Panel>
      </Tabs>
      {isAddingSheet && (
        <SheetDialog
          onClose={() => {
            setAddingSheet(false);
          }}
          onAdd={(section) => {
            set(withNewSection(form, section));
            setTab(String(form.sections.length));
            setAddingSheet(false);
          }}
        />
      )}
    </DeskSheet>
  );
}
