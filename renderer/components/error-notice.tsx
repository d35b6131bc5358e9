import { Button } from "@mantine/core";

import { appText } from "#shared/kernel/app-text.ts";
import { detailsOf, isIncident, sentenceOf } from "#renderer/app/error-text.ts";

import { CopyButton } from "./copy-button.tsx";
import classes from "./error-notice.module.css";
import { Icon } from "./icon.tsx";

/** A failure where it happened: the sentence, a retry where one makes sense, details of a bug. */
export function ErrorNotice({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: (() => unknown) | undefined;
}) {
  if (error === null || error === undefined) return null;
  return (
    <div role="alert" className={classes["notice"]}>
      <Icon name="warning" />
      <p>{sentenceOf(error)}</p>
      {isIncident(error) && (
        <CopyButton text={() => detailsOf(error)} label={appText.common.copyDetails} />
      )}
      {onRetry !== undefined && (
        <Button variant="default" size="compact-sm" onClick={() => onRetry()}>
          {appText.common.retry}
        </Button>
      )}
    </div>
  );
}
