import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";

import type { Gap } from "#shared/features/documents/register-contract.ts";
import { registerText } from "#shared/features/documents/register-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";

import classes from "./gaps-dialog.module.css";
import { gapsQuery } from "./queries.ts";

const text = registerText.gaps;

/** The numbers of a year's register that stand on no paper, and why. */
export function GapsDialog({
  year,
  onClose,
}: {
  readonly year: number;
  readonly onClose: () => void;
}) {
  const gaps = useQuery(gapsQuery(year));
  return (
    <Dialog title={text.title(year)} size="lg" onClose={onClose}>
      <p>{text.lead}</p>
      <QueryView query={gaps}>
        {(all) =>
          all.length === 0 ? (
            <p>{text.none}</p>
          ) : (
            <ul className={classes["gaps"]}>
              {all.map((gap) => (
                <li key={`${gap.series} ${String(gap.from)}`}>
                  <strong>{rangeOf(gap)}</strong>
                  {gap.reason === null ? <OpenGap gap={gap} /> : <ExplainedGap gap={gap} />}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Dialog>
  );
}

function ExplainedGap({ gap: { reason, by, at } }: { readonly gap: Gap }) {
  return (
    <div>
      {reason} {by !== null && at !== null && <small>({text.by(by, formatInstant(at))})</small>}
    </div>
  );
}

function OpenGap({ gap }: { readonly gap: Gap }) {
  const may = useMay();
  const explain = useCommand("documents.explainGap");
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === "");
    if (given === "" || explain.isPending) return;
    const { series, registerYear, from, to } = gap;
    explain.mutate({ series, registerYear, from, to, reason: given });
  }

  if (!may("documents.issue")) return null;
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        aria-label={text.reason(rangeOf(gap))}
        placeholder={text.reason(rangeOf(gap))}
        maxLength={1000}
        value={reason}
        error={isMissing ? appText.common.required : undefined}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
        }}
      />
      <Button type="submit" variant="default" loading={explain.isPending}>
        {text.save}
      </Button>
      <ErrorNotice error={explain.error} />
    </form>
  );
}

function rangeOf({ from, to, series }: Gap): string {
  const number = (value: number): string => String(value).padStart(2, "0");
  return text.range(number(from), number(to), series);
}
