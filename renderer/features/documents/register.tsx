import { NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";

import type { DocumentStatus, OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { documentStatusText } from "#shared/features/documents/text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import { documentStatuses } from "#renderer/components/sign-off/document-statuses.ts";

import { registerColumns } from "./register-columns.tsx";

const text = documentsScreenText.register;

/** One line a paper, issued or on its way; a click or Enter shows it. */
export function Register({
  papers,
  chosenId,
  onChoose,
}: {
  readonly papers: readonly OfficialDocument[];
  readonly chosenId: number | null;
  readonly onChoose: (documentId: number) => void;
}) {
  const [status, setStatus] = useState<DocumentStatus | null>(null);
  const rows = useMemo(
    () => papers.filter((paper) => status === null || paper.status === status),
    [papers, status],
  );
  const columns = useMemo(() => registerColumns(chosenId, onChoose), [chosenId, onChoose]);
  return (
    <DataGrid
      label={text.list}
      rows={rows}
      columns={columns}
      rowId={({ id }) => String(id)}
      onOpen={({ id }) => {
        onChoose(id);
      }}
      toolbar={
        <NativeSelect
          size="xs"
          miw="10.5rem"
          aria-label={text.filterStatus}
          data={[
            { value: "", label: text.all },
            ...documentStatuses.map((each) => ({ value: each, label: documentStatusText[each] })),
          ]}
          value={status ?? ""}
          onChange={({ currentTarget: { value } }) => {
            setStatus(documentStatuses.find((each) => each === value) ?? null);
          }}
        />
      }
    />
  );
}
