import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

import type { Progress } from "#shared/kernel/backend-protocol.ts";
import { call, type Input, type Method, type Output } from "#renderer/app/api.ts";

export type Job<M extends Method> = Readonly<{
  isRunning: boolean;
  isStopping: boolean;
  progress: Progress | null;
  error: unknown;
  result: Output<M> | null;
  run: (input: Input<M>) => Promise<Output<M> | null>;
  stop: () => void;
  clear: () => void;
}>;

/** A long command with progress that can be stopped; leaving the screen does not stop it. */
export function useJob<M extends Method>(method: M): Job<M> {
  const cache = useQueryClient();
  const [state, setState] = useState<Omit<Job<M>, "run" | "stop" | "clear">>(idle);
  const abort = useRef<AbortController | null>(null);
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  function update(change: Partial<typeof state>): void {
    if (isMounted.current) setState((before) => ({ ...before, ...change }));
  }

  async function run(input: Input<M>): Promise<Output<M> | null> {
    const controller = new AbortController();
    abort.current = controller;
    update({ ...idle, isRunning: true });
    try {
      const result = await call(method, input, {
        signal: controller.signal,
        onProgress: (progress) => {
          update({ progress });
        },
      });
      update({ ...idle, result });
      return result;
    } catch (error) {
      update({ ...idle, error });
      return null;
    } finally {
      void cache.invalidateQueries();
    }
  }

  return {
    ...state,
    run,
    stop: () => {
      update({ isStopping: true });
      abort.current?.abort();
    },
    clear: () => {
      update(idle);
    },
  };
}

const idle = { isRunning: false, isStopping: false, progress: null, error: null, result: null };
