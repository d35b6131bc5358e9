import { Button, Table } from "@mantine/core";
import { type ReactNode, type RefObject, useId, useRef, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { desktop } from "#renderer/app/desktop.ts";

import classes from "./chart-frame.module.css";
import { useChartColours } from "./chart-colours.ts";
import { pictureOf } from "./picture-of.ts";

const text = appText.chart;

/** Round every chart: its numbers as a table, save as picture, full screen. */
export function ChartFrame({
  title,
  heads,
  rows,
  canvas,
  children,
}: {
  readonly title: string;
  /** Heads of the value columns; the first column names the line. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly canvas: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}) {
  const tableId = useId();
  const frame = useRef<HTMLElement>(null);
  const colours = useChartColours();
  const [isTable, setTable] = useState(false);
  const [said, setSaid] = useState("");

  async function savePicture(): Promise<void> {
    const picture = pictureOf(canvas.current?.querySelector("canvas") ?? null, title, colours);
    if (picture === null) return;
    const target = await desktop().chooseSave({
      title: text.savePicture,
      defaultName: `${title}.png`,
      kinds: [{ name: "PNG", extensions: ["png"] }],
    });
    if (target === null) return;
    const isSaved = await desktop().saveFile(target.token, picture);
    setSaid(isSaved ? appText.common.saved(target.name) : appText.grid.saveFailed(target.name));
  }

  return (
    <figure ref={frame} className={classes["frame"]} aria-label={text.pictureOf(title)}>
      <div className={classes["tools"]}>
        <span role="status">{said}</span>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-expanded={isTable}
          aria-controls={tableId}
          onClick={() => {
            setTable(!isTable);
          }}
        >
          {isTable ? text.asChart : text.asTable}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          disabled={isTable}
          onClick={() => void savePicture()}
        >
          {text.savePicture}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          onClick={() => void toggleFullScreen(frame.current)}
        >
          {text.fullScreen}
        </Button>
      </div>
      {!isTable && children}
      <div id={tableId} className={isTable ? undefined : "visually-hidden"}>
        <Table>
          <caption className="visually-hidden">{text.tableOf(title)}</caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text.label}</Table.Th>
              {heads.map((head) => (
                <Table.Th key={head} scope="col" ta="right">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(([label, ...values], index) => (
              <Table.Tr key={`${label ?? ""}-${String(index)}`}>
                <Table.Th scope="row" fw={400}>
                  {label}
                </Table.Th>
                {values.map((value, at) => (
                  <Table.Td key={heads[at]} ta="right">
                    {value}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </figure>
  );
}

async function toggleFullScreen(frame: HTMLElement | null): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
  else await frame?.requestFullscreen();
}
