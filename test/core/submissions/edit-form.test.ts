import { describe, expect, test } from "vitest";

import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import {
  withChangedItem,
  withItem,
  withMovedItem,
  withoutItem,
  withoutSection,
} from "#shared/features/submissions/forms/edit-form.ts";
import { count } from "#shared/features/submissions/forms/form-parts-data.ts";
import { formProblems } from "#shared/features/submissions/forms/form-problems.ts";
import { itemCode } from "#shared/features/submissions/forms/item-code.ts";
import {
  type ItemField,
  readItemField,
  shownField,
} from "#shared/features/submissions/forms/read-item-field.ts";

const codes = (form: FormDefinition, at: number) =>
  form.sections[at]?.items.map(({ code }) => code);

describe("a form that is edited", () => {
  test("takes an item after the chosen one, moves it, changes it and lets it go", () => {
    const road = count("roadMetres", "Đường làm mới", "m");
    const added = withItem(campaignForm, 0, road, "households");
    expect(codes(added, 0)?.slice(0, 3)).toEqual([
      "households",
      "roadMetres",
      "householdsRegistered",
    ]);
    const moved = withMovedItem(added, 0, "roadMetres", 1);
    expect(codes(moved, 0)?.slice(1, 3)).toEqual(["householdsRegistered", "roadMetres"]);
    expect(withMovedItem(added, 0, "households", -1)).toBe(added);
    const renamed = withChangedItem(moved, 0, "roadMetres", { label: "Đường bê tông" });
    expect(renamed.sections[0]?.items[2]).toEqual({ ...road, label: "Đường bê tông" });
    expect(withoutItem(renamed, 0, "roadMetres")).toEqual(campaignForm);
  });

  test("loses with an item or a sheet what was asked of it, so that it never contradicts itself", () => {
    const fewer = withoutItem(campaignForm, 0, "households");
    expect(formProblems(fewer)).toEqual([]);
    expect(fewer.checks).toHaveLength(campaignForm.checks.length - 3);
    expect(fewer.sections[0]?.shares).toEqual([]);
    expect(formProblems(withoutSection(campaignForm, 0))).toEqual([]);
  });
});

test.each([
  ["Đường làm mới", [], "duongLamMoi"],
  ["Đường làm mới", ["duongLamMoi"], "duongLamMoi2"],
  ["19 tiêu chí", [], "muc19TieuChi"],
  ["m²", [], "mMuc"],
  ["???", [], "muc"],
])("the code of “%s” beside %j is %s", (label, taken, code) => {
  expect(itemCode(label, new Set(taken))).toBe(code);
});

const item = count("roadMetres", "Đường", "m", { maximum: 500 });

test.each<[ItemField, string, object | RegExp]>([
  ["label", "  Đường   mới ", { label: "Đường mới" }],
  ["label", "", /Chưa ghi/],
  ["kind", "có, không", { kind: "flag", maximum: 1, unit: "1 = có, 0 = không" }],
  ["kind", "Tiền", { kind: "money", unit: "đồng" }],
  ["kind", "số thực", /chưa phải loại/],
  ["maximum", "10.000", { maximum: 10_000 }],
  ["maximum", "1.234.567", { maximum: 1_234_567 }],
  ["maximum", "12,5", /số nguyên/],
  ["maximum", "-3", /số nguyên/],
  ["maximum", "9999999999999999", /số nguyên/],
  ["required", "x", { required: true }],
  ["required", "", { required: false }],
  ["communesOnly", "có", { communesOnly: true }],
  ["communesOnly", "đôi khi", /Có hoặc Không/],
])("%s typed as “%s”", (field, typed, expected) => {
  const read = readItemField(field, typed);
  if (expected instanceof RegExp) {
    expect("problem" in read && read.problem).toMatch(expected);
  } else expect(read).toEqual({ change: expected });
});

test.each<ItemField>(["label", "unit", "kind", "maximum", "required", "communesOnly"])(
  "what is shown of %s is read back as it is",
  (field) => {
    const read = readItemField(field, shownField(field, item));
    expect("change" in read && { ...item, ...read.change }).toEqual(item);
  },
);
