import { queryOptions, useQuery } from "@tanstack/react-query";

import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { call } from "#renderer/app/api.ts";
import { QueryView } from "#renderer/components/query-view.tsx";

import classes from "./office-screen.module.css";

const text = officeScreenText.office;

const officeQuery = queryOptions({
  queryKey: ["office", "show"],
  queryFn: () => call("office.show", {}),
});

/** What is printed at the head of every paper. */
export function OfficeFacts() {
  const office = useQuery(officeQuery);
  return (
    <QueryView query={office}>
      {(facts) => (
        <dl className={classes["facts"]}>
          <Fact name={text.name} words={facts.name} />
          <Fact name={text.issuingBody} words={facts.issuingBody} />
          <Fact name={text.superiorBody} words={facts.superiorBody ?? text.none} />
          <Fact name={text.chairTitle} words={facts.chairTitle} />
          <Fact name={text.place} words={facts.place} />
          <Fact name={text.symbol} words={facts.symbol} />
        </dl>
      )}
    </QueryView>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
