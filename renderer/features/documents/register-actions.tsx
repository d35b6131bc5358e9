import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { registerText } from "#shared/features/documents/register-text.ts";
import { Icon } from "#renderer/components/icon.tsx";

import { BookDialog } from "./book-dialog.tsx";
import { GapsDialog } from "./gaps-dialog.tsx";
import { gapsQuery, seriesQuery } from "./queries.ts";

/** What is done with a year's register as a whole: its gaps, its book, its export. */
export function RegisterActions({ year }: { readonly year: number }) {
  const gaps = useQuery(gapsQuery(year)).data ?? [];
  const series = useQuery(seriesQuery(year)).data ?? [];
  const [dialog, setDialog] = useState<"gaps" | "book" | null>(null);
  const open = gaps.filter(({ reason }) => reason === null).length;
  const close = (): void => {
    setDialog(null);
  };
  return (
    <>
      {gaps.length > 0 && (
        <Button
          variant={open > 0 ? "light" : "default"}
          onClick={() => {
            setDialog("gaps");
          }}
        >
          {registerText.gaps.button(open)}
        </Button>
      )}
      {series.length > 0 && (
        <Button
          variant="default"
          leftSection={<Icon name="print" size={16} />}
          onClick={() => {
            setDialog("book");
          }}
        >
          {registerText.book.button}
        </Button>
      )}
      {dialog === "gaps" && <GapsDialog year={year} onClose={close} />}
      {dialog === "book" && <BookDialog year={year} allSeries={series} onClose={close} />}
    </>
  );
}
