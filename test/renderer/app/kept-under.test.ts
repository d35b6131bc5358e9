import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";

import { keptUnder } from "#renderer/app/kept-under.ts";
import { workspaceQuery } from "#renderer/app/queries.ts";
import { tableHistory } from "#renderer/features/plans/tables/table-history.ts";

test("what can be undone in a table belongs to its data file", () => {
  const client = new QueryClient();
  const historyIn = (folder: string) => {
    client.setQueryData(workspaceQuery.queryKey, {
      status: "open",
      folder,
      fileName: "so-lieu.doanket",
    } as never);
    return tableHistory(client, keptUnder(client, null, "targets-1"));
  };
  const first = historyIn("/Đoàn Kết/huyện");

  expect(historyIn("/Đoàn Kết/huyện khác")).not.toBe(first);
  expect(historyIn("/Đoàn Kết/huyện")).toBe(first);
});
