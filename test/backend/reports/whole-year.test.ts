import { readdirSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { startBackend } from "../../support/backend.ts";
import { submitAndApprove } from "../../support/sign-off.ts";
import { placesInSummary, placesOf, readAtPlaces } from "./walk-to-the-file.ts";

const year = 2020;
const periodCode = "2020-Y";

test("the sample year goes from the communes' files to an issued reward decision", async () => {
  await using backend = await startBackend({ now: "2020-12-20T02:00:00.000Z" });
  const file = path.join(backend.folder, "Huyện mẫu.sqlite");
  await backend.ok("workspace.createSample", {
    sample: "tam-duong-2020",
    target: backend.grant(file),
  });
  const folder = path.join(backend.folder, "bieu-xa-gui-2020-minh-hoa");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => backend.grant(path.join(folder, name)));
  const { reports } = await backend.ok("submissions.import", { files });
  await backend.ok("submissions.accept", {
    submissionIds: reports.flatMap(({ submissionId }) =>
      submissionId === null ? [] : [submissionId],
    ),
  });

  const { targets } = await backend.ok("indicators.results", { year, periodCode });
  expect(
    targets.map(({ indicator, comparator, target, state, district }) =>
      [
        indicator,
        `${comparator}${target ?? ""}`,
        district.value ?? "?",
        `${district.numerator ?? ""}/${district.denominator ?? ""}`,
        state,
      ].join(" "),
    ),
  ).toEqual([
    // The plan counted 13 communes; one had left when the year's data closed.
    "communesMeetingNtm =61.5 66.7 8/12 met",
    "povertyFundRaised >134000000 136450000 / met",
    "povertyRateFall =4.2 4.3 1899/11800 met",
    "culturalFamilies =87.5 87.6 10337/11800 met",
    "culturalVillages =80.5 80.5 95/118 met",
    "culturalAgencies =100 99 97/98 missed",
    "villagesWithCultureHouse >81 80.5 95/118 missed",
    "villagesWithArtTroupe =74 74.6 88/118 met",
    "universalPreschoolAge5 keep 100 13/13 met",
    "universalPrimary keep 100 13/13 met",
    "universalLowerSecondary keep 100 13/13 met",
    "preschoolsMeetingStandard =46.2 46.2 6/13 met",
    "primarySchoolsMeetingStandard =75 75 9/12 met",
    "lowerSecondarySchoolsMeetingStandard =30.8 30.8 4/13 met",
    "communesMeetingHealthStandard =100 91.7 11/12 missed",
    "naturalPopulationGrowth =15.9 15.8 862/54600 met",
    // Births of the base year were not gathered.
    "birthRateFall =0.7 ? / unknown",
    "malnutritionRate <22 21.4 1164/5440 met",
  ]);

  const trace = await backend.ok("indicators.trace", {
    indicator: "culturalVillages",
    periodCode,
    unitId: targets[0]?.units[0]?.unitId ?? null,
  });
  expect(trace[0]).toMatchObject({ unitName: "Xã Thèn Sin", sheet: "Bản", periodCode });
  expect(trace[0]?.cell).toMatch(/^[A-Z]+\d+$/);

  const evaluation = await backend.ok("evaluation.run", { year, periodCode });
  expect(evaluation.units.map(({ unitName, class: unitClass }) => [unitName, unitClass])).toEqual([
    ["Xã Bản Bo", "excellent"],
    ["Xã Bình Lư", "excellent"],
    ["Xã Bản Hon", "excellent"],
    ["Xã Bản Giang", "excellent"],
    ["Xã Hồ Thầu", "excellent"],
    ["Xã Thèn Sin", "good"],
    ["Xã Nùng Nàng", "good"],
    ["Xã Nà Tăm", "good"],
    ["Thị trấn Tam Đường", "good"],
    ["Xã Sơn Bình", "good"],
    ["Xã Giang Ma", "fair"],
    ["Xã Tả Lèng", "fair"],
    ["Xã Khun Há", "weak"],
  ]);

  await backend.ok("rewards.propose", { year });
  const rewards = await backend.ok("rewards.draftDecision", { year });
  expect(rewards).toMatchObject({ quota: 3, eligible: 10, totalDong: 2_700_000 });
  expect(rewards.nominations.map(({ name }) => name)).toEqual([
    "Xã Bản Bo",
    "Xã Bình Lư",
    "Xã Bản Hon",
  ]);

  const documentId = rewards.decision?.documentId ?? 0;
  await submitAndApprove(backend, documentId);
  await backend.ok("documents.issue", { documentId, issuedOn: "2020-12-20", number: null });
  const { isFrozen } = await backend.ok("documents.pdf", { documentId });
  const summary = await backend.ok("reports.saveSummary", {
    year,
    periodCode,
    target: backend.grant(path.join(backend.folder, "tong-hop.xlsx")),
  });

  // From 10.337 on the leaders' page, and from the same number in tong-hop.xlsx, to the files.
  const { targets: onPage } = await backend.ok("reports.overview", { year, periodCode });
  const counted = onPage?.find(({ indicator }) => indicator === "culturalFamilies")?.district;
  const behind = await backend.ok("indicators.trace", {
    indicator: "culturalFamilies",
    periodCode,
    unitId: null,
  });
  const places = placesOf(behind.filter(({ itemCode }) => itemCode === "culturalHouseholds"));
  expect(String(places.reduce((sum, { value }) => sum + Number(value), 0))).toBe(
    counted?.numerator,
  );
  expect(
    new Set(places.map(({ file, version, acceptedBy }) => [file, version, acceptedBy].join())).size,
  ).toBe(13);
  expect(places.every(({ version, acceptedBy }) => version === "1" && acceptedBy !== "")).toBe(
    true,
  );
  expect(
    await placesInSummary(
      path.join(backend.folder, "tong-hop.xlsx"),
      "Hộ đạt gia đình văn hóa",
      "năm 2020",
    ),
  ).toEqual(places);
  expect(await readAtPlaces(places, (name) => path.join(folder, name))).toEqual(
    places.map(({ value }) => value),
  );

  expect([isFrozen, summary.fileName, summary.sizeBytes > 10_000]).toEqual([
    true,
    "tong-hop.xlsx",
    true,
  ]);
}, 60_000);
