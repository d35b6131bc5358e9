import type { BackendPort } from "./port.ts";
import { type AskToken, helperStopped, type TokenAnswer } from "./signing/token/token-protocol.ts";

/** Asks tokens by way of the main process, which alone can start a helper in a packaged program. */
export function askMain(port: Pick<BackendPort, "post" | "onMessage">): AskToken {
  const waiting = new Map<number, (answer: TokenAnswer) => void>();
  let lastId = 0;
  port.onMessage((message) => {
    if (message.type !== "helper-answer") return;
    // The helper is of this program and answers with nothing else.
    waiting.get(message.id)?.((message.answer as TokenAnswer | null) ?? helperStopped);
    waiting.delete(message.id);
  });
  return (request) =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      port.post({ type: "helper", id: lastId, request });
    });
}
