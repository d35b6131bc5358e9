import { appText } from "#shared/kernel/app-text.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

import { StartPage } from "./start-page.tsx";

/** Not even the state of the data file could be asked. */
export function StartError({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => unknown;
}) {
  return (
    <StartPage title={appText.product} narrow>
      <ErrorNotice error={error} onRetry={onRetry} />
    </StartPage>
  );
}
