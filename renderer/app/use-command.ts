import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";

import { call, type Input, type Method, type Output } from "./api.ts";

type Options<M extends Method> = Pick<
  UseMutationOptions<Output<M>, Error, Input<M>>,
  "onSuccess" | "onError"
>;

/** A command of the contract as a mutation; when it has run, everything on screen is read again. */
export function useCommand<M extends Method>(
  method: M,
  { onSuccess, ...rest }: Options<M> = {},
): UseMutationResult<Output<M>, Error, Input<M>> {
  const cache = useQueryClient();
  return useMutation<Output<M>, Error, Input<M>>({
    mutationFn: (input) => call(method, input),
    ...rest,
    onSuccess: async (...args) => {
      await onSuccess?.(...args);
      void cache.invalidateQueries();
    },
  });
}
