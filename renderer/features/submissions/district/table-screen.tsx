import { Button, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";

import { districtScreenText as text } from "#shared/features/submissions/district/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { FileNotice } from "#renderer/components/file-notice.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { formsQuery } from "../queries.ts";
import classes from "./district.module.css";
import { SaveButtons } from "./save-buttons.tsx";
import { TableOfForm } from "./table-of-form.tsx";
import { useTableSave } from "./use-table-save.ts";

/** The district's table of one form of the period, at any moment. */
export function TableScreen() {
  const { periodCode } = useWorkPeriod();
  const forms = useQuery(formsQuery);
  const [chosen, setChosen] = useState("");
  const [withPending, setWithPending] = useState(false);
  const asked = (forms.data ?? [])
    .filter(({ periodCodes }) => periodCodes.includes(periodCode))
    .map(({ form }) => form);
  const form = asked.find(({ code }) => code === chosen) ?? asked[0];
  const save = useTableSave();
  return (
    <Screen
      fill
      title={text.title}
      lead={
        <>
          {text.lead(appText.periodName(periodCode))}{" "}
          <Link className={classes["back"]} href="/submissions">
            {text.back}
          </Link>
        </>
      }
      actions={
        form !== undefined && (
          <SaveButtons
            isBusy={save.isSaving}
            onSave={(format) => {
              save.run({ periodCode, formCode: form.code, withPending }, format);
            }}
          />
        )
      }
    >
      <ErrorNotice error={save.error} />
      {save.saved !== null && (
        <FileNotice file={save.saved} canOpen>
          {appText.common.saved(save.saved.name)}
        </FileNotice>
      )}
      <QueryView query={forms}>
        {() =>
          form === undefined ? (
            <EmptyState
              title={text.empty.title}
              action={
                <Button component={Link} href="/submissions">
                  {text.empty.action}
                </Button>
              }
            >
              <p>{text.empty.text}</p>
            </EmptyState>
          ) : (
            <>
              {asked.length > 1 && (
                <SegmentedControl
                  aria-label={text.forms}
                  size="xs"
                  data={asked.map(({ code }) => code)}
                  value={form.code}
                  onChange={setChosen}
                />
              )}
              <TableOfForm
                key={`${periodCode} ${form.code}`}
                asked={{ periodCode, formCode: form.code, withPending }}
                onWithPending={setWithPending}
              />
            </>
          )
        }
      </QueryView>
    </Screen>
  );
}
