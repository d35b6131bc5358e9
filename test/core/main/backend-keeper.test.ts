import { expect, test } from "vitest";

import type { FromBackend, ToBackend } from "#shared/kernel/backend-protocol.ts";

import { type BackendKeeper, keepBackend } from "../../../electron/main/backend-keeper.ts";

/** A backend that does only what the test says. */
function stage(): {
  keeper: BackendKeeper;
  states: string[];
  sent: (run: number) => readonly ToBackend[];
  say: (run: number, message: FromBackend) => void;
  die: (run: number) => void;
  wait: (milliseconds: number) => void;
} {
  const runs: {
    sent: ToBackend[];
    say: (message: FromBackend) => void;
    exits: (() => void)[];
  }[] = [];
  const states: string[] = [];
  let now = 0;
  const keeper = keepBackend({
    start: () => {
      const run: (typeof runs)[number] = { sent: [], say: () => undefined, exits: [] };
      runs.push(run);
      return {
        pid: () => runs.length,
        post: (message) => run.sent.push(message),
        onMessage: (listener) => {
          run.say = listener;
        },
        onExit: (listener) =>
          run.exits.push(() => {
            listener(1);
          }),
        kill: () => undefined,
      };
    },
    now: () => now,
    help: (request) => Promise.resolve({ answered: request }),
    onEvent: () => undefined,
    onState: (state) => states.push(state),
  });
  return {
    keeper,
    states,
    sent: (run) => runs[run]?.sent ?? [],
    say: (run, message) => runs[run]?.say(message),
    die: (run) =>
      runs[run]?.exits.forEach((exit) => {
        exit();
      }),
    wait: (milliseconds) => {
      now += milliseconds;
    },
  };
}

const quiet = (): void => undefined;
const stopped = { ok: false, error: { code: "backend.stopped", details: {} } };

test("each reply and progress goes to the call that it belongs to", async () => {
  const { keeper, say } = stage();
  const progress: number[] = [];
  const first = keeper.call("a", {}, quiet);
  const second = keeper.call("b", {}, ({ done }) => progress.push(done));

  say(0, { type: "progress", id: 2, done: 3, total: 9 });
  say(0, { type: "reply", id: 2, reply: { ok: true, value: "second" } });
  say(0, { type: "reply", id: 1, reply: { ok: true, value: "first" } });

  expect(await Promise.all([first.reply, second.reply])).toEqual([
    { ok: true, value: "first" },
    { ok: true, value: "second" },
  ]);
  expect(progress).toEqual([3]);
});

test("cancelling names the call, and says nothing once it is answered", () => {
  const { keeper, say, sent } = stage();
  const { cancel } = keeper.call("a", {}, quiet);

  cancel();
  say(0, { type: "reply", id: 1, reply: { ok: true, value: null } });
  cancel();

  expect(sent(0)).toEqual([
    { type: "call", id: 1, method: "a", input: {} },
    { type: "cancel", id: 1 },
  ]);
});

test("a death answers all who wait, and the next backend knows the files that were given", async () => {
  const { keeper, die, sent, states } = stage();
  const grant = { token: "t", path: "/a.xlsx", name: "a.xlsx", size: 1 };
  keeper.grant(grant);
  const call = keeper.call("a", {}, quiet);

  die(0);

  expect(await call.reply).toEqual(stopped);
  expect(states).toEqual(["restarted"]);
  expect(sent(1)).toEqual([{ type: "grant", ...grant }]);
});

test("a second death within a minute is final until a restart is asked for", async () => {
  const { keeper, die, states, sent, wait } = stage();

  die(0);
  wait(59_000);
  die(1);
  const down = await keeper.call("a", {}, quiet).reply;
  keeper.restart();
  void keeper.call("b", {}, quiet);

  expect(down).toEqual(stopped);
  expect(states).toEqual(["restarted", "stopped"]);
  expect(sent(2)).toEqual([{ type: "call", id: 1, method: "b", input: {} }]);
});

test("a backend that lived for more than a minute is started again", () => {
  const { die, states, wait } = stage();

  die(0);
  wait(61_000);
  die(1);

  expect(states).toEqual(["restarted", "restarted"]);
});

test("closing asks the backend to finish, waits for it, and starts no other", async () => {
  const { keeper, die, sent, states } = stage();

  const closing = keeper.close();
  die(0);
  await closing;

  expect(sent(0)).toEqual([{ type: "close" }]);
  expect(states).toEqual([]);
});

test("a request for a helper is answered to the backend that asked", async () => {
  const { say, sent } = stage();
  say(0, { type: "helper", id: 7, request: "tokens" });
  await Promise.resolve();
  expect(sent(0)).toEqual([{ type: "helper-answer", id: 7, answer: { answered: "tokens" } }]);
});
