import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { RowButton } from "#renderer/components/row-button.tsx";

/** A name in a table that opens its form; plain words for those who may not change it. */
export function EditButton<Row>({
  name,
  row,
  onEdit,
}: {
  readonly name: string;
  readonly row: Row;
  readonly onEdit: ((row: Row) => void) | null;
}) {
  if (onEdit === null) return name;
  return (
    <RowButton
      label={text.editOf(name)}
      onClick={() => {
        onEdit(row);
      }}
    >
      {name}
    </RowButton>
  );
}
