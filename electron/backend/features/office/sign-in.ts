import type { BackendContext } from "#backend/context.ts";
import type { Session } from "#shared/features/office/contract.ts";
import { officeFailure } from "#shared/features/office/errors.ts";
import { passwordMatches } from "./password.ts";

// Compared against when no such account exists, so that the answer takes as long.
const NOBODY =
  "scrypt$65536$8$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
const FREE_TRIES = 5;
const LONGEST_WAIT_SECONDS = 300;

/** Wrong tries in this run, by folded name; a restart forgets them, the scrypt cost does not. */
const wrongTries = new Map<string, { count: number; lastAt: number }>();

/**
 * Signs in by name and password.
 *
 * After five wrong tries in a row each next one must wait, twice as long each time.
 * @throws office.sign-in-failed, the same for an unknown name and a wrong password
 */
export async function signIn(
  context: Pick<BackendContext, "db" | "write" | "now" | "setSession">,
  input: { username: string; password: string },
): Promise<Session> {
  const username = input.username.trim().toLowerCase();
  const nowMs = Date.parse(context.now());
  const tries = wrongTries.get(username);
  const waitSeconds = tries === undefined ? 0 : waitAfter(tries.count);
  // A clock that was set back makes nobody wait longer than the rule says.
  const agoMs = Math.max(0, nowMs - (tries?.lastAt ?? 0));
  const leftSeconds = Math.ceil(waitSeconds - agoMs / 1000);
  if (leftSeconds > 0) throw officeFailure("office.sign-in-wait", { seconds: leftSeconds });

  const row = await context.db
    .selectFrom("account")
    .selectAll()
    .where("username", "=", username)
    .where("isActive", "=", 1)
    .executeTakeFirst();
  const matches = await passwordMatches(input.password, row?.passwordHash ?? NOBODY);
  if (!row || !matches) {
    wrongTries.set(username, { count: (tries?.count ?? 0) + 1, lastAt: nowMs });
    throw officeFailure("office.sign-in-failed", {});
  }
  wrongTries.delete(username);
  const session: Session = {
    mode: "accounts",
    account: { id: row.id, displayName: row.displayName, role: row.role },
  };
  context.setSession(session);
  await context.write(({ note }) => note({ action: "office.signIn", subject: username }));
  return session;
}

function waitAfter(count: number): number {
  return count < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_SECONDS, 2 ** (count - FREE_TRIES + 1));
}
