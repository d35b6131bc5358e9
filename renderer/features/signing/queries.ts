import { queryOptions } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

export const signingSettingsQuery = queryOptions({
  queryKey: ["signing", "settings"],
  queryFn: () => call("signing.settings", {}),
});

export const signersQuery = queryOptions({
  queryKey: ["office", "signers"],
  queryFn: () => call("office.signers", {}),
});
