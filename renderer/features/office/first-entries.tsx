import { Group } from "@mantine/core";
import type { ReactNode } from "react";

import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";

import classes from "./units.module.css";

const text = officeScreenText.first;

/** A data file with no unit yet: what to enter, in which order. */
export function FirstEntries({ actions }: { readonly actions: ReactNode }) {
  return (
    <EmptyState
      title={officeScreenText.noUnits}
      action={actions !== false && <Group gap="xs">{actions}</Group>}
    >
      <p className={classes["lead"]}>{text.lead}</p>
      <ol>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </EmptyState>
  );
}
