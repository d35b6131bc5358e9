import { Button } from "@mantine/core";
import { useState } from "react";

import type { Office } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";

import classes from "./office-head.module.css";
import { OfficeDialog } from "./office-dialog.tsx";
import { PaperHeadSketch } from "./paper-head-sketch.tsx";

const text = officeScreenText.office;

/** Who stands over the issuing body: of a commune the one of each time. */
function superiors({ level, superiorBody, provinceBody }: Office) {
  const name = level === "commune" ? text.districtBody : text.superiorBody;
  const first = { name, words: superiorBody ?? text.none };
  if (level === "district") return [first];
  return [first, { name: text.provinceBody, words: provinceBody ?? text.none }];
}

/** The office's own names, and how they stand at the head of every paper. */
export function OfficeHead({ office }: { readonly office: Office }) {
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const facts = [
    { name: text.name, words: office.name },
    { name: text.level, words: text.levels[office.level] },
    ...superiors(office),
    { name: text.issuingBody, words: office.issuingBody },
    { name: text.chairTitle, words: office.chairTitle },
    { name: text.place, words: office.place },
    { name: text.symbol, words: office.symbol },
    { name: text.boardName, words: office.boardName ?? text.none },
    { name: text.boardSymbol, words: office.boardSymbol },
  ];
  return (
    <Panel
      title={officeScreenText.tabs.office}
      note={text.lead}
      actions={
        may("office.write") && (
          <Button
            size="xs"
            onClick={() => {
              setSaved(false);
              setOpen(true);
            }}
          >
            {officeScreenText.edit}
          </Button>
        )
      }
    >
      {isSaved && <Notice tone="good">{text.saved}</Notice>}
      {office.isIllustrative && <Notice tone="warn">{text.illustrative}</Notice>}
      <dl className={classes["facts"]}>
        {facts.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3 className={classes["sketchTitle"]}>{text.sketch}</h3>
      <PaperHeadSketch office={office} />
      {isOpen && (
        <OfficeDialog
          office={office}
          onSaved={() => {
            setSaved(true);
            setOpen(false);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Panel>
  );
}
