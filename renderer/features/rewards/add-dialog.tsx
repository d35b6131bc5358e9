import { SegmentedControl, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { rewardsScreenText } from "#shared/features/rewards/screen-text.ts";
import { unitsQuery } from "#renderer/app/queries.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";

import { AddMany } from "./add-many.tsx";
import { AddOne } from "./add-one.tsx";

const text = rewardsScreenText.addDialog;

/** Nominations by hand: one in a form, or a block out of Excel. */
export function AddDialog({
  year,
  onClose,
}: {
  readonly year: number;
  readonly onClose: () => void;
}) {
  const units = useQuery(unitsQuery);
  const [mode, setMode] = useState("one");
  return (
    <Dialog title={text.title} size="lg" onClose={onClose}>
      <Stack gap="sm">
        <SegmentedControl
          aria-label={text.modes}
          data={[
            { value: "one", label: text.one },
            { value: "many", label: text.many },
          ]}
          value={mode}
          onChange={setMode}
        />
        <QueryView query={units}>
          {(all) =>
            mode === "one" ? (
              <AddOne year={year} units={all} onClose={onClose} />
            ) : (
              <AddMany year={year} units={all} onClose={onClose} />
            )
          }
        </QueryView>
      </Stack>
    </Dialog>
  );
}
