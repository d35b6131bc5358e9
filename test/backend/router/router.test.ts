import { expect, test } from "vitest";
import { z } from "zod";

import { createRouter } from "#backend/router.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { defineContract } from "#shared/kernel/contract.ts";

const contract = defineContract({
  "demo.double": {
    kind: "query",
    needs: null,
    input: z.object({ value: z.int().max(100) }),
    output: z.object({ doubled: z.int() }),
    errors: ["demo.unlucky"],
  },
  "demo.write": {
    kind: "command",
    needs: "rewards.write",
    input: z.object({}),
    output: z.object({}),
    errors: [],
  },
});

const route = createRouter<typeof contract, object>(contract, {
  "demo.double": (_, { value }) => {
    if (value === 13) throw new AppError("demo.unlucky", { value });
    if (value === 14) throw new AppError("demo.not-in-contract", {});
    if (value === 15) throw new TypeError("a bug with a secret in it");
    return { doubled: value === 16 ? 0.5 : value * 2 };
  },
  "demo.write": () => ({}),
});

const context = {
  session: { mode: "one-person", account: null } as const,
  reportBug: () => "SU-CO-1",
};

test("a good call gives its value", async () => {
  expect(await route(context, "demo.double", { value: 4 })).toEqual({
    ok: true,
    value: { doubled: 8 },
  });
});

test.each([
  { what: "an unknown method", method: "demo.none", input: {}, code: "request.unknown-method" },
  {
    what: "a name of every object",
    method: "constructor",
    input: {},
    code: "request.unknown-method",
  },
  {
    what: "a wrong input",
    method: "demo.double",
    input: { value: "4" },
    code: "request.invalid-input",
  },
  {
    what: "a value out of range",
    method: "demo.double",
    input: { value: 101 },
    code: "request.invalid-input",
  },
  {
    what: "an expected failure",
    method: "demo.double",
    input: { value: 13 },
    code: "demo.unlucky",
  },
  {
    what: "a failure that the contract does not name",
    method: "demo.double",
    input: { value: 14 },
    code: "internal",
  },
  { what: "a bug", method: "demo.double", input: { value: 15 }, code: "internal" },
  {
    what: "an output of the wrong shape",
    method: "demo.double",
    input: { value: 16 },
    code: "internal",
  },
])("$what is answered by $code", async ({ method, input, code }) => {
  const reply = await route(context, method, input);
  expect(reply).toMatchObject({ ok: false, error: { code } });
  expect(JSON.stringify(reply)).not.toContain("secret");
});

test("who may not is told so, before the input is looked at", async () => {
  const accounts = { mode: "accounts" as const, account: null };
  const clerk = { id: 1, displayName: "A", role: "clerk" as const };
  const secretary = { ...clerk, role: "secretary" as const };
  const ask = (session: object) =>
    route({ ...context, session: session as never }, "demo.write", {});
  expect(await ask(accounts)).toMatchObject({ error: { code: "request.sign-in-needed" } });
  expect(await ask({ ...accounts, account: clerk })).toMatchObject({
    error: { code: "request.not-allowed" },
  });
  expect(await ask({ ...accounts, account: secretary })).toEqual({ ok: true, value: {} });
});
