import type { Document, Element } from "@xmldom/xmldom";

import { formatListNumber } from "./format-list-number.ts";
import { wordChild, wordChildren, wordSwitch, wordValue } from "./word-xml.ts";

type Level = Readonly<{
  format: string;
  text: string;
  start: number;
  /** The paragraph style that stands for this level. */
  style: string | undefined;
  /** All numbers in digits, whatever the levels above use. */
  isLegal: boolean;
}>;
type List = Readonly<{
  abstractId: string;
  levels: ReadonlyMap<number, Level>;
  restarts: ReadonlyMap<number, number>;
}>;

/** Counts as Word does while the paragraphs go by. */
export type Numbering = Readonly<{
  /** The number or bullet of the next paragraph of a list; "" when the list has none. */
  label: (listId: string, level: number) => string;
  /** The level for which a paragraph style stands. */
  levelOfStyle: (listId: string, style: string) => number | undefined;
  /** How a level counts: "decimal", "upperRoman", "bullet" …; undefined: no such level. */
  format: (listId: string, level: number) => string | undefined;
}>;

export function readNumbering(xml: Document | null): Numbering {
  const root = xml?.documentElement;
  const abstracts = new Map(
    wordChildren(root, "abstractNum").map((node) => [
      wordValue(node, "abstractNumId") ?? "",
      readLevels(wordChildren(node, "lvl")),
    ]),
  );
  const lists = new Map(
    wordChildren(root, "num").map((node) => [
      wordValue(node, "numId") ?? "",
      readList(node, abstracts),
    ]),
  );
  const counters = new Map<string, Map<number, number>>();
  const restarted = new Set<string>();

  return {
    levelOfStyle(listId, style) {
      const levels = lists.get(listId)?.levels ?? new Map<number, Level>();
      return [...levels].find(([, level]) => level.style === style)?.[0];
    },
    format: (listId, level) => lists.get(listId)?.levels.get(level)?.format,
    label(listId, level) {
      const list = lists.get(listId);
      const shape = list?.levels.get(level);
      if (list === undefined || shape === undefined) return "";
      const counter = counters.get(list.abstractId) ?? new Map<number, number>();
      counters.set(list.abstractId, counter);
      const restart = list.restarts.get(level);
      const key = `${listId}/${level}`;
      if (restart !== undefined && !restarted.has(key)) counter.set(level, restart - 1);
      restarted.add(key);
      counter.set(level, (counter.get(level) ?? shape.start - 1) + 1);
      for (const deeper of [...counter.keys()]) if (deeper > level) counter.delete(deeper);
      if (shape.format === "bullet") return bullet(shape.text);
      return shape.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const outer = list.levels.get(at);
        const count = counter.get(at) ?? outer?.start ?? 1;
        return formatListNumber(count, shape.isLegal ? "decimal" : (outer?.format ?? "decimal"));
      });
    },
  };
}

function readList(node: Element, abstracts: ReadonlyMap<string, Map<number, Level>>): List {
  const abstractId = wordValue(wordChild(node, "abstractNumId")) ?? "";
  const levels = new Map(abstracts.get(abstractId));
  const restarts = new Map<number, number>();
  for (const override of wordChildren(node, "lvlOverride")) {
    const level = Number(wordValue(override, "ilvl") ?? 0);
    const start = wordValue(wordChild(override, "startOverride"));
    if (start !== undefined) restarts.set(level, Number(start));
    for (const [at, shape] of readLevels(wordChildren(override, "lvl"))) levels.set(at, shape);
  }
  return { abstractId, levels, restarts };
}

function readLevels(nodes: readonly Element[]): Map<number, Level> {
  return new Map(
    nodes.map((node) => [
      Number(wordValue(node, "ilvl") ?? 0),
      {
        format: wordValue(wordChild(node, "numFmt")) ?? "decimal",
        text: wordValue(wordChild(node, "lvlText")) ?? "",
        start: Number(wordValue(wordChild(node, "start")) ?? 1),
        style: wordValue(wordChild(node, "pStyle")),
        isLegal: wordSwitch(node, "isLgl") === true,
      },
    ]),
  );
}

/** Signs of symbol fonts stand in the private area and mean nothing as text. */
function bullet(sign: string): string {
  return sign === "" || /[\ue000-\uf8ff]/u.test(sign) ? "•" : sign;
}
