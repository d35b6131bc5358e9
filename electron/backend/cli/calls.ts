import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import path from "node:path";

import type { Backend } from "#backend/compose.ts";
import type { Job } from "#backend/context.ts";
import type { AppContract } from "#shared/contract.ts";
import type { InputOf, MethodOf, OutputOf, ReplyError } from "#shared/kernel/contract.ts";

/** Calls of the same contract that the window uses, for hosts without a window. */
export type Calls = Readonly<{
  /** @throws {RefusedCall} when the backend answers with a failure */
  call: <M extends MethodOf<AppContract>>(
    method: M,
    input: InputOf<AppContract, M>,
  ) => Promise<OutputOf<AppContract, M>>;
  /** Hands a path over as a dialog would; a file that is not there yet has size 0. */
  grant: (file: string) => string;
}>;

/** The backend refused a call: its code and details, to be put into words. */
export class RefusedCall extends Error {
  override readonly name = "RefusedCall";
  readonly reply: ReplyError;

  constructor(reply: ReplyError) {
    super(reply.code);
    this.reply = reply;
  }
}

export function callsOf(
  backend: Pick<Backend, "dispatch" | "grantFile">,
  job: Job = { signal: new AbortController().signal, progress: () => undefined },
): Calls {
  return {
    async call(method, input) {
      const reply = await backend.dispatch(method, input, job);
      if (!reply.ok) throw new RefusedCall(reply.error);
      // The router has parsed the value with this method's output schema.
      return reply.value as never;
    },
    grant(file) {
      const token = randomUUID();
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      backend.grantFile({ token, path: path.resolve(file), name: path.basename(file), size });
      return token;
    },
  };
}
