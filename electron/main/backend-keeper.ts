import type { FileGrant, FromBackend, ToBackend } from "#shared/kernel/backend-protocol.ts";
import type { Reply } from "#shared/kernel/contract.ts";

import type { BackendProcess } from "./backend-process.ts";

const healthyMilliseconds = 60_000;
const closeMilliseconds = 4_000;

type Progress = Extract<FromBackend, { type: "progress" }>;
type BackendEvent = Extract<FromBackend, { type: "event" }>;
type WaitingCall = Readonly<{
  settle: (reply: Reply) => void;
  progress: (progress: Progress) => void;
}>;

export type BackendKeeper = Readonly<{
  /** Never rejects; answers "backend.stopped" when the backend is not there or dies meanwhile. */
  call: (
    method: string,
    input: unknown,
    progress: (progress: Progress) => void,
  ) => { reply: Promise<Reply>; cancel: () => void };
  grant: (grant: FileGrant) => void;
  /** Starts a backend that has stopped for good. */
  restart: () => void;
  /** Lets the backend finish and close its file; ends it when that takes too long. */
  close: () => Promise<void>;
  pid: () => number | undefined;
}>;

type KeeperOptions = Readonly<{
  start: () => BackendProcess;
  now: () => number;
  /** Has a helper process answer one request of the backend's; null: it could not. */
  help: (request: unknown) => Promise<unknown>;
  onEvent: (event: BackendEvent) => void;
  onState: (state: "restarted" | "stopped", exitCode: number | null) => void;
}>;

/**
 * Keeps one backend process running. One that dies is started again, once; one
 * that dies again within a minute stays down until somebody asks for a restart.
 */
export function keepBackend(options: KeeperOptions): BackendKeeper {
  const waiting = new Map<number, WaitingCall>();
  const grants: FileGrant[] = [];
  let nextId = 1;
  let running: BackendProcess | null = null;
  let isClosing = false;
  let restartedAt = Number.NEGATIVE_INFINITY;
  start();

  function start(): void {
    const child = options.start();
    running = child;
    child.onMessage((message) => {
      if (running === child) receive(message);
    });
    child.onExit((code) => {
      if (running === child) buried(code);
    });
    for (const grant of grants) child.post({ type: "grant", ...grant });
  }

  function receive(message: FromBackend): void {
    if (message.type === "event") {
      options.onEvent(message);
    } else if (message.type === "progress") {
      waiting.get(message.id)?.progress(message);
    } else if (message.type === "helper") {
      const { id, request } = message;
      const child = running;
      void options
        .help(request)
        .then((answer) => child?.post({ type: "helper-answer", id, answer }));
    } else {
      waiting.get(message.id)?.settle(message.reply);
      waiting.delete(message.id);
    }
  }

  function buried(code: number | null): void {
    running = null;
    for (const call of waiting.values()) call.settle(stopped());
    waiting.clear();
    if (isClosing) return;
    const diedSoon = options.now() - restartedAt < healthyMilliseconds;
    if (diedSoon) {
      options.onState("stopped", code);
      return;
    }
    restart();
    options.onState("restarted", code);
  }

  function restart(): void {
    if (running !== null || isClosing) return;
    restartedAt = options.now();
    start();
  }

  function post(message: ToBackend): void {
    running?.post(message);
  }

  return {
    call(method, input, progress) {
      if (running === null) return { reply: Promise.resolve(stopped()), cancel: () => undefined };
      const id = nextId;
      nextId += 1;
      const reply = new Promise<Reply>((resolve) => {
        waiting.set(id, { settle: resolve, progress });
      });
      post({ type: "call", id, method, input });
      return {
        reply,
        cancel: () => {
          if (waiting.has(id)) post({ type: "cancel", id });
        },
      };
    },
    grant(grant) {
      grants.push(grant);
      post({ type: "grant", ...grant });
    },
    restart,
    async close() {
      isClosing = true;
      const child = running;
      if (child === null) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          child.kill();
          resolve();
        }, closeMilliseconds);
        child.onExit(() => {
          clearTimeout(timer);
          resolve();
        });
        child.post({ type: "close" });
      });
    },
    pid: () => running?.pid(),
  };
}

function stopped(): Reply {
  return { ok: false, error: { code: "backend.stopped", details: {} } };
}
