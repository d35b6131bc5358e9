import { describe, expect, test } from "vitest";

import { judgeJump } from "#shared/features/submissions/review/judge-jump.ts";

describe("judgeJump", () => {
  test.each([
    { value: "120", earlier: ["60"], jump: "60 more 100", why: "twice as many" },
    { value: "20", earlier: ["57"], jump: "57 less 65", why: "fewer than half" },
    { value: "90", earlier: ["60"], jump: null, why: "half more is not more than half" },
    { value: "91", earlier: ["60"], jump: "60 more 52", why: "a little more than half" },
    { value: "8", earlier: ["3"], jump: null, why: "five more is a small difference" },
    { value: "9", earlier: ["3"], jump: "3 more 200", why: "six more is not" },
    { value: "6", earlier: ["0"], jump: "0 more null", why: "there was none before" },
    { value: "0", earlier: ["12"], jump: "12 less 100", why: "there is none now" },
    { value: "60", earlier: ["61", "590", "58"], jump: null, why: "one wrong year moves nothing" },
    { value: "60", earlier: ["600", "590", "58"], jump: "590 less 90", why: "two years agree" },
    { value: "60", earlier: ["61", "62", "58", "900", "900"], jump: null, why: "three count" },
    { value: "300", earlier: ["100", "101"], jump: "100.5 more 199", why: "between two, the mean" },
    { value: "5000", earlier: [], jump: null, why: "nothing is known" },
  ])("$value after $earlier → $jump ($why)", ({ value, earlier, jump }) => {
    const judged = judgeJump(value, earlier);

    expect(judged && `${judged.usual} ${judged.direction} ${judged.percent}`).toBe(jump);
  });
});
