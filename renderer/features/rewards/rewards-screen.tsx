import { useQuery } from "@tanstack/react-query";

import { rewardsScreenText as text } from "#shared/features/rewards/screen-text.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { rewardsQuery } from "./queries.ts";
import { RewardsDesk } from "./rewards-desk.tsx";

/** Who is to be rewarded, for what, with how much; and the decision that says so. */
export function RewardsScreen() {
  const { year } = useWorkPeriod();
  const rewards = useQuery(rewardsQuery(year));
  if (rewards.data !== undefined) return <RewardsDesk key={year} rewards={rewards.data} />;
  return (
    <Screen title={text.title} lead={text.lead(year)}>
      <QueryView query={rewards}>{() => null}</QueryView>
    </Screen>
  );
}
