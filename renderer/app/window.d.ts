import type { BackendApi, DesktopApi } from "#shared/kernel/backend-protocol.ts";

declare global {
  // The page's own Window is merged with, which only an interface can do.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    readonly backend: BackendApi;
    readonly desktop: DesktopApi;
  }
}
