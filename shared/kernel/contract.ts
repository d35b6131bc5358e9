import type { z } from "zod";

import type { Capability } from "./permissions.ts";

/** One method of the backend: what it takes, what it gives, who may call it, how it can fail. */
export type Procedure = Readonly<{
  kind: "query" | "command";
  /** What the caller must be allowed to do; `null`: open to anybody, before any sign-in. */
  needs: Capability | null;
  input: z.ZodType;
  output: z.ZodType;
  errors: readonly string[];
}>;

export type Contract = Readonly<Record<string, Procedure>>;

export function defineContract<const C extends Contract>(contract: C): C {
  return contract;
}

export type MethodOf<C extends Contract> = keyof C & string;
export type InputOf<C extends Contract, M extends MethodOf<C>> = z.input<C[M]["input"]>;
export type OutputOf<C extends Contract, M extends MethodOf<C>> = z.output<C[M]["output"]>;
export type ErrorCodeOf<C extends Contract> = C[MethodOf<C>]["errors"][number];

/** The backend's side of a contract: one handler a method, of the right shapes. */
export type Handlers<C extends Contract, Context> = {
  readonly [M in MethodOf<C>]: (
    context: Context,
    input: z.output<C[M]["input"]>,
  ) => Promise<z.input<C[M]["output"]>> | z.input<C[M]["output"]>;
};

export type ReplyError = Readonly<{ code: string; details: unknown }>;
export type Reply =
  Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false; error: ReplyError }>;
