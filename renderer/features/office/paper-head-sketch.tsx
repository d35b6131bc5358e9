import { officeScreenText } from "#shared/features/office/screen-text.ts";
import type { NewOffice } from "#shared/features/workspace/contract.ts";

import classes from "./office-head.module.css";

const text = officeScreenText.office;

/** How the head of a paper will read; the paper itself is laid out by its own rules. */
export function PaperHeadSketch({
  office: { superiorBody, issuingBody, place, symbol },
}: {
  readonly office: Pick<NewOffice, "superiorBody" | "issuingBody" | "place" | "symbol">;
}) {
  return (
    <div className={classes["sketch"]} role="group" aria-label={text.sketch}>
      <div>
        {superiorBody !== null && <p>{superiorBody}</p>}
        <p className={classes["strong"]}>{issuingBody}</p>
        <p className={classes["under"]}>{text.sign(symbol)}</p>
      </div>
      <div>
        <p className={classes["strong"]}>{text.nation}</p>
        <p className={classes["strong"]}>{text.motto}</p>
        <p className={classes["under"]}>
          <em>{text.placeAndDate(place)}</em>
        </p>
      </div>
    </div>
  );
}
