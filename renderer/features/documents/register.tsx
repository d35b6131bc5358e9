import { useMemo } from "react";
import { Link, useLocation } from "wouter";

import type { DocumentStatus, OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { documentStatusText } from "#shared/features/documents/text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { signOf } from "#renderer/components/sign-off/sign-of.ts";
import { StateBadge, type Tone } from "#renderer/components/state-badge.tsx";

import classes from "./documents-screen.module.css";

const text = documentsScreenText.register;

const tones: Readonly<Record<DocumentStatus, Tone>> = {
  draft: "quiet",
  submitted: "info",
  approved: "info",
  issued: "good",
};

export function Register({ papers }: { readonly papers: readonly OfficialDocument[] }) {
  const [, navigate] = useLocation();
  const columns = useMemo(registerColumns, []);
  return (
    <DataGrid
      label={text.list}
      rows={papers}
      columns={columns}
      rowId={({ id }) => String(id)}
      onOpen={({ id }) => {
        navigate(`/documents/${String(id)}`);
      }}
    />
  );
}

function registerColumns(): GridColumn<OfficialDocument>[] {
  return [
    { id: "sign", title: text.sign, value: signOf, width: 125 },
    {
      id: "issuedOn",
      title: text.issuedOn,
      value: ({ issuedOn }) => issuedOn,
      text: ({ issuedOn }) => (issuedOn === null ? "" : formatDate(issuedOn)),
      width: 120,
    },
    {
      id: "title",
      title: text.titleColumn,
      value: ({ title }) => title,
      render: ({ id, title }) => (
        <Link className={classes["open"]} href={`/documents/${String(id)}`}>
          {title}
        </Link>
      ),
      wraps: true,
      flex: 2,
      minWidth: 220,
    },
    {
      id: "status",
      title: text.status,
      value: ({ status }) => documentStatusText[status],
      render: ({ status }) => (
        <StateBadge tone={tones[status]}>{documentStatusText[status]}</StateBadge>
      ),
      width: 190,
    },
    { id: "signer", title: text.signer, value: ({ signerName }) => signerName, width: 150 },
    {
      id: "pages",
      title: text.pages,
      value: ({ pageCount }) => pageCount,
      align: "right",
      width: 90,
    },
  ];
}
