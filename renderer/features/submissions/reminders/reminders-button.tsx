import { Button } from "@mantine/core";
import { useState } from "react";

import type { Period } from "#shared/features/submissions/contract.ts";
import { remindersText as text } from "#shared/features/submissions/reminders/screen-text.ts";

import { RemindersDialog } from "./reminders-dialog.tsx";

/** Opens the letters to the units that have not sent. */
export function RemindersButton({ period }: { readonly period: Period }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => {
          setOpen(true);
        }}
      >
        {text.button}
      </Button>
      {isOpen && (
        <RemindersDialog
          period={period}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
