import { NumberInput, SegmentedControl } from "@mantine/core";
import { useState } from "react";

import {
  type CertificateForm,
  certificateForms,
  certificateLayoutOn,
  type CertificateSize,
  certificateSizes,
} from "#shared/features/documents/certificate-layout.ts";
import { certificateScreenText as text } from "#shared/features/rewards/certificate-screen-text.ts";
import { Notice } from "#renderer/components/notice.tsx";

import classes from "./certificates-dialog.module.css";

export type CertificateLook = Readonly<{
  size: CertificateSize;
  form: CertificateForm;
  /** How far the words of a blank form are moved, in millimetres. */
  shiftMm: Readonly<{ x: number; y: number }>;
}>;

const farthestMm = 20;

/** The sheet, what is printed on it, and how sure the layout is. */
export function CertificateFields({
  look,
  issuedOn,
  onChange,
}: {
  readonly look: CertificateLook;
  readonly issuedOn: string;
  readonly onChange: (look: CertificateLook) => void;
}) {
  const { certainty, source } = certificateLayoutOn(issuedOn);
  const shift = (axis: "x" | "y", label: string) => (
    <ShiftInput
      label={label}
      mm={look.shiftMm[axis]}
      onChange={(mm) => {
        onChange({ ...look, shiftMm: { ...look.shiftMm, [axis]: mm } });
      }}
    />
  );
  return (
    <>
      <div>
        <p className={classes["label"]}>{text.size}</p>
        <SegmentedControl
          fullWidth
          aria-label={text.size}
          data={[...certificateSizes]}
          value={look.size}
          onChange={(size) => {
            onChange({ ...look, size });
          }}
        />
      </div>
      <div>
        <p className={classes["label"]}>{text.form}</p>
        <SegmentedControl
          fullWidth
          aria-label={text.form}
          data={certificateForms.map((form) => ({ value: form, label: text.forms[form] }))}
          value={look.form}
          onChange={(form) => {
            onChange({ ...look, form });
          }}
        />
        <p className={classes["hint"]}>{text.formHints[look.form]}</p>
      </div>
      {look.form === "blank" && (
        <fieldset className={classes["shift"]}>
          <legend>{text.shift}</legend>
          {shift("x", text.shiftAcross)}
          {shift("y", text.shiftDown)}
          <p className={classes["hint"]}>{text.shiftHint}</p>
        </fieldset>
      )}
      {certainty === "needs-check" && <Notice tone="warn">{text.needsCheck(source)}</Notice>}
    </>
  );
}

/** Millimetres as they are being typed: "-" alone is no number yet, but must not vanish. */
function ShiftInput({
  label,
  mm,
  onChange,
}: {
  readonly label: string;
  readonly mm: number;
  readonly onChange: (mm: number) => void;
}) {
  const [typed, setTyped] = useState<number | string>(mm);
  return (
    <NumberInput
      label={label}
      value={typed}
      min={-farthestMm}
      max={farthestMm}
      step={0.5}
      decimalScale={1}
      decimalSeparator=","
      clampBehavior="strict"
      onChange={(value) => {
        setTyped(value);
        const number = Number(value);
        onChange(Number.isFinite(number) ? number : 0);
      }}
    />
  );
}
