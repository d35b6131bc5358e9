import { campaignContents } from "./campaign-content-data.ts";
import { schemeSchema } from "./scheme-schemas.ts";
import type { Criterion, Scheme, ScoringRule } from "./scheme.ts";

/** A criterion as schemes were kept before they had groups and marks by hand. */
type FormerCriterion = Pick<Criterion, "code" | "name" | "maximumHundredths"> &
  Readonly<{ content: string; indicator: string; rule: ScoringRule }>;

type StoredScheme = Omit<Scheme, "groups" | "criteria"> &
  Readonly<{
    groups?: Scheme["groups"];
    criteria: readonly (Criterion | FormerCriterion)[];
  }>;

/** A scheme as it was kept with an evaluation, whichever version of the program kept it. */
export function storedScheme(definition: string): Scheme {
  const stored = JSON.parse(definition) as StoredScheme;
  return schemeSchema.parse({
    ...stored,
    groups: stored.groups ?? campaignContents,
    criteria: stored.criteria.map((criterion) =>
      "source" in criterion ? criterion : widened(criterion),
    ),
  });
}

function widened({ content, indicator, rule, ...criterion }: FormerCriterion): Criterion {
  const source = { kind: "indicator", indicator, basis: "value", rule } as const;
  return { ...criterion, group: content, effect: "score", source };
}
