import { Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { agenciesQuery, unitsQuery } from "#renderer/app/queries.ts";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { AgencyGrid } from "./agency-grid.tsx";
import { OfficeFacts } from "./office-facts.tsx";
import classes from "./office-screen.module.css";
import { UnitGrid } from "./unit-grid.tsx";
import { VillageGrid } from "./village-grid.tsx";

/** The office, its units with their villages, and its agencies. */
export function OfficeScreen() {
  const units = useQuery(unitsQuery);
  const agencies = useQuery(agenciesQuery);
  return (
    <Screen fill title={text.title} lead={text.lead}>
      <Tabs defaultValue="units" className={classes["desk"]} keepMounted={false}>
        <Tabs.List aria-label={text.tabs.label}>
          <Tabs.Tab value="units">{text.tabs.units}</Tabs.Tab>
          <Tabs.Tab value="villages">{text.tabs.villages}</Tabs.Tab>
          <Tabs.Tab value="agencies">{text.tabs.agencies}</Tabs.Tab>
          <Tabs.Tab value="office">{text.tabs.office}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="units" className={classes["panel"]}>
          <QueryView query={units}>{(all) => <UnitGrid units={all} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="villages" className={classes["panel"]}>
          <QueryView query={units}>{(all) => <VillageGrid units={all} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="agencies" className={classes["panel"]}>
          <QueryView query={agencies}>{(all) => <AgencyGrid agencies={all} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="office" className={classes["panel"]}>
          <OfficeFacts />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
