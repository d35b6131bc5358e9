import { AppError } from "#shared/kernel/app-error.ts";
import type { Contract, Handlers, Reply } from "#shared/kernel/contract.ts";
import { type Capability, isAllowed } from "#shared/kernel/permissions.ts";
import type { Session } from "#shared/features/office/contract.ts";

/** What the router itself needs of a context; the handlers need more. */
type RoutedContext = Readonly<{
  session: Session;
  reportBug: (error: unknown, method: string) => string;
}>;

/** Failures that any call may meet, whatever its own contract names. */
const commonFailures = new Set([
  "workspace.not-open",
  "workspace.cannot-write",
  "file.grant-unknown",
  "job.cancelled",
]);

/**
 * The only door into the backend: checks the method, the input and who calls,
 * runs the handler, checks its output and shapes the reply.
 */
export function createRouter<C extends Contract, Context extends object>(
  contract: C,
  handlers: Handlers<C, Context>,
) {
  return async function route(
    context: Context & RoutedContext,
    method: string,
    rawInput: unknown,
  ): Promise<Reply> {
    const procedure = Object.hasOwn(contract, method) ? contract[method] : undefined;
    if (procedure === undefined) return failure("request.unknown-method", { method });

    const refusal = refuse(context.session, procedure.needs);
    if (refusal !== null) return failure(refusal, { method });

    const input = procedure.input.safeParse(rawInput);
    if (!input.success) {
      const places = input.error.issues.map((issue) => issue.path.join("."));
      return failure("request.invalid-input", { method, places });
    }
    try {
      // The contract ties this method's handler to this input's shape.
      const handler = handlers[method as keyof Handlers<C, Context>];
      const value = await handler(context, input.data as never);
      return { ok: true, value: procedure.output.parse(value) };
    } catch (error) {
      if (
        error instanceof AppError &&
        (procedure.errors.includes(error.code) || commonFailures.has(error.code))
      ) {
        return failure(error.code, error.details);
      }
      return failure("internal", { incident: context.reportBug(error, method) });
    }
  };
}

function refuse(session: Session, needs: Capability | null): string | null {
  if (needs === null || session.mode === "one-person") return null;
  if (session.account === null) return "request.sign-in-needed";
  return isAllowed(session.account.role, needs) ? null : "request.not-allowed";
}

function failure(code: string, details: unknown): Reply {
  return { ok: false, error: { code, details } };
}
