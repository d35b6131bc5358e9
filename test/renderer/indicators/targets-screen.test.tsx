import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { TargetsScreen } from "#renderer/features/indicators/targets-screen.tsx";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";
import { targetResults } from "../support/target-results.ts";

// Bars are drawn on a canvas, which only the real window has; their numbers stand in a table.
vi.mock("react-chartjs-2", () => ({ Bar: () => null }));

const answers: Answers = {
  "indicators.results": () => ({
    year: 2020,
    periodCode: "2020-Y",
    isIllustrative: false,
    targets: targetResults,
  }),
  "indicators.trace": () => [
    {
      unitId: 1,
      unitName: "Xã Khun Há",
      villageName: "Bản Sin Chải",
      itemCode: "culturalVillage",
      itemName: "Bản đạt danh hiệu văn hóa",
      periodCode: "2020-Y",
      value: "1",
      submissionId: 20,
      version: 2,
      fileName: "CD-01 Khun Há.xlsx",
      sheet: "Bản",
      cell: "H7",
      acceptedBy: "Vàng Thị Lan",
      acceptedAt: "2020-12-16T02:00:00.000Z",
      corrections: 1,
    },
  ],
};

test("each target stands beside its result, with the counts and a word for its state", async () => {
  const { violations } = showScreen(<TargetsScreen targetId={null} />, answers);

  const met = await screen.findByRole("row", { name: /80,5% số bản/ });
  for (const words of ["từ 80,5% trở lên", "95/118", "Đạt", "2/2"]) {
    expect(met.textContent).toContain(words);
  }
  const unknown = screen.getByRole("row", { name: /giảm sinh/ });
  expect(unknown.textContent).toContain("Thiếu số liệu");
  expect(await violations()).toEqual([]);
});

test("two clicks lead from a target to the commune's cell", async () => {
  const { user, callsOf, violations } = showScreen(<TargetsScreen targetId={5} />, answers);
  const chart = await screen.findByRole("figure", { name: /So sánh các xã/ });
  const [, best, worst] = within(chart).getAllByRole("row");
  expect(best?.textContent).toBe("Xã Bản Bo92,9%từ 80,5% trở lên");
  expect(worst?.textContent).toBe("Xã Khun Há45,5%từ 80,5% trở lên");

  await user.click(await screen.findByRole("button", { name: "Xem nguồn số liệu: Xã Khun Há" }));

  const cell = await screen.findByRole("link", { name: "Mở báo cáo tại ô Bản, H7" });
  expect(cell.getAttribute("href")).toBe(`/submissions/20/${encodeURI("Bản!H7")}`);
  const row = screen.getByRole("row", { name: /Bản Sin Chải/ });
  expect(row.textContent).toContain("CD-01 Khun Há.xlsx");
  expect(row.textContent).toContain("Vàng Thị Lan, 09:00 16/12/2020");
  expect(callsOf("indicators.trace")).toEqual([
    { indicator: "culturalVillages", periodCode: "2020-Y", unitId: 1 },
  ]);
  expect(await violations()).toEqual([]);
});

test("without a plan it says where to begin", async () => {
  const { user, places } = showScreen(<TargetsScreen targetId={null} />, {
    "indicators.results": () => {
      throw refusal("plans.not-found", { year: 2020 });
    },
  });

  await user.click(await screen.findByRole("button", { name: "Đến Kế hoạch" }));

  expect(places.at(-1)).toBe("/plan");
});

test("a failure shows its sentence and can be tried again", async () => {
  let isBroken = true;
  const { user } = showScreen(<TargetsScreen targetId={null} />, {
    "indicators.results": () => {
      if (isBroken) throw refusal("backend.stopped");
      return { year: 2020, periodCode: "2020-Y", isIllustrative: false, targets: targetResults };
    },
  });
  expect((await screen.findByRole("alert")).textContent).toContain("vừa dừng");

  isBroken = false;
  await user.click(screen.getByRole("button", { name: "Thử lại" }));

  await screen.findByRole("row", { name: /80,5% số bản/ });
});
