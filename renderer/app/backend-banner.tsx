import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";

import { onBackendEvent, restartBackend } from "./api.ts";
import classes from "./backend-banner.module.css";

const text = appText.backend;

/** Says across every screen that the backend died, and opens it again on request. */
export function BackendBanner() {
  const cache = useQueryClient();
  const [state, setState] = useState<"running" | "restarted" | "stopped" | "retrying">("running");

  useEffect(
    () =>
      onBackendEvent((event) => {
        if (event.type !== "backend") return;
        setState(event.state);
        if (event.state === "restarted") void cache.invalidateQueries();
      }),
    [cache],
  );

  if (state === "running") return null;
  if (state === "restarted") {
    return (
      <div role="status" className={classes["banner"]} data-tone="info">
        <span>{text.restarted}</span>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            setState("running");
          }}
        >
          {text.dismiss}
        </Button>
      </div>
    );
  }

  async function retry(): Promise<void> {
    setState("retrying");
    try {
      await restartBackend();
      setState("running");
      void cache.invalidateQueries();
    } catch {
      setState("stopped");
    }
  }

  return (
    <div role="alert" className={classes["banner"]} data-tone="bad">
      <span>{text.stopped}</span>
      <Button size="compact-sm" loading={state === "retrying"} onClick={() => void retry()}>
        {state === "retrying" ? text.retrying : text.retry}
      </Button>
    </div>
  );
}
