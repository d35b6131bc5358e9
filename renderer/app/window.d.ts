import type { BackendApi, DesktopApi } from "#shared/kernel/backend-protocol.ts";

declare global {
  interface Window {
    readonly backend: BackendApi;
    readonly desktop: DesktopApi;
  }
}
