import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import type { DocumentStatus, OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentStatuses } from "#shared/features/documents/document-statuses-data.ts";
import {
  type RegisterKind,
  registerKinds,
} from "#shared/features/documents/register-kinds-data.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { documentStatusText } from "#shared/features/documents/text.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import { signedPapersQuery } from "#renderer/components/signing/queries.ts";

import { registerColumns } from "./register-columns.tsx";

const text = documentsScreenText.register;

/** One line a paper, issued or on its way, of the year or of all; a click or Enter shows it. */
export function Register({
  year,
  papers,
  chosenId,
  onChoose,
}: {
  readonly year: number;
  /** Those of the year. */
  readonly papers: readonly OfficialDocument[];
  readonly chosenId: number | null;
  readonly onChoose: (documentId: number) => void;
}) {
  const [isEveryYear, setEveryYear] = useState(false);
  const [kind, setKind] = useState<RegisterKind | null>(null);
  const [status, setStatus] = useState<DocumentStatus | null>(null);
  const everyYear = useQuery({ ...documentsQuery(null), enabled: isEveryYear });
  const inScope = isEveryYear ? (everyYear.data ?? papers) : papers;
  const rows = useMemo(
    () =>
      inScope.filter(
        (paper) =>
          (status === null || paper.status === status) && (kind === null || paper.kind === kind),
      ),
    [inScope, status, kind],
  );
  const signed = useQuery(signedPapersQuery(isEveryYear ? null : year)).data;
  const columns = useMemo(
    () => registerColumns(chosenId, onChoose, signed ?? []),
    [chosenId, onChoose, signed],
  );
  return (
    <>
      <ErrorNotice error={everyYear.error} />
      <DataGrid
        label={text.list}
        rows={rows}
        columns={columns}
        rowId={({ id }) => String(id)}
        onOpen={({ id }) => {
          onChoose(id);
        }}
        toolbar={
          <>
            <NativeSelect
              size="xs"
              aria-label={text.scope}
              data={[
                { value: "year", label: text.thisYear(year) },
                { value: "all", label: text.everyYear },
              ]}
              value={isEveryYear ? "all" : "year"}
              onChange={({ currentTarget: { value } }) => {
                setEveryYear(value === "all");
              }}
            />
            <NativeSelect
              size="xs"
              aria-label={text.filterKind}
              data={[
                { value: "", label: text.allKinds },
                ...registerKinds.map((each) => ({
                  value: each,
                  label: documentsScreenText.kinds[each],
                })),
              ]}
              value={kind ?? ""}
              onChange={({ currentTarget: { value } }) => {
                setKind(registerKinds.find((each) => each === value) ?? null);
              }}
            />
            <NativeSelect
              size="xs"
              aria-label={text.filterStatus}
              data={[
                { value: "", label: text.all },
                ...documentStatuses.map((each) => ({
                  value: each,
                  label: documentStatusText[each],
                })),
              ]}
              value={status ?? ""}
              onChange={({ currentTarget: { value } }) => {
                setStatus(documentStatuses.find((each) => each === value) ?? null);
              }}
            />
          </>
        }
      />
    </>
  );
}
