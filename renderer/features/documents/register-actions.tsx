import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { registerText } from "#shared/features/documents/register-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { Icon } from "#renderer/components/icon.tsx";

import { BookDialog } from "./book-dialog.tsx";
import { ComposeDialog } from "./compose-dialog.tsx";
import { GapsDialog } from "./gaps-dialog.tsx";
import { gapsQuery, seriesQuery } from "./queries.ts";

/** What is done with a year's register as a whole: a new paper for it, its gaps, its book, its export. */
export function RegisterActions({ year }: { readonly year: number }) {
  const may = useMay();
  const gaps = useQuery(gapsQuery(year)).data ?? [];
  const series = useQuery(seriesQuery(year)).data ?? [];
  const [dialog, setDialog] = useState<"gaps" | "book" | "compose" | null>(null);
  const open = gaps.filter(({ reason }) => reason === null).length;
  const close = (): void => {
    setDialog(null);
  };
  return (
    <>
      {may("documents.submit") && (
        <Button
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => {
            setDialog("compose");
          }}
        >
          {freePapersText.compose}
        </Button>
      )}
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
      {dialog === "compose" && <ComposeDialog year={year} onClose={close} />}
      {dialog === "gaps" && <GapsDialog year={year} onClose={close} />}
      {dialog === "book" && <BookDialog year={year} allSeries={series} onClose={close} />}
    </>
  );
}
