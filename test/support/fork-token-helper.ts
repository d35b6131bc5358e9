import { fork } from "node:child_process";

import {
  type AskToken,
  helperStopped,
  type TokenAnswer,
} from "#backend/signing/token/token-protocol.ts";

/** A person looks for the token and the driver starts it; no more than that. */
const ANSWER_MILLISECONDS = 60_000;

/** Asks by a Node process of its own, one a question: nothing of a PIN or a driver outlives it. */
export function forkTokenHelper(entry: string): AskToken {
  return (request) =>
    new Promise((resolve) => {
      const child = fork(entry, [], {
        serialization: "advanced",
        execArgv: [],
        stdio: ["ignore", "ignore", "ignore", "ipc"],
        timeout: ANSWER_MILLISECONDS,
      });
      child.once("message", (answer) => {
        resolve(answer as TokenAnswer); // only the helper has the other end
        child.kill();
      });
      child.once("exit", () => {
        resolve(helperStopped);
      });
      child.once("error", () => {
        resolve(helperStopped);
      });
      child.send(request);
    });
}
