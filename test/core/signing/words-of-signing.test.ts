import { describe, expect, test } from "vitest";

import { organizationLines, signerLines } from "#shared/features/signing/appearance-text.ts";
import { nextRole } from "#shared/features/signing/next-role.ts";
import { readPng } from "#shared/features/signing/read-png.ts";

test("the person signs first, then the office, then nobody", () => {
  expect(nextRole([])).toBe("signer");
  expect(nextRole(["signer"])).toBe("organization");
  expect(nextRole(["signer", "organization"])).toBeNull();
});

test("a signature without a picture tells who, for whom and when by the Vietnamese clock", () => {
  const holder = {
    name: "Nguyễn Văn Mẫu",
    organization: "UBND huyện Mẫu",
    issuer: "CA",
    serial: "01",
    validFrom: "2020-01-01T00:00:00.000Z",
    validTo: "2030-01-01T00:00:00.000Z",
  };
  expect(signerLines(holder, "2026-03-02T18:04:05.000Z")).toEqual([
    "Ký bởi: Nguyễn Văn Mẫu",
    "Cơ quan: UBND huyện Mẫu",
    "Thời gian ký: 03/03/2026 01:04:05 +07:00",
  ]);
  const office = { ...holder, name: "UBND huyện Mẫu" };
  expect(signerLines(office, "2026-03-02T18:04:05.000Z")).toHaveLength(2);
  expect(organizationLines(office, "09/KH-UBND", "2026-03-02T18:04:05.000Z")).toEqual([
    "Ký bởi: UBND huyện Mẫu",
    "Số: 09/KH-UBND",
    "Thời gian ký: 03/03/2026 01:04:05 +07:00",
  ]);
});

describe("readPng", () => {
  const head = (colourType: number, ...chunks: number[][]) =>
    Uint8Array.from([
      ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 44, 0, 0, 0, 150, 8, colourType],
      ...[0, 0, 0, 0, 0, 0, 0],
      ...chunks.flat(),
    ]);
  const transparentList = [0, 0, 0, 1, 0x74, 0x52, 0x4e, 0x53, 0, 0, 0, 0, 0];
  const data = [0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54, 0, 0, 0, 0];

  test.each([
    { what: "colours with alpha", bytes: head(6, data), isTransparent: true },
    {
      what: "a palette with a list of what shows through",
      bytes: head(3, transparentList, data),
      isTransparent: true,
    },
    { what: "a palette alone", bytes: head(3, data), isTransparent: false },
    { what: "plain colours", bytes: head(2, data, transparentList), isTransparent: false },
  ])("knows the size and whether $what is transparent", ({ bytes, isTransparent }) => {
    expect(readPng(bytes)).toEqual({ widthPixels: 300, heightPixels: 150, isTransparent });
  });

  test("knows what is no PNG, and stops at a chunk that lies about its length", () => {
    expect(readPng(Uint8Array.from([1, 2, 3]))).toBeNull();
    expect(readPng(new Uint8Array(64))).toBeNull();
    const lying = head(2, [0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4, 0, 0, 0, 0]);
    expect(readPng(lying)?.isTransparent).toBe(false);
  });
});
