import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { ReviewPanel } from "#renderer/features/submissions/review/review-panel.tsx";
import { BesideFigures } from "#renderer/features/submissions/review/beside-figures.tsx";
import type { Review, ReviewRow } from "#shared/features/submissions/review/contract.ts";

import { showScreen } from "../support/show-screen.tsx";

const row: ReviewRow = {
  id: "village-5/households",
  kind: "value",
  valueId: 1,
  villageName: "Bản Nà Can",
  label: "Tổng số hộ",
  unit: "hộ",
  now: "57",
  lastPeriod: "56",
  lastYear: "55",
  jump: null,
  typed: null,
};
const review: Review = {
  lastPeriod: "2020-H1",
  lastYear: "2019-Y",
  merged: [{ name: "Xã Nậm Mạ", activeTo: "2020-02-29" }],
  rows: [
    row,
    {
      ...row,
      id: "village-5/share.poor",
      kind: "share",
      valueId: null,
      label: "Tỷ lệ hộ nghèo",
      unit: "%",
      now: "10.5",
      typed: "11",
    },
    {
      ...row,
      id: "unit/births",
      valueId: 3,
      villageName: null,
      label: "Số trẻ sinh trong kỳ",
      unit: "trẻ",
      now: "90",
      lastPeriod: "20",
      lastYear: "39",
      jump: { usual: "40", periods: 3, direction: "more", percent: "125" },
    },
  ],
};

test("what is to be asked again stands first and says why in words", async () => {
  const { user, violations } = showScreen(<ReviewPanel submissionId={9} />, {
    "submissions.review": () => review,
  });

  const births = await screen.findByRole("row", { name: /Số trẻ sinh/ });
  expect(births.textContent).toContain("Tăng 125%: 3 kỳ cùng loại thường là 40. Hãy hỏi lại xã.");
  const rows = screen.getAllByRole("row").map(({ textContent }) => textContent ?? "");
  expect(rows.slice(1).map((words) => /Tỷ lệ|Số trẻ|Tổng số/.exec(words)?.[0])).toEqual([
    "Tỷ lệ",
    "Số trẻ",
    "Tổng số",
  ]);
  expect(rows[1]).toContain("Xã ghi 11%, tính từ số liệu là 10,5%.");
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("switch", { name: "Chỉ hiện chỗ cần hỏi lại (2)" }));
  expect(screen.queryByRole("row", { name: /Tổng số hộ/ })).toBeNull();
});

test("the chosen value is told beside what the same place reported before", async () => {
  const { violations } = showScreen(<BesideFigures submissionId={9} valueId={3} />, {
    "submissions.review": () => review,
  });

  const heading = await screen.findByRole("heading", { name: "So với trước" });
  const facts = [...(heading.nextElementSibling?.children ?? [])];
  expect(facts.map(({ textContent }) => textContent)).toEqual([
    "Kỳ trước: 6 tháng đầu năm 202020",
    "Cùng kỳ: Cả năm 201939",
  ]);
  expect(screen.getByText(/Tăng 125%/)).toBeDefined();
  expect(await violations()).toEqual([]);
});
