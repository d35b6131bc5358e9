import type { FileGrant, Progress, ToBackend } from "#shared/kernel/backend-protocol.ts";
import type { Reply } from "#shared/kernel/contract.ts";

import type { BackendPort } from "./port.ts";

const progressIntervalMilliseconds = 50;

/** What a host needs of the backend. */
type ServedBackend = Readonly<{
  /** Opens the data file of the last run, if there is one. */
  start: () => Promise<void>;
  dispatch: (
    method: string,
    input: unknown,
    call: {
      signal: AbortSignal;
      progress: (done: number, total: number, label?: string) => void;
    },
  ) => Promise<Reply>;
  grantFile: (grant: FileGrant) => void;
  close: () => Promise<void>;
}>;

/** Answers the main process until it says "close" or is gone, then closes the backend and exits. */
export function serve(port: BackendPort, backend: ServedBackend): void {
  const running = new Map<number, AbortController>();
  const ready = backend.start();

  port.onMessage((message) => {
    receive(message);
  });
  port.onClose(stop);

  function receive(message: ToBackend): void {
    if (message.type === "call") void answer(message.id, message.method, message.input);
    else if (message.type === "cancel") running.get(message.id)?.abort();
    else if (message.type === "grant") backend.grantFile(grantOf(message));
    else if (message.type === "close") stop();
  }

  async function answer(id: number, method: string, input: unknown): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      await ready;
      const reply = await backend.dispatch(method, input, {
        signal: controller.signal,
        progress: throttled((progress) => {
          port.post({ type: "progress", id, ...progress });
        }),
      });
      port.post({ type: "reply", id, reply });
    } finally {
      running.delete(id);
    }
  }

  function stop(): void {
    for (const controller of running.values()) controller.abort();
    void backend.close().finally(() => process.exit(0));
  }
}

function grantOf(message: FileGrant): FileGrant {
  const { token, path, name, size } = message;
  return { token, path, name, size };
}

/** Passes on the first report, the last one, and between them one each 50 ms at most. */
function throttled(
  post: (progress: Progress) => void,
): (done: number, total: number, label?: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total, label) => {
    const now = performance.now();
    if (done < total && now - last < progressIntervalMilliseconds) return;
    last = now;
    post(label === undefined ? { done, total } : { done, total, label });
  };
}
