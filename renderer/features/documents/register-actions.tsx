import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { registerText } from "#shared/features/documents/register-text.ts";

import { GapsDialog } from "./gaps-dialog.tsx";
import { gapsQuery } from "./queries.ts";

/** What is done with a year's register as a whole. */
export function RegisterActions({ year }: { readonly year: number }) {
  const gaps = useQuery(gapsQuery(year)).data ?? [];
  const [isOpen, setOpen] = useState(false);
  const open = gaps.filter(({ reason }) => reason === null).length;
  return (
    <>
      {gaps.length > 0 && (
        <Button
          variant={open > 0 ? "light" : "default"}
          onClick={() => {
            setOpen(true);
          }}
        >
          {registerText.gaps.button(open)}
        </Button>
      )}
      {isOpen && (
        <GapsDialog
          year={year}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
