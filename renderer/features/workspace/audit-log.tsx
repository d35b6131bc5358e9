import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";

import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Loading } from "#renderer/components/loading.tsx";
import { Panel } from "#renderer/components/panel.tsx";

import classes from "./admin-screen.module.css";
import { auditAction, auditChanges, auditSubject } from "./audit-changes.ts";
import { Changes } from "./changes.tsx";
import { auditQuery } from "./queries.ts";

const text = officeScreenText.audit;

/** Every change, newest first: who, when, what, from what to what. */
export function AuditLog() {
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(auditQuery);
  const entries = data?.pages.flat() ?? [];
  return (
    <Panel title={text.title} note={text.lead} flush>
      <ErrorNotice error={error} onRetry={refetch} />
      {isPending && <Loading />}
      {data !== undefined && entries.length === 0 && <p className={classes["more"]}>{text.none}</p>}
      {entries.length > 0 && (
        <table className={`${classes["table"] ?? ""} ${classes["log"] ?? ""}`}>
          <caption className="visually-hidden">{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.at}</th>
              <th scope="col">{text.actor}</th>
              <th scope="col">{text.action}</th>
              <th scope="col">{text.subject}</th>
              <th scope="col">{text.change}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ id, at, actor, action, subject, before, after }) => (
              <tr key={id}>
                <td className={classes["quiet"]}>{formatInstant(at)}</td>
                <td>{actor}</td>
                <th scope="row">{auditAction(action)}</th>
                <td>{auditSubject(subject)}</td>
                <td className={classes["changes"]}>
                  <Changes changes={auditChanges(before, after)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={classes["more"]} role="status">
        {hasNextPage ? (
          <Button
            variant="default"
            size="compact-sm"
            disabled={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {isFetchingNextPage ? text.loadingMore : text.more}
          </Button>
        ) : (
          entries.length > 0 && text.end(formatInteger(entries.length))
        )}
      </div>
    </Panel>
  );
}
