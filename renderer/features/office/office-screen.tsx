import { useQuery } from "@tanstack/react-query";

import { officeScreenText as text } from "#shared/features/office/screen-text.ts";
import { unitsQuery } from "#renderer/app/queries.ts";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

/** The office, its units with their villages, and its agencies. */
export function OfficeScreen() {
  const units = useQuery(unitsQuery);
  return (
    <Screen fill title={text.title} lead={text.lead}>
      <QueryView query={units}>
        {(all) => (
          <ul aria-label={text.units}>
            {all.map(({ id, code, name }) => (
              <li key={id}>
                {code} {name}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Screen>
  );
}
