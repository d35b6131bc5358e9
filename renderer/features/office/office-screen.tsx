import { Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { legalActsScreenText } from "#shared/features/documents/legal-acts/screen-text.ts";
import { recipientsScreenText } from "#shared/features/documents/recipients/screen-text.ts";
import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { agenciesQuery, officeQuery, unitsQuery } from "#renderer/app/queries.ts";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { Agencies } from "./agencies.tsx";
import { LegalActs } from "./legal-acts.tsx";
import { OfficeHead } from "./office-head.tsx";
import classes from "./office-screen.module.css";
import { legalActsQuery, recipientSetsQuery, signersQuery } from "./queries.ts";
import { RecipientSets } from "./recipient-sets.tsx";
import { Signers } from "./signers.tsx";
import { Units } from "./units.tsx";
import { Villages } from "./villages.tsx";

/** The office, its units with their villages, agencies and signers: the names all screens share. */
export function OfficeScreen() {
  const units = useQuery(unitsQuery);
  const agencies = useQuery(agenciesQuery);
  const office = useQuery(officeQuery);
  const signers = useQuery(signersQuery);
  const [tab, setTab] = useState<string | null>("units");
  const acts = useQuery({ ...legalActsQuery, enabled: tab === "acts" });
  const recipientSets = useQuery({ ...recipientSetsQuery, enabled: tab === "recipients" });
  return (
    <Screen fill title={text.title} lead={text.lead}>
      <Tabs value={tab} onChange={setTab} keepMounted={false} className={classes["tabs"]}>
        <Tabs.List aria-label={text.tabs.label}>
          <Tabs.Tab value="units">{text.tabs.units}</Tabs.Tab>
          <Tabs.Tab value="villages">{text.tabs.villages}</Tabs.Tab>
          <Tabs.Tab value="agencies">{text.tabs.agencies}</Tabs.Tab>
          <Tabs.Tab value="office">{text.tabs.office}</Tabs.Tab>
          <Tabs.Tab value="signers">{text.tabs.signers}</Tabs.Tab>
          <Tabs.Tab value="acts">{legalActsScreenText.tab}</Tabs.Tab>
          <Tabs.Tab value="recipients">{recipientsScreenText.tab}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="units" className={classes["sheet"]}>
          <QueryView query={units}>{(all) => <Units units={all} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="villages" className={classes["sheet"]}>
          <QueryView query={units}>{(all) => <Villages units={all} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="agencies" className={classes["sheet"]}>
          <QueryView query={agencies}>{(all) => <Agencies agencies={all} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="office" className={classes["sheet"]}>
          <QueryView query={office}>{(data) => <OfficeHead office={data} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="signers" className={classes["sheet"]}>
          <QueryView query={signers}>{(all) => <Signers signers={all} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="acts" className={classes["sheet"]}>
          <QueryView query={acts}>{(all) => <LegalActs acts={all} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="recipients" className={classes["sheet"]}>
          <QueryView query={recipientSets}>{(all) => <RecipientSets sets={all} />}</QueryView>
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
