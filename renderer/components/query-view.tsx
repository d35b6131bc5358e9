import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { ErrorNotice } from "./error-notice.tsx";
import { Loading } from "./loading.tsx";

/** Loading, failed with a retry, or the data: the three states of everything that is read. */
export function QueryView<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <ErrorNotice error={query.error} onRetry={query.refetch} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) return <ErrorNotice error={query.error} onRetry={query.refetch} />;
  return <Loading />;
}
