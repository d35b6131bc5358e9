import { posix } from "node:path";

import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { readSmallPart } from "./read-part.ts";
import type { Reading } from "./reading.ts";
import { attribute } from "./scan-xml.ts";
import type { ZipPackage } from "./zip-package.ts";

export type SheetPart = Readonly<{ name: string; state: SheetGrid["state"]; path: string }>;

export type WorkbookParts = Readonly<{
  sheets: readonly SheetPart[];
  sharedStrings: string | undefined;
  styles: string | undefined;
}>;

/** Where a workbook keeps its sheets, strings and styles; undefined when it is no workbook. */
export async function findWorkbookParts(
  zip: ZipPackage,
  reading: Reading,
): Promise<WorkbookParts | undefined> {
  const root = await readRelationships(zip, reading, "_rels/.rels");
  const workbook = [...root.values()].find(({ type }) => type === "officeDocument")?.path;
  const entry = workbook === undefined ? undefined : zip.entries.get(workbook);
  if (workbook === undefined || entry === undefined || !workbook.endsWith(".xml")) return undefined;

  const directory = posix.dirname(workbook);
  const relationships = await readRelationships(
    zip,
    reading,
    posix.join(directory, "_rels", `${posix.basename(workbook)}.rels`),
    directory,
  );
  const sheets: SheetPart[] = [];
  let isWorkbook = false;
  await readSmallPart(zip, entry, reading, {
    open: (name, attributes) => {
      if (name === "workbook") isWorkbook = true;
      if (name !== "sheet") return;
      const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "";
      const target = relationships.get(id);
      if (target?.type !== "worksheet") return;
      sheets.push({
        name: (attribute(attributes, "name") ?? "").normalize("NFC"),
        state: stateOf(attribute(attributes, "state")),
        path: target.path,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (!isWorkbook) return undefined;
  const pathOf = (wanted: string) =>
    [...relationships.values()].find(({ type }) => type === wanted)?.path;
  return { sheets, sharedStrings: pathOf("sharedStrings"), styles: pathOf("styles") };
}

function stateOf(state: string | undefined): SheetGrid["state"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

type Relationship = Readonly<{ type: string; path: string }>;

/** By their ids; `directory` is that of the part that has them. */
export async function readRelationships(
  zip: ZipPackage,
  reading: Reading,
  path: string,
  directory = "",
): Promise<ReadonlyMap<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const entry = zip.entries.get(path.toLowerCase());
  if (entry === undefined) return found;
  await readSmallPart(zip, entry, reading, {
    open: (name, attributes) => {
      const target = attribute(attributes, "Target");
      if (name !== "Relationship" || target === undefined) return;
      if (attribute(attributes, "TargetMode") === "External") return;
      const resolved = target.startsWith("/") ? target.slice(1) : posix.join(directory, target);
      found.set(attribute(attributes, "Id") ?? "", {
        type: (attribute(attributes, "Type") ?? "").split("/").at(-1) ?? "",
        path: resolved.toLowerCase(),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}
