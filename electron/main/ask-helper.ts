import { utilityProcess } from "electron";

import { places } from "./places.ts";

/** A driver looks for its token and starts it; no more than that. */
const answerMilliseconds = 60_000;

/**
 * Has a process of its own answer one request, and ends it: what it loads is foreign code, and
 * nothing that was typed outlives the answer. Null when it dies or is silent.
 */
export async function askHelper(request: unknown): Promise<unknown> {
  const child = utilityProcess.fork(places.backendEntry("token"), [], {
    serviceName: "doan-ket-token",
    stdio: "ignore",
  });
  const answer = await new Promise<unknown>((resolve) => {
    const timer = setTimeout(() => {
      resolve(null);
    }, answerMilliseconds);
    const settle = (value: unknown): void => {
      clearTimeout(timer);
      resolve(value);
    };
    child.once("message", settle);
    child.once("exit", () => {
      settle(null);
    });
    child.postMessage(request);
  });
  child.kill();
  return answer;
}
