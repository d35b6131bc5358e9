import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import type { SourceLine } from "#shared/features/plans/parsed-plan.ts";

const SEED_NAME = "ke-hoach-2020.txt";
const projectRoot = resolve(import.meta.dirname, "../../..");

/** A text as the lines of a file. */
export function linesOf(text: string): SourceLine[] {
  return text.split("\n").map((line, index) => ({ text: line, place: { line: index + 1 } }));
}

export function fixturePlan(): string {
  return readFileSync(join(projectRoot, "test/fixtures/plans/ke-hoach-muong-son-2023.txt"), "utf8");
}

/** The same with its annex named in the text: without an error that keeps it from being submitted. */
export function faultlessPlan(): string {
  return fixturePlan().replace(
    "ban hành Kế hoạch với",
    "ban hành Kế hoạch (có Phụ lục kèm theo) với",
  );
}

/**
 * The office's own plan of 2020, which is not part of the project: named by
 * DOAN_KET_SEED_PLAN, or lying in a folder `seed` of a folder beside the project.
 */
export function findSeedPlan(): string | null {
  const named = process.env["DOAN_KET_SEED_PLAN"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  const around = dirname(projectRoot);
  const found = readdirSync(around, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(around, entry.name, "seed", SEED_NAME))
    .find((path) => existsSync(path));
  return found ?? null;
}
