import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from "electron";

import type { WindowEvent } from "#shared/kernel/backend-protocol.ts";
import type { Reply } from "#shared/kernel/contract.ts";

import type { BackendKeeper } from "./backend-keeper.ts";
import { logMain } from "./log.ts";
import { isOwnPage } from "./page-address.ts";

/** Passes calls between the window and the backend. Knows no method: a new feature changes nothing here. */
export function relayCalls(keeper: BackendKeeper): void {
  /** Cancel functions of the calls under way, by window and by the window's own id. */
  const cancels = new Map<string, () => void>();

  handleFromPage("backend:call", async (event, method, input, job): Promise<Reply> => {
    if (typeof method !== "string" || typeof job !== "string") {
      return {
        ok: false,
        error: { code: "request.invalid-input", details: { method: "", places: [] } },
      };
    }
    const { sender } = event;
    const { reply, cancel } = keeper.call(method, input, ({ done, total, label }) => {
      const progress = label === undefined ? { done, total } : { done, total, label };
      sendToWindow(sender, { type: "progress", job, ...progress });
    });
    const key = `${String(sender.id)}:${job}`;
    cancels.set(key, cancel);
    try {
      return await reply;
    } finally {
      cancels.delete(key);
    }
  });

  handleFromPage("backend:restart", () => {
    keeper.restart();
  });

  ipcMain.on("backend:cancel", (event, job) => {
    if (!isFromPage(event) || typeof job !== "string") return;
    cancels.get(`${String(event.sender.id)}:${job}`)?.();
  });
}

export function sendToWindow(contents: WebContents, event: WindowEvent): void {
  if (!contents.isDestroyed()) contents.send("backend:event", event);
}

/**
 * As ipcMain.handle, for messages of the program's own page in a window's main
 * frame only; anything else is refused and logged.
 */
export function handleFromPage(
  channel: string,
  listener: (event: IpcMainInvokeEvent, ...parameters: unknown[]) => unknown,
): void {
  ipcMain.handle(channel, (event, ...parameters: unknown[]) => {
    if (!isFromPage(event)) {
      logMain("refused a message", { channel, from: event.senderFrame?.url ?? null });
      throw new Error("refused");
    }
    return listener(event, ...parameters);
  });
}

function isFromPage(event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isOwnPage(frame.url);
}
