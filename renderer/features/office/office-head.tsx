import type { Office } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { Notice } from "#renderer/components/notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";

import classes from "./office-head.module.css";

const text = officeScreenText.office;

/** The office's own names, as they stand at the head of every paper. */
export function OfficeHead({ office }: { readonly office: Office }) {
  const facts = [
    { name: text.name, words: office.name },
    { name: text.superiorBody, words: office.superiorBody ?? text.none },
    { name: text.issuingBody, words: office.issuingBody },
    { name: text.chairTitle, words: office.chairTitle },
    { name: text.place, words: office.place },
    { name: text.symbol, words: office.symbol },
  ];
  return (
    <Panel title={officeScreenText.tabs.office} note={text.lead}>
      {office.isIllustrative && <Notice tone="warn">{text.illustrative}</Notice>}
      <dl className={classes["facts"]}>
        {facts.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
