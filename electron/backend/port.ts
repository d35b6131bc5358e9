import type { FromBackend, ToBackend } from "#shared/kernel/backend-protocol.ts";

/** The backend's end of the wire to the main process, whichever host it runs in. */
export type BackendPort = Readonly<{
  post: (message: FromBackend) => void;
  onMessage: (listener: (message: ToBackend) => void) => void;
  /** The main process is gone. */
  onClose: (listener: () => void) => void;
}>;

/** The part of Electron's `process.parentPort` that is used; this zone imports no Electron. */
type ParentPort = {
  postMessage: (message: unknown) => void;
  on: (name: "message" | "close", listener: (event: { data: unknown }) => void) => void;
};

/** For a process started by Electron's utilityProcess. */
export function utilityPort(): BackendPort {
  const { parentPort } = process as { parentPort?: ParentPort };
  if (parentPort === undefined) throw new Error("not started by utilityProcess");
  return {
    post: (message) => {
      parentPort.postMessage(message);
    },
    onMessage: (listener) => {
      // Only the main process has the other end, and it sends nothing else.
      parentPort.on("message", (event) => {
        listener(event.data as ToBackend);
      });
    },
    onClose: (listener) => {
      parentPort.on("close", listener);
    },
  };
}

/** For a process started by Node's child_process.fork. */
export function childPort(): BackendPort {
  const send = process.send?.bind(process);
  if (send === undefined) throw new Error("not started by child_process.fork");
  return {
    post: (message) => {
      if (process.connected) send(message);
    },
    onMessage: (listener) => {
      // Only the main process has the other end, and it sends nothing else.
      process.on("message", (message) => {
        listener(message as ToBackend);
      });
    },
    onClose: (listener) => {
      process.on("disconnect", listener);
    },
  };
}
