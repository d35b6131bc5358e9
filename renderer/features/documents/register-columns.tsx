import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { documentStatusText } from "#shared/features/documents/text.ts";
import type { SignedPaper } from "#shared/features/signing/signed-papers-contract.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { RowButton } from "#renderer/components/row-button.tsx";
import { signOf } from "#renderer/components/sign-off/sign-of.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import { Fingerprint } from "./fingerprint.tsx";
import { SignedBy, signedByLines } from "./signed-by.tsx";
import { documentTones } from "./status-tones.ts";

const text = documentsScreenText.register;

/** While a paper is open beside it the register keeps to what tells papers apart. */
export function registerColumns(
  chosenId: number | null,
  onChoose: (documentId: number) => void,
  signed: readonly SignedPaper[],
): GridColumn<OfficialDocument>[] {
  const isWide = chosenId === null;
  const byPaper = Map.groupBy(signed, ({ documentId }) => documentId);
  const linesOf = (paper: OfficialDocument): readonly string[] =>
    signedByLines(paper, byPaper.get(paper.id) ?? []);
  const columns: (GridColumn<OfficialDocument> & { isAlways?: boolean })[] = [
    {
      id: "sign",
      title: text.sign,
      isAlways: true,
      // Papers without a number stand after those that have one.
      value: ({ number, symbol }) => `${String(number ?? 99999).padStart(5, "0")} ${symbol}`,
      text: signOf,
      tone: ({ id }) => (id === chosenId ? "changed" : null),
      width: 120,
    },
    {
      id: "issued-on",
      title: text.day,
      value: ({ issuedOn }) => issuedOn,
      text: ({ issuedOn }) => (issuedOn === null ? "" : formatDate(issuedOn)),
      width: 102,
    },
    {
      id: "kind",
      title: text.kind,
      value: ({ kind }) => documentsScreenText.kinds[kind],
      width: 102,
    },
    {
      id: "title",
      title: text.titleColumn,
      isAlways: true,
      value: ({ title }) => title,
      render: ({ id, title }) => (
        <RowButton
          label={id === chosenId ? text.opened(title) : text.open(title)}
          isPressed={id === chosenId}
          onClick={() => {
            onChoose(id);
          }}
        >
          {title}
        </RowButton>
      ),
      tone: ({ id }) => (id === chosenId ? "changed" : null),
      wraps: true,
      flex: 1,
      minWidth: 200,
    },
    {
      id: "status",
      title: text.status,
      isAlways: true,
      value: ({ status }) => documentStatusText[status],
      render: ({ status }) => (
        <StateBadge tone={documentTones[status]}>{documentStatusText[status]}</StateBadge>
      ),
      tone: ({ id }) => (id === chosenId ? "changed" : null),
      width: 178,
    },
    {
      id: "signer",
      title: text.signer,
      value: (paper) => linesOf(paper).join("; "),
      render: (paper) => <SignedBy lines={linesOf(paper)} />,
      wraps: true,
      width: 168,
    },
    {
      id: "pages",
      title: text.pagesShort,
      value: ({ pageCount }) => pageCount,
      align: "right",
      width: 84,
    },
    {
      id: "sha256",
      title: text.fingerprint,
      value: ({ sha256 }) => sha256,
      render: ({ sha256 }) => (sha256 === null ? null : <Fingerprint sha256={sha256} />),
      width: 158,
    },
  ];
  return columns.filter(({ isAlways }) => isWide || isAlways === true);
}
