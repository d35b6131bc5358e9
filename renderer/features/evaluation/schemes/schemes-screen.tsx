import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import type { ListedScheme } from "#shared/features/evaluation/schemes/contract.ts";
import { copiedToNextYear } from "#shared/features/evaluation/schemes/edit-scheme.ts";
import { schemeEditorText as text } from "#shared/features/evaluation/schemes/editor-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { BackLead } from "#renderer/components/back-lead.tsx";
import { ChoiceList } from "#renderer/components/choice-list.tsx";
import { ListDesk } from "#renderer/components/list-desk.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { schemesQuery } from "../queries.ts";
import { SchemeEditor } from "./scheme-editor.tsx";

/** All schemes at the left; the chosen one to be read, changed and tried at the right. */
export function SchemesScreen() {
  const schemes = useQuery(schemesQuery);
  return (
    <Screen
      fill
      title={text.title}
      lead={
        <BackLead href="/evaluation" back={text.back}>
          {text.lead}
        </BackLead>
      }
    >
      <QueryView query={schemes}>{(listed) => <Schemes listed={listed} />}</QueryView>
    </Screen>
  );
}

function Schemes({ listed }: { readonly listed: readonly ListedScheme[] }) {
  const may = useMay();
  const [chosen, setChosen] = useState<string | null>(null);
  const [copy, setCopy] = useState<Scheme | null>(null);
  const known = listed.find(({ scheme }) => scheme.code === chosen) ?? listed[0];
  const isNew = copy !== null && copy.code === chosen;
  const open = isNew ? copy : known?.scheme;
  const canEdit = may("evaluation.write");
  return (
    <ListDesk
      list={
        <ChoiceList
          label={text.list}
          choices={[
            ...listed.map((each) => choiceOf(each.scheme, stateOf(each))),
            ...(copy === null ? [] : [choiceOf(copy, text.unsaved)]),
          ]}
          chosen={open?.code ?? null}
          onChoose={setChosen}
        >
          {canEdit && open !== undefined && !isNew && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => {
                const copied = copiedToNextYear(
                  open,
                  listed.map(({ scheme }) => scheme.code),
                );
                setCopy(copied);
                setChosen(copied.code);
              }}
            >
              {text.copy}
            </Button>
          )}
        </ChoiceList>
      }
    >
      {open !== undefined && (
        <SchemeEditor
          key={`${open.code} ${JSON.stringify(open)}`}
          kept={open}
          isNew={isNew}
          canEdit={canEdit}
          onSaved={() => {
            setCopy(null);
          }}
        />
      )}
    </ListDesk>
  );
}

function choiceOf({ code, name, fromYear }: Scheme, state: string) {
  return { code, name, note: text.note(String(fromYear), state) };
}

function stateOf({ isReady, isEdited }: ListedScheme): string {
  if (!isReady) return text.own;
  return isEdited ? text.edited : text.ready;
}
