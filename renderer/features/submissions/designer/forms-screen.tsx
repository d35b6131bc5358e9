import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { ListedForm } from "#shared/features/submissions/contract.ts";
import { designerText as text } from "#shared/features/submissions/forms/designer-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { BackLead } from "#renderer/components/back-lead.tsx";
import { ChoiceList } from "#renderer/components/choice-list.tsx";
import { ListDesk } from "#renderer/components/list-desk.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { formsQuery } from "../queries.ts";
import { FormDesigner } from "./form-designer.tsx";
import { NewFormDialog } from "./new-form-dialog.tsx";

/** All forms at the left; the chosen one as a table to write in. */
export function FormsScreen() {
  const forms = useQuery(formsQuery);
  return (
    <Screen
      fill
      title={text.title}
      lead={
        <BackLead href="/submissions" back={text.back}>
          {text.lead}
        </BackLead>
      }
    >
      <QueryView query={forms}>{(listed) => <Forms listed={listed} />}</QueryView>
    </Screen>
  );
}

function Forms({ listed }: { readonly listed: readonly ListedForm[] }) {
  const may = useMay();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const open = listed.find(({ form }) => form.code === chosen) ?? listed[0];
  const mayWrite = may("submissions.write");
  return (
    <ListDesk
      list={
        <ChoiceList
          label={text.list}
          choices={listed.map(({ form, isReady }) => ({
            code: form.code,
            name: form.name,
            note: `${text.listed(form.code, form.version)}, ${isReady ? text.ready : text.own}`,
          }))}
          chosen={open?.form.code ?? null}
          onChoose={setChosen}
        >
          {mayWrite && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => {
                setAdding(true);
              }}
            >
              {text.add}
            </Button>
          )}
        </ChoiceList>
      }
    >
      {open !== undefined && (
        // A saved form begins anew from what was kept, with its own version.
        <FormDesigner
          key={`${open.form.code} ${JSON.stringify(open.form)}`}
          listed={open}
          all={listed}
          canEdit={mayWrite}
        />
      )}
      {isAdding && (
        <NewFormDialog
          codes={listed.map(({ form }) => form.code)}
          onClose={() => {
            setAdding(false);
          }}
          onAdded={(code) => {
            setChosen(code);
            setAdding(false);
          }}
        />
      )}
    </ListDesk>
  );
}
