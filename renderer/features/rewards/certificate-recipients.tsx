import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";

import { certificateScreenText as text } from "#shared/features/rewards/certificate-screen-text.ts";
import { type Nomination, nominationCategories } from "#shared/features/rewards/contract.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

import classes from "./certificates-dialog.module.css";

/** More boxes than this are found by name. */
const mostShown = 60;
/** So few are seen at a glance. */
const fewestToFind = 8;

/** For whom certificates are printed: everybody, or those whose boxes are ticked. */
export function CertificateRecipients({
  nominations,
  leftOut,
  onChange,
}: {
  readonly nominations: readonly Nomination[];
  readonly leftOut: ReadonlySet<number>;
  readonly onChange: (leftOut: ReadonlySet<number>) => void;
}) {
  const [sought, setSought] = useState("");
  const folded = foldVietnamese(sought.trim());
  const found = nominationCategories
    .flatMap((category) => nominations.filter((each) => each.category === category))
    .filter(({ name, unitName }) => foldVietnamese(`${name} ${unitName ?? ""}`).includes(folded));
  const shown = found.slice(0, mostShown);
  const rest = found.length - shown.length;
  return (
    <fieldset className={classes["recipients"]}>
      <legend>{text.recipients}</legend>
      <Checkbox
        label={text.everyone(formatInteger(nominations.length))}
        checked={leftOut.size === 0}
        indeterminate={leftOut.size > 0 && leftOut.size < nominations.length}
        onChange={({ currentTarget }) => {
          onChange(new Set(currentTarget.checked ? [] : nominations.map(({ id }) => id)));
        }}
      />
      {nominations.length > fewestToFind && (
        <TextInput
          aria-label={text.find}
          placeholder={text.find}
          value={sought}
          onChange={({ currentTarget }) => {
            setSought(currentTarget.value);
          }}
        />
      )}
      {shown.map(({ id, name, unitName }) => (
        <Checkbox
          key={id}
          label={unitName === null || unitName === name ? name : `${name}, ${unitName}`}
          checked={!leftOut.has(id)}
          onChange={({ currentTarget }) => {
            const next = new Set(leftOut);
            if (currentTarget.checked) next.delete(id);
            else next.add(id);
            onChange(next);
          }}
        />
      ))}
      {rest > 0 && <p className={classes["hint"]}>{text.more(formatInteger(rest))}</p>}
    </fieldset>
  );
}
