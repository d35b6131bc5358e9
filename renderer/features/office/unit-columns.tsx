import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { RowButton } from "#renderer/components/row-button.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";

export function unitColumns(
  chosenId: number | null,
  onChoose: (unitId: number) => void,
): GridColumn<Unit>[] {
  return [
    {
      id: "name",
      title: text.name,
      value: ({ name }) => name,
      render: ({ id, name }) => (
        <RowButton
          label={text.villagesOfUnit(name)}
          isPressed={id === chosenId}
          onClick={() => {
            onChoose(id);
          }}
        >
          {name}
        </RowButton>
      ),
      tone: ({ id }) => (id === chosenId ? "changed" : null),
      isPinned: true,
      width: 150,
    },
    { id: "code", title: text.code, value: ({ code }) => code, width: 84 },
    { id: "kind", title: text.kind, value: ({ kind }) => text.kinds[kind], width: 92 },
    {
      id: "from",
      title: text.from,
      value: ({ activeFrom }) => activeFrom,
      text: ({ activeFrom }) => formatDate(activeFrom),
      width: 146,
    },
    {
      id: "to",
      title: text.to,
      value: ({ activeTo }) => activeTo,
      text: ({ activeTo }) => (activeTo === null ? text.stays : text.left(formatDate(activeTo))),
      render: ({ activeTo }) =>
        activeTo === null ? (
          text.stays
        ) : (
          <StateBadge tone="warn">{text.leftShort(formatDate(activeTo))}</StateBadge>
        ),
      width: 182,
    },
    {
      id: "villages",
      title: text.villageCount,
      value: ({ villages }) => villages.length,
      align: "right",
      width: 98,
    },
    {
      id: "aliases",
      title: text.aliases,
      value: ({ aliases }) => aliases.join(", "),
      tooltip: ({ aliases }) => aliases.join(", "),
      flex: 2,
      minWidth: 200,
    },
    {
      id: "note",
      title: text.note,
      value: ({ leavingNote }) => leavingNote,
      tooltip: ({ leavingNote }) => leavingNote,
      flex: 2,
      minWidth: 200,
    },
  ];
}
