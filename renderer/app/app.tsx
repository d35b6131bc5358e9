import { MantineProvider } from "@mantine/core";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";

import { BackendBanner } from "./backend-banner.tsx";
import { cspNonce } from "./csp-nonce.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Gate } from "./gate.tsx";
import { theme } from "./theme.ts";

/** The whole window. `env` "test" turns off transitions and portals. */
export function App({
  client,
  env = "default",
}: {
  readonly client: QueryClient;
  readonly env?: "default" | "test";
}) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={cspNonce} env={env}>
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation}>
          <BackendBanner />
          <ErrorBoundary>
            <Gate />
          </ErrorBoundary>
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  );
}
