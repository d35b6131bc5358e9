import { officeScreenText as text } from "#shared/features/office/screen-text.ts";

import classes from "./units.module.css";

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
    <button
      type="button"
      className={classes["name"]}
      aria-label={text.editOf(name)}
      onClick={() => {
        onEdit(row);
      }}
    >
      {name}
    </button>
  );
}
