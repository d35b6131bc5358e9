import { screen, waitFor } from "@testing-library/react";
import { Suspense } from "react";
import { expect, test } from "vitest";
import { Router } from "wouter";
import { navigate, useHashLocation } from "wouter/use-hash-location";

import { Routes } from "#renderer/app/routes.tsx";

import { showScreen } from "../support/show-screen.tsx";

test("the address of a cell, with Vietnamese in it, leads to that cell of the report", async () => {
  navigate(`/submissions/9/${encodeURI("Bản!C7")}`);
  const { callsOf } = showScreen(
    <Router hook={useHashLocation}>
      <Suspense fallback={null}>
        <Routes />
      </Suspense>
    </Router>,
    {
      "submissions.show": () => ({
        id: 9,
        periodCode: "2020-Y",
        formCode: "CD-01",
        formVersion: 1,
        unitId: 3,
        unitName: "Xã Bản Bo",
        version: 2,
        status: "accepted",
        fileName: "CD-01 Bản Bo.xlsx",
        fileSha256: "ab".repeat(32),
        receivedAt: "2020-12-14T03:00:00.000Z",
        receivedBy: "Vàng Thị Lan",
        decidedAt: null,
        decidedBy: null,
        returnReason: null,
        findings: [],
        marks: [],
        reopenings: [],
        values: [
          {
            id: 1,
            villageId: 5,
            villageName: "Bản Nà Can",
            itemCode: "households",
            itemName: "Tổng số hộ",
            value: "57",
            sheet: "Bản",
            cell: "C7",
            typedText: "57",
            isWords: false,
            words: null,
            isCounted: false,
            note: null,
            corrections: [],
          },
        ],
      }),
    },
  );

  const value = await screen.findByRole("gridcell", { name: "57" }, { timeout: 10_000 });
  await waitFor(() => {
    expect(document.activeElement).toBe(value);
  });
  expect(callsOf("submissions.show")).toEqual([{ submissionId: 9 }]);
});
