import { failureOf } from "#shared/kernel/app-error.ts";

export type PlansFailures = {
  /** No plan of that year; `year` is null when a part of a plan was asked for by its number. */
  "plans.not-found": { year: number | null };
  /** The plan is no draft any more: it waits for the leader, or has been approved or issued. */
  "plans.already-submitted": { year: number };
  "plans.not-a-plan": { name: string };
  "plans.year-differs": { name: string; found: number; chosen: number };
  /** Written in letters from before Unicode; nobody has said whether to convert them. */
  "plans.letters-not-unicode": { name: string; encoding: "tcvn3" | "vni" | "utf8-as-1252" };
  /** Line `line` of the file (paragraph of a Word file) is no paragraph that a person wrote. */
  "plans.line-too-long": { name: string; line: number; characters: number; limit: number };
  /** The file is not the one that was looked at in the review. */
  "plans.source-changed": { name: string };
  /** The year to which a plan should be carried over has one. */
  "plans.year-taken": { year: number };
  "plans.value-and-keep": object;
  /** A target that should go stands in the text at `places` places. */
  "plans.target-in-text": { target: string; places: number };
  /** A row that is a heading of the text is renamed, moved and deleted there. */
  "plans.row-of-text": { title: string };
};

export const plansFailure = failureOf<PlansFailures>();
