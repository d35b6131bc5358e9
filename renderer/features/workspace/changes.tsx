import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

import type { AuditChange } from "./audit-changes.ts";

const text = officeScreenText.audit;
const shownAtOnce = 4;

/** Each change as "name: old thành new"; what is long is folded. */
export function Changes({ changes }: { readonly changes: readonly AuditChange[] }) {
  const rest = changes.slice(shownAtOnce);
  return (
    <>
      <ChangeList changes={changes.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details>
          <summary>{text.rest(formatInteger(rest.length))}</summary>
          <ChangeList changes={rest} />
        </details>
      )}
    </>
  );
}

function ChangeList({ changes }: { readonly changes: readonly AuditChange[] }) {
  return (
    <ul>
      {changes.map(({ name, before, after }, index) => (
        <li key={index}>
          {name !== null && <>{name}: </>}
          {before !== null && <del>{before}</del>}
          {before !== null && after !== null && <span> {text.becomes} </span>}
          {after !== null && <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  );
}
