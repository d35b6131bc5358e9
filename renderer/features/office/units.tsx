import { useMemo, useState } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";

import { unitColumns } from "./unit-columns.tsx";
import { UnitVillages } from "./unit-villages.tsx";
import classes from "./units.module.css";

/** Every unit that ever belonged to the district, and what belongs to the chosen one. */
export function Units({ units }: { readonly units: readonly Unit[] }) {
  const [chosenId, setChosenId] = useState<number | null>(null);
  const columns = useMemo(() => unitColumns(chosenId, setChosenId), [chosenId]);
  const chosen = units.find(({ id }) => id === chosenId) ?? null;
  return (
    <div className={classes["desk"]}>
      <div className={classes["grid"]}>
        <DataGrid
          label={text.units}
          rows={units}
          columns={columns}
          rowId={({ id }) => String(id)}
          onOpen={({ id }) => {
            setChosenId(id);
          }}
          empty={text.noUnits}
        />
      </div>
      <UnitVillages unit={chosen} />
    </div>
  );
}
