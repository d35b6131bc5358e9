import type { Finding } from "#shared/features/submissions/file-report-schemas.ts";
import { findingSentence } from "#shared/features/submissions/text.ts";
import { Icon } from "#renderer/components/icon.tsx";

import classes from "./file-reports.module.css";

/** Each remark: where it is, what is wrong, how to mend it. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className={classes["findings"]}>
      {findings.map((finding, index) => (
        <li key={index} data-severity={finding.severity}>
          <Icon name={finding.severity === "error" ? "close" : "warning"} size={14} />
          <span>{findingSentence(finding)}</span>
        </li>
      ))}
    </ul>
  );
}
