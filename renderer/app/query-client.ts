import { QueryClient } from "@tanstack/react-query";

/**
 * The backend is on this computer: no retries, no network mode. A command makes everything
 * shown read itself again; reads are local and quick, and no screen can show a stale figure.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 30_000,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
