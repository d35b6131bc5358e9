import fc from "fast-check";
import { expect, test } from "vitest";

import { schemeProblems } from "#shared/features/evaluation/scheme-problems.ts";
import type {
  Criterion,
  Scheme,
  ScoringRule,
  ScoringSource,
} from "#shared/features/evaluation/scheme.ts";
import type { HandMark } from "#shared/features/evaluation/score-criterion.ts";
import { scoreUnit } from "#shared/features/evaluation/score-unit.ts";
import { totalFigures } from "#shared/features/indicators/figures.ts";
import type { ReportingUnit } from "#shared/features/indicators/measure-target.ts";
import {
  type PlainIndicator,
  type PlainMark,
  type PlainUnit,
  secondEngine,
} from "./second-engine.ts";

/** Real indicators of each kind: a share of two items, a plain count, one where less is better. */
const indicators: Readonly<Record<string, PlainIndicator>> = {
  culturalFamilies: {
    top: "culturalHouseholds",
    bottom: "households",
    isUp: true,
    communesOnly: false,
  },
  culturalAgencies: {
    top: "culturalAgencies",
    bottom: "agencies",
    isUp: true,
    communesOnly: false,
  },
  ntmCriteria: { top: "ntmCriteriaMet", bottom: null, isUp: true, communesOnly: true },
  malnutritionRate: {
    top: "malnourishedChildrenUnder5",
    bottom: "childrenUnder5",
    isUp: false,
    communesOnly: false,
  },
};
const items = Object.values(indicators).flatMap(({ top, bottom }) =>
  bottom === null ? [top] : [top, bottom],
);

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) =>
    cents === 0 ? String(whole) : `${whole}.${String(cents).padStart(2, "0")}`,
  );
const difference = fc
  .tuple(fc.boolean(), decimal)
  .map(([isLess, text]) => (isLess && /[1-9]/u.test(text) ? `-${text}` : text));

const rule = (isUp: boolean, most: number): fc.Arbitrary<ScoringRule> =>
  fc.oneof(
    fc
      .tuple(decimal, decimal)
      .filter(([from, to]) => Number(from) !== Number(to))
      .map(([from, to]) => ({ kind: "linear", from, to }) as const),
    decimal.map((otherwise) => ({ kind: "relative", otherwise }) as const),
    fc
      .uniqueArray(fc.integer({ min: -20, max: 120 }), { minLength: 1, maxLength: 4 })
      .map((bounds) => ({
        kind: "bands" as const,
        bands: bounds
          .toSorted((a, b) => (isUp ? b - a : a - b))
          .map((bound, index) => ({
            bound: String(bound),
            pointsHundredths: Math.max(0, most - index * 7),
          })),
      })),
    fc
      .tuple(
        difference,
        decimal.filter((text) => Number(text) > 0),
        fc.integer({ min: 1, max: 500 }),
      )
      .map(([from, step, pointsHundredths]) => ({
        kind: "steps" as const,
        from,
        step,
        pointsHundredths,
      })),
    difference.map((bound) => ({ kind: "yes-no", bound }) as const),
  );

const source = (most: number): fc.Arbitrary<ScoringSource> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...Object.keys(indicators)).chain((indicator) =>
        fc.record({
          kind: fc.constant("indicator" as const),
          indicator: fc.constant(indicator),
          basis: fc.constantFrom("value", "value", "change", "above-district", "above-province"),
          rule: rule(indicators[indicator]?.isUp ?? true, most),
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom("points", "yes-no").map((how) => ({ kind: "hand", how }) as const),
    },
  );

const scheme: fc.Arbitrary<Scheme> = fc
  .array(
    fc.tuple(
      fc.constantFrom("score", "score", "score", "bonus", "deduction", "condition"),
      fc.integer({ min: 50, max: 3_000 }),
      fc.nat(2),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .chain((shapes) =>
    fc
      .tuple(
        ...shapes.map(([effect, most, group], index): fc.Arbitrary<Criterion> =>
          (effect === "condition"
            ? fc.oneof(
                fc.constant({ kind: "hand", how: "yes-no" } as const),
                difference.map((bound) => ({
                  kind: "indicator" as const,
                  indicator: "culturalFamilies",
                  basis: "value" as const,
                  rule: { kind: "yes-no" as const, bound },
                })),
              )
            : source(most)
          ).map((from) => ({
            code: `c${index}`,
            name: `Tiêu chí ${index}`,
            group: `g${group}`,
            effect,
            maximumHundredths: effect === "condition" ? 0 : most,
            source: from,
          })),
        ),
      )
      .chain((criteria) =>
        fc.tuple(fc.constant(criteria), fc.tuple(...[0, 1, 2].map(() => fc.option(decimal)))),
      ),
  )
  .map(([criteria, least]) => ({
    code: "thu",
    name: "Thử",
    source: "",
    fromYear: 2020,
    needsCheck: false,
    groups: least.map((minimumPercent, index) => ({
      code: `g${index}`,
      name: `Nhóm ${index}`,
      minimumPercent,
    })),
    criteria,
    classes: [
      { class: "excellent", fromHundredths: 90_00 },
      { class: "good", fromHundredths: 70_00 },
      { class: "fair", fromHundredths: 50_00 },
    ],
    tieBreak: [],
  }));

const counts = fc
  .tuple(...items.map(() => fc.option(fc.integer({ min: 0, max: 150 }), { freq: 12 })))
  .map((values) => Object.fromEntries(items.map((item, index) => [item, values[index] ?? null])));
const units = fc
  .array(fc.record({ isTown: fc.boolean(), now: counts, before: counts }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => all.map((unit, index): PlainUnit => ({ id: index + 1, ...unit })));
const marks = fc.array(fc.tuple(fc.integer({ min: 0, max: 3_500 }), fc.boolean(), fc.nat(9)), {
  minLength: 8,
  maxLength: 8,
});

test("on 1,000 random schemes and reports the program marks as the slow restatement does", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      scheme,
      units,
      marks,
      fc.option(decimal),
      fc.option(decimal),
      (one, all, given, aim, mean) => {
        const targets = aim === null ? {} : { culturalFamilies: aim };
        const province: Record<string, string> =
          mean === null ? {} : { culturalAgencies: mean, malnutritionRate: mean };
        const plainMarks = Object.fromEntries(
          one.criteria.map(({ code, source: from }, index): [string, PlainMark] => {
            const [points, isMet, luck] = given[index] ?? [0, false, 0];
            if (luck === 0) return [code, undefined];
            return [code, from.kind === "hand" && from.how === "yes-no" ? isMet : points];
          }),
        );
        const district = all.map(reporting);
        for (const [index, unit] of all.entries()) {
          const plain = secondEngine(one, unit, all, indicators, targets, province, plainMarks);
          const result = scoreUnit(
            one,
            district[index]!,
            {
              periodCode: "2020-Y",
              units: district,
              planTargets: new Map(Object.entries(targets)),
              provinceMeans: new Map(Object.entries(province)),
            },
            new Map(Object.entries(plainMarks).flatMap(([code, mark]) => handMark(code, mark))),
          );
          expect({
            total: result.totalHundredths,
            class: result.class,
            points: result.scores.map(({ pointsHundredths }) => pointsHundredths),
          }).toEqual(plain);
          seen.set(result.class, (seen.get(result.class) ?? 0) + 1);
        }
      },
    ),
    { numRuns: 1_000 },
  );
  // The random schemes must reach every outcome, or the agreement says little.
  expect([...seen.keys()].toSorted()).toEqual(["excellent", "fair", "good", "unknown", "weak"]);
});

test("random schemes contradict themselves in nothing but their sum and their empty groups", () => {
  fc.assert(
    fc.property(scheme, (one) => {
      const kinds = new Set(schemeProblems(one).map(({ kind }) => kind));
      for (const kind of ["sum", "group-empty", "share-out-of-range"] as const) kinds.delete(kind);
      expect([...kinds]).toEqual([]);
    }),
  );
});

function reporting({ id, isTown, now, before }: PlainUnit): ReportingUnit {
  const figures = (of: PlainUnit["now"]) =>
    totalFigures(
      Object.entries(of).flatMap(([itemCode, value]) =>
        value === null ? [] : [{ itemCode, value: String(value) }],
      ),
    );
  return {
    unitId: id,
    unitName: `Xã ${id}`,
    kind: isTown ? "town" : "commune",
    figures: new Map([
      ["2020-Y", figures(now)],
      ["2019-Y", figures(before)],
    ]),
  };
}

function handMark(code: string, mark: PlainMark): [string, HandMark][] {
  if (mark === undefined) return [];
  return [[code, typeof mark === "number" ? { pointsHundredths: mark } : { isMet: mark }]];
}
