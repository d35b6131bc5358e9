import { expect, test } from "vitest";

import {
  auditAction,
  auditChanges,
  auditSubject,
} from "#renderer/features/workspace/audit-changes.ts";

const json = JSON.stringify;

test("names only what changed, in words", () => {
  expect(
    auditChanges(
      json({ username: "lan", isActive: true, role: "clerk" }),
      json({ username: "lan", isActive: false, role: "clerk" }),
    ),
  ).toEqual([{ name: "Đang dùng", before: "có", after: "không" }]);
});

test("reads the earlier step of a paper as the same field as the later one", () => {
  expect(
    auditChanges(
      json("draft"),
      json({ status: "submitted", submittedAt: "2020-02-04T02:30:00.000Z" }),
    ),
  ).toEqual([
    { name: "Tình trạng", before: "dự thảo", after: "đã trình" },
    { name: "Trình lúc", before: null, after: "09:30 04/02/2020" },
  ]);
});

test("says where a corrected value stands, and from what to what it went", () => {
  expect(
    auditChanges(
      json({ sheet: "Bản", cell: "C7", value: "61" }),
      json({ value: "62", reason: "Xã gọi điện báo lại" }),
    ),
  ).toEqual([
    { name: "Trang tính", before: null, after: "Bản" },
    { name: "Ô", before: null, after: "C7" },
    { name: "Giá trị", before: "61", after: "62" },
    { name: "Lý do", before: null, after: "Xã gọi điện báo lại" },
  ]);
});

test("shortens lists, counts rows and cuts fingerprints", () => {
  expect(
    auditChanges(
      null,
      json({
        proposed: ["A", "B", "C", "D", "E", "F", "G"],
        units: [{}, {}],
        sha256: "0f".repeat(32),
      }),
    ),
  ).toEqual([
    { name: "Được đề xuất", before: null, after: "A, B, C, D, E và 2 mục nữa" },
    { name: "Số xã, thị trấn", before: null, after: "2 mục" },
    { name: "Mã SHA-256", before: null, after: "0f0f0f0f0f0f0f0f…" },
  ]);
});

test("has nothing to say of a row without values", () => {
  expect(auditChanges(null, null)).toEqual([]);
});

test("names subjects and actions, and leaves unknown ones as they are", () => {
  expect([
    auditSubject("submission:12"),
    auditSubject("plan 2020"),
    auditSubject("2020-H1"),
    auditSubject("Xã Bản Bo"),
    auditAction("submissions.accept"),
    auditAction("later.feature"),
  ]).toEqual([
    "Báo cáo số 12",
    "Kế hoạch 2020",
    "6 tháng đầu năm 2020",
    "Xã Bản Bo",
    "Duyệt số liệu",
    "later.feature",
  ]);
});
