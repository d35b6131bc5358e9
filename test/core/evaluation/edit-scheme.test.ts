import { describe, expect, test } from "vitest";

import { schemes } from "#shared/features/evaluation/scheme-data.ts";
import { schemeProblemText } from "#shared/features/evaluation/scheme-problem-text.ts";
import { schemeProblems } from "#shared/features/evaluation/scheme-problems.ts";
import type { Criterion, Scheme, ScoringRule } from "#shared/features/evaluation/scheme.ts";
import {
  readCriterionField,
  shownCriterionField,
} from "#shared/features/evaluation/schemes/criterion-fields.ts";
import {
  copiedToNextYear,
  withChangedCriterion,
  withMoved,
  withNewCriterion,
  withoutCriterion,
  withoutGroup,
} from "#shared/features/evaluation/schemes/edit-scheme.ts";
import { readPoints, readRule, ruleWords } from "#shared/features/evaluation/schemes/rule-words.ts";
import { storedScheme } from "#shared/features/evaluation/stored-scheme.ts";

const [ready] = schemes;
if (ready === undefined) throw new Error("no scheme");
const scheme: Scheme = ready;
const codes = ({ criteria }: Scheme) => criteria.map(({ code }) => code);

describe("the words of a rule", () => {
  test.each<[string, ScoringRule]>([
    ["0 → 100", { kind: "linear", from: "0", to: "100" }],
    ["12,5 → 61,25", { kind: "linear", from: "12.5", to: "61.25" }],
    ["85", { kind: "relative", otherwise: "85" }],
    [
      "90: 10; 80,5: 8,25",
      {
        kind: "bands",
        bands: [
          { bound: "90", pointsHundredths: 10_00 },
          { bound: "80.5", pointsHundredths: 8_25 },
        ],
      },
    ],
    ["-2; 0,5: 1,5", { kind: "steps", from: "-2", step: "0.5", pointsHundredths: 1_50 }],
    ["1.000", { kind: "yes-no", bound: "1000" }],
  ])("%s are read as they are written", (words, rule) => {
    expect(ruleWords(rule)).toBe(words);
    expect(readRule(rule.kind, words)).toEqual(rule);
  });

  test.each<[ScoringRule["kind"], string]>([
    ["linear", "từ 0"],
    ["linear", "0 → 50 → 100"],
    ["bands", "90 10"],
    ["bands", "90: mười"],
    ["bands", ""],
    ["steps", "60"],
    ["yes-no", "tốt"],
  ])("%s: “%s” gives no rule", (kind, words) => {
    expect(readRule(kind, words)).toBeNull();
  });

  test("points have two decimals at most and are not negative", () => {
    expect(["12,5", "0", "100", "1,255", "-1", "x", ""].map(readPoints)).toEqual([
      12_50,
      0,
      100_00,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("the fields of a criterion", () => {
  const [first] = scheme.criteria;
  if (first === undefined) throw new Error("no criterion");
  const changed = (
    criterion: Criterion,
    field: "source" | "effect" | "rule" | "group",
    typed: string,
  ) => {
    const read = readCriterionField(field, typed, criterion, scheme);
    if ("problem" in read) throw new Error(read.problem);
    return { ...criterion, ...read.change };
  };

  test("another indicator keeps the rule; a mark by hand has none; a condition only yes and no", () => {
    const other = changed(first, "source", "Tỷ lệ hộ đạt gia đình văn hóa");
    const byHand = changed(first, "source", "Người chấm cho điểm");
    const condition = changed(first, "effect", "Điều kiện");
    expect(byHand.source).toEqual({ kind: "hand", how: "points" });
    expect(shownCriterionField("rule", byHand, scheme)).toBe("");
    expect(condition).toMatchObject({
      effect: "condition",
      maximumHundredths: 0,
      source: { rule: { kind: "yes-no" } },
    });
    expect(other.source).toMatchObject({ kind: "indicator", rule: { kind: "relative" } });
  });

  test("what is none of the choices is told", () => {
    expect(readCriterionField("group", "Nhóm lạ", first, scheme)).toEqual({
      problem: "Không có lựa chọn “Nhóm lạ”. Hãy chọn trong danh sách.",
    });
    expect(readCriterionField("words", "tốt", first, scheme)).toEqual({
      problem: "“tốt” chưa đúng. Mức chuẩn khi kế hoạch không có mục tiêu. Ví dụ: 85.",
    });
  });
});

describe("editing", () => {
  test("a criterion is added in the group of the one before, moved, and taken out with its tie-break", () => {
    const added = withNewCriterion(scheme, "poverty-fall");
    expect(added.criteria[1]).toMatchObject({
      code: "tieu-chi",
      group: "2.1",
      name: "Tiêu chí mới",
    });
    expect(codes(withMoved(added, "criteria", "tieu-chi", -1)).slice(0, 2)).toEqual([
      "tieu-chi",
      "poverty-fall",
    ]);
    const without = withoutCriterion(added, "poverty-fall");
    expect(without.tieBreak).toEqual(["cultural-families", "cultural-villages"]);
    expect(codes(without)[0]).toBe("tieu-chi");
  });

  test("a group that has criteria stays", () => {
    expect(withoutGroup(scheme, "2.1")).toBe(scheme);
  });

  test("a copy begins the next year under a name and a code of its own", () => {
    const copy = copiedToNextYear({ ...scheme, fromYear: 2020 }, [scheme.code]);
    const again = copiedToNextYear(copy, [scheme.code, copy.code]);
    expect([copy.fromYear, copy.code, copy.name]).toEqual([
      2021,
      "cham-diem-cuoc-van-dong-2021",
      "Bộ tiêu chí chấm điểm Cuộc vận động (từ 2021)",
    ]);
    expect([again.fromYear, again.code]).toEqual([2022, "cham-diem-cuoc-van-dong-2022"]);
  });
});

test("each thing that contradicts itself is told in words", () => {
  const broken: readonly (readonly [Scheme, string])[] = [
    [
      withChangedCriterion(scheme, "poverty-fall", { maximumHundredths: 10_00 }),
      "98. Hãy chia lại",
    ],
    [withChangedCriterion(scheme, "poverty-fall", { group: "9.9" }), "chưa thuộc nhóm nào"],
    [
      { ...scheme, groups: [...scheme.groups, { code: "x", name: "Trống", minimumPercent: null }] },
      "chưa có tiêu chí",
    ],
    [
      { ...scheme, groups: scheme.groups.map((group) => ({ ...group, minimumPercent: "101" })) },
      "từ 0 đến 100%",
    ],
    [{ ...scheme, classes: scheme.classes.toReversed() }, "giảm dần"],
    [{ ...scheme, tieBreak: ["khác"] }, "“khác” không thuộc"],
    [
      withRule("malnutrition", { kind: "bands", bands: [bound("18", 3_00), bound("17", 2_00)] }),
      "chồng lên bậc tốt hơn",
    ],
    [withRule("malnutrition", { kind: "bands", bands: [bound("18", 9_00)] }), "nhiều điểm hơn"],
    [
      withRule("malnutrition", { kind: "steps", from: "1", step: "0", pointsHundredths: 1 }),
      "lớn hơn 0",
    ],
    [withRule("malnutrition", { kind: "linear", from: "5", to: "5" }), "đang bằng nhau"],
  ];
  for (const [one, words] of broken) {
    const [problem] = schemeProblems(one);
    expect(problem === undefined ? "" : schemeProblemText(problem)).toContain(words);
  }
});

test("a scheme kept before there were groups is read as it was meant", () => {
  const former = {
    ...scheme,
    groups: undefined,
    criteria: scheme.criteria.map(({ group, effect: _, source, ...criterion }) => ({
      ...criterion,
      content: group,
      ...(source.kind === "indicator" && { indicator: source.indicator, rule: source.rule }),
    })),
  };
  expect(storedScheme(JSON.stringify(former))).toEqual(scheme);
});

function withRule(code: string, rule: ScoringRule): Scheme {
  const criterion = scheme.criteria.find((each) => each.code === code);
  if (criterion?.source.kind !== "indicator") throw new Error(code);
  return withChangedCriterion(scheme, code, { source: { ...criterion.source, rule } });
}

function bound(text: string, pointsHundredths: number) {
  return { bound: text, pointsHundredths };
}
