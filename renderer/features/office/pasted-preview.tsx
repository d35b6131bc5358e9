import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import type { PastedLine } from "./pasted-line.ts";
import classes from "./pasted-preview.module.css";

const text = officeScreenText.paste;

/** How each pasted line was understood, and what is wrong with it. */
export function PastedPreview({
  columns,
  lines,
}: {
  readonly columns: readonly string[];
  readonly lines: readonly PastedLine<unknown>[];
}) {
  if (lines.length === 0) return <p className={classes["soft"]}>{text.nothing}</p>;
  return (
    <div className={classes["frame"]} role="region" aria-label={text.preview} tabIndex={0}>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">{text.line}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col">{text.problem}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ cells, problem }, line) => (
            // Lines have no name of their own before they are saved.
            <tr key={line}>
              <td>{line + 1}</td>
              {cells.map((cell, column) => (
                <td key={columns[column]}>{cell}</td>
              ))}
              <td>
                {problem === null ? (
                  <StateBadge tone="good">{text.goodNew}</StateBadge>
                ) : (
                  <StateBadge tone="bad">{problem}</StateBadge>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
