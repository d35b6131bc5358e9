import { Loader } from "@mantine/core";

import { appText } from "#shared/kernel/app-text.ts";

import classes from "./loading.module.css";

/** Said to screen readers too; nothing flashes, as it comes up only after a short while. */
export function Loading({ label = appText.common.loading }: { readonly label?: string }) {
  return (
    <div role="status" className={classes["loading"]}>
      <Loader size="sm" color="gray" aria-hidden="true" />
      <span>{label}</span>
    </div>
  );
}
