import { type ChildProcess, fork } from "node:child_process";

import { app, utilityProcess } from "electron";

import type { FromBackend, ToBackend } from "#shared/kernel/backend-protocol.ts";

import { places } from "./places.ts";

/** One backend process, whichever way it runs. */
export type BackendProcess = Readonly<{
  pid: () => number | undefined;
  post: (message: ToBackend) => void;
  onMessage: (listener: (message: FromBackend) => void) => void;
  onExit: (listener: (code: number | null) => void) => void;
  kill: () => void;
}>;

/** better-sqlite3 needs Node 22, which Electron has from 35 on. */
const hostsBackend = Number(process.versions.node.split(".")[0]) >= 22;

/** False only for an old Electron that nobody told of a newer Node. */
export function canRunBackend(): boolean {
  return hostsBackend || process.env["DOAN_KET_BACKEND_NODE"] !== undefined;
}

/** Starts a backend; only after Electron is ready. */
export function startBackendProcess(parameters: readonly string[]): BackendProcess {
  return hostsBackend ? startUtility(parameters) : startChild(parameters);
}

function startUtility(parameters: readonly string[]): BackendProcess {
  const child = utilityProcess.fork(places.backendEntry("utility"), [...parameters], {
    serviceName: "doan-ket-backend",
    stdio: app.isPackaged ? "ignore" : "inherit",
  });
  return {
    pid: () => child.pid,
    post: (message) => {
      child.postMessage(message);
    },
    onMessage: (listener) => child.on("message", listener),
    onExit: (listener) => child.on("exit", listener),
    kill: () => child.kill(),
  };
}

/** Development and tests with an older Electron: the same backend under a Node of its own. */
function startChild(parameters: readonly string[]): BackendProcess {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...env } = process.env;
  const child: ChildProcess = fork(places.backendEntry("node"), parameters, {
    execPath: process.env["DOAN_KET_BACKEND_NODE"],
    execArgv: [],
    env,
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return {
    pid: () => child.pid,
    post: (message) => {
      if (child.connected) child.send(message);
    },
    onMessage: (listener) => {
      // Only the backend has the other end, and it sends nothing else.
      child.on("message", (message) => {
        listener(message as FromBackend);
      });
    },
    onExit: (listener) => {
      child.on("exit", listener);
      // A Node that cannot be started at all says so here, and never exits.
      child.on("error", () => {
        if (child.pid === undefined) listener(null);
      });
    },
    kill: () => child.kill(),
  };
}
