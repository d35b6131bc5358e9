import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { RemindersButton } from "#renderer/features/submissions/reminders/reminders-button.tsx";
import type { Reminded } from "#shared/features/submissions/reminders/contract.ts";

import { findViolations, showScreen } from "../support/show-screen.tsx";

const period = {
  code: "2020-Y",
  year: 2020,
  kind: "Y",
  startsOn: "2020-01-01",
  opensOn: "2020-01-01",
  dataClosesOn: "2020-12-14",
  dueOn: "2020-12-15",
} as const;
const late: Reminded = {
  unitId: 2,
  unitName: "Xã Khun Há",
  formCodes: ["CD-01"],
  isLate: true,
  letter: null,
};

test("who is late is told; letters are drafted with the unit that writes them and a day", async () => {
  let units = [late];
  const { user, callsOf } = showScreen(<RemindersButton period={period} />, {
    "documents.list": () => [],
    "submissions.reminders": () => units,
    "submissions.draftReminders": () => {
      units = [
        {
          ...late,
          letter: { documentId: 7, status: "issued", number: 1, symbol: "UBND-VHTT" },
        },
      ];
      return { documentIds: [7] };
    },
  });
  await user.click(await screen.findByRole("button", { name: "Công văn đôn đốc" }));
  const dialog = await screen.findByRole("dialog", { name: /Công văn đôn đốc/ });
  expect((await within(dialog).findByRole("listitem")).textContent).toContain("Chưa gửi: CD-01");
  expect(await findViolations(dialog)).toEqual([]);

  await user.click(within(dialog).getByRole("button", { name: "Soạn 1 công văn" }));
  expect(callsOf("submissions.draftReminders")).toEqual([]);
  await user.type(within(dialog).getByRole("textbox", { name: /Đơn vị soạn thảo/ }), "VHTT");
  const day = within(dialog).getByRole("textbox", { name: /chậm nhất/ });
  await user.clear(day);
  await user.type(day, "24/12/2020");
  await user.click(within(dialog).getByRole("button", { name: "Soạn 1 công văn" }));

  expect(callsOf("submissions.draftReminders")).toEqual([
    { periodCode: "2020-Y", draftingUnit: "VHTT", sendBy: "2020-12-24" },
  ]);
  const letter = await within(dialog).findByRole("link", { name: /Mở công văn 01\/UBND-VHTT/ });
  expect(letter.getAttribute("href")).toBe("/documents/7");
});

test("all letters go into one file for the printer", async () => {
  const { user, callsOf, desk } = showScreen(<RemindersButton period={period} />, {
    "submissions.reminders": () => [
      { ...late, letter: { documentId: 7, status: "draft", number: null, symbol: "UBND-VHTT" } },
    ],
    "submissions.saveReminders": () => ({ fileName: "công văn.pdf", sizeBytes: 1, letters: 1 }),
  });
  desk.saveAs({ token: "nơi lưu", name: "công văn.pdf", size: 0 });
  await user.click(await screen.findByRole("button", { name: "Công văn đôn đốc" }));
  await user.click(await screen.findByRole("button", { name: /Lưu 1 công văn/ }));

  expect(await screen.findByText(/Đã lưu/)).toBeDefined();
  expect(callsOf("submissions.saveReminders")).toEqual([
    { periodCode: "2020-Y", target: "nơi lưu" },
  ]);
});

test("nothing to do is said", async () => {
  const { user } = showScreen(<RemindersButton period={period} />, {
    "submissions.reminders": () => [],
  });
  await user.click(await screen.findByRole("button", { name: "Công văn đôn đốc" }));

  expect(await screen.findByText(/đã gửi đủ biểu/)).toBeDefined();
});
