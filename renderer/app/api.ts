import type { AppContract } from "#shared/contract.ts";
import type { Progress, WindowEvent } from "#shared/kernel/backend-protocol.ts";
import type { InputOf, MethodOf, OutputOf, ReplyError } from "#shared/kernel/contract.ts";

export type Method = MethodOf<AppContract>;
export type Input<M extends Method> = InputOf<AppContract, M>;
export type Output<M extends Method> = OutputOf<AppContract, M>;

/** An expected failure, as the backend named it; its sentence comes from error-text.ts. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;
  readonly details: unknown;

  constructor({ code, details }: ReplyError) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

export type CallOptions = Readonly<{
  onProgress?: (progress: Progress) => void;
  /** Aborting asks the backend to stop; the call then ends with what it says. */
  signal?: AbortSignal;
}>;

/**
 * Asks the backend.
 *
 * @throws {ApiError} for every failure that has a sentence
 */
export async function call<M extends Method>(
  method: M,
  input: Input<M>,
  { onProgress, signal }: CallOptions = {},
): Promise<Output<M>> {
  const id = crypto.randomUUID();
  const stopListening = onProgress === undefined ? noop : listen(id, onProgress);
  const cancel = (): void => {
    window.backend.cancel(id);
  };
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    const reply = await window.backend.call(method, input, id);
    if (!reply.ok) throw new ApiError(reply.error);
    // The router has checked the value against the contract before sending it.
    return reply.value as Output<M>;
  } finally {
    stopListening();
    signal?.removeEventListener("abort", cancel);
  }
}

/** @returns how to stop listening */
export function onBackendEvent(listener: (event: WindowEvent) => void): () => void {
  return window.backend.onEvent(listener);
}

export function restartBackend(): Promise<void> {
  return window.backend.restart();
}

function listen(id: string, onProgress: (progress: Progress) => void): () => void {
  return window.backend.onEvent((event) => {
    if (event.type === "progress" && event.job === id) onProgress(event);
  });
}

function noop(): void {
  // Nothing was listened to.
}
