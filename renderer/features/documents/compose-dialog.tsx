import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";

import {
  type ActForm,
  actForms,
  authorityRules,
} from "#shared/features/documents/authority/authority-data.ts";
import {
  type DocumentKind,
  documentKinds,
} from "#shared/features/documents/document-kinds-data.ts";
import {
  type IssuerKind,
  issuerKinds,
  mayIssue,
} from "#shared/features/documents/issuer/issuer-kinds-data.ts";
import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { inOneLine } from "#shared/kernel/vietnamese.ts";
import { officeQuery } from "#renderer/app/queries.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import { paperKinds } from "./paper-kinds.ts";

const text = freePapersText.dialog;

/** Issuer, kind, subject and unit of a new paper; its draft is opened for writing. */
export function ComposeDialog({
  year,
  onClose,
}: {
  readonly year: number;
  readonly onClose: () => void;
}) {
  const [, navigate] = useLocation();
  const office = useQuery(officeQuery).data;
  const [issuer, setIssuer] = useState<IssuerKind>("committee");
  const [kind, setKind] = useState<DocumentKind>("letter");
  const [form, setForm] = useState<ActForm>("collective");
  const [title, setTitle] = useState("");
  const [unit, setUnit] = useState("");
  const [hasTried, setHasTried] = useState(false);
  const create = useCommand("papers.create", {
    onSuccess: ({ documentId }) => {
      navigate(`/documents/${String(documentId)}/edit`);
    },
  });
  const isChoice = authorityRules[kind].forms.length > 1;
  const missing = (value: string, field: string): string | null =>
    hasTried && value.trim() === "" ? text.required(field) : null;

  function save(): void {
    setHasTried(true);
    if (title.trim() === "" || unit.trim() === "") return;
    create.mutate({ issuer, kind, form, year, title, draftingUnit: unit });
  }

  return (
    <FormDialog
      title={text.title}
      saveLabel={text.confirm}
      isPending={create.isPending}
      error={create.error}
      onSave={save}
      onClose={onClose}
    >
      {office !== undefined && office.boardName !== null && (
        <NativeSelect
          label={text.issuer}
          data={[
            { value: "committee", label: office.name },
            { value: "board", label: inOneLine(office.boardName) },
          ]}
          value={issuer}
          onChange={({ currentTarget: { value } }) => {
            const chosen = issuerKinds.find((each) => each === value) ?? "committee";
            setIssuer(chosen);
            if (!mayIssue(chosen, kind)) setKind("letter");
          }}
        />
      )}
      <NativeSelect
        label={text.kind}
        data-autofocus
        data={paperKinds
          .filter((each) => mayIssue(issuer, each))
          .map((each) => ({ value: each, label: documentKinds[each].name }))}
        value={kind}
        onChange={({ currentTarget: { value } }) => {
          setKind(paperKinds.find((each) => each === value) ?? "letter");
        }}
      />
      {isChoice && (
        <NativeSelect
          label={text.form}
          data={actForms.map((each) => ({ value: each, label: text.forms[each] }))}
          value={form}
          onChange={({ currentTarget: { value } }) => {
            setForm(actForms.find((each) => each === value) ?? "collective");
          }}
        />
      )}
      <TextInput
        label={text.subject}
        description={text.subjectHint}
        maxLength={500}
        value={title}
        error={missing(title, text.subject)}
        onChange={({ currentTarget: { value } }) => {
          setTitle(value);
        }}
      />
      <TextInput
        label={text.unit}
        description={text.unitHint}
        maxLength={20}
        value={unit}
        error={missing(unit, text.unit)}
        onChange={({ currentTarget: { value } }) => {
          setUnit(value);
        }}
      />
    </FormDialog>
  );
}
