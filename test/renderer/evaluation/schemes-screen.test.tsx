import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";

import { SchemesScreen } from "#renderer/features/evaluation/schemes/schemes-screen.tsx";
import { schemes as readySchemes } from "#shared/features/evaluation/scheme-data.ts";
import type { Scheme } from "#shared/features/evaluation/scheme.ts";

import { showScreen } from "../support/show-screen.tsx";

const [ready] = readySchemes;
if (ready === undefined) throw new Error("no scheme");
const scheme: Scheme = ready;

function show() {
  let kept = [{ scheme, isReady: true, isEdited: false, years: [2020] }];
  return showScreen(<SchemesScreen />, {
    "evaluation.schemes": () => kept,
    "evaluation.saveScheme": ({ scheme: saved }) => {
      kept = [...kept, { scheme: saved, isReady: false, isEdited: true, years: [] }];
      return saved;
    },
    "evaluation.tryOut": () => [
      {
        unitId: 1,
        unitName: "Xã Bản Bo",
        now: { rank: 2, totalHundredths: 80_00, class: "good" as const },
        then: { rank: 1, totalHundredths: 91_50, class: "excellent" as const },
      },
      {
        unitId: 2,
        unitName: "Xã Khun Há",
        now: { rank: 1, totalHundredths: 85_00, class: "good" as const },
        then: { rank: 2, totalHundredths: 84_00, class: "good" as const },
      },
    ],
  });
}

test("a scheme is copied to the next year and saved under a code of its own", async () => {
  const { user, callsOf, violations } = show();
  await screen.findByText("Tổng điểm tối đa: 100/100");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Chép sang năm sau" }));
  await user.click(await screen.findByRole("button", { name: "Ghi bộ tiêu chí" }));
  await waitFor(() => {
    expect(callsOf("evaluation.saveScheme")).toHaveLength(1);
  });
  const [{ scheme: saved }] = callsOf("evaluation.saveScheme") as [{ scheme: Scheme }];
  expect([saved.code, saved.fromYear]).toEqual(["cham-diem-cuoc-van-dong-2017", 2017]);
  expect(await screen.findByText("từ năm 2017, của cơ quan")).toBeTruthy();
});

test("what a draft would change is said in words", async () => {
  const { user, violations } = show();
  await user.click(await screen.findByRole("tab", { name: "Thử trên số liệu" }));
  expect(await screen.findByText("2 đơn vị đổi hạng, 1 đơn vị đổi loại.")).toBeTruthy();
  expect(await screen.findByText("lên 1 bậc")).toBeTruthy();
  expect(screen.getByText("xuống 1 bậc")).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("a year that cannot be is told beside its field", async () => {
  const { user } = show();
  const field = await screen.findByLabelText("Từ năm");
  await user.clear(field);
  await user.type(field, "202");
  expect(await screen.findByText("Năm từ 2000 đến 2100.")).toBeTruthy();
});
