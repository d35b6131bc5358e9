import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import type { Account, Session } from "#shared/features/office/contract.ts";
import { officeFailure } from "#shared/features/office/errors.ts";
import type { Role } from "#shared/kernel/permissions.ts";
import { hashPassword } from "./password.ts";
import { publicAccount, writeSetting } from "./repository.ts";

type Writing = Pick<BackendContext, "db" | "write">;

/** The setting that ends one-person mode. */
export const ACCOUNTS_SETTING = "accounts.enabled";

export async function createAccount(
  context: Writing,
  input: { username: string; displayName: string; role: Role; password: string },
): Promise<Account> {
  const passwordHash = await hashPassword(input.password);
  return context.write(async ({ tx, note }) => {
    const taken = await tx
      .selectFrom("account")
      .select("id")
      .where("username", "=", input.username)
      .executeTakeFirst();
    if (taken) throw officeFailure("office.username-taken", { username: input.username });
    const row = await tx
      .insertInto("account")
      .values({
        username: input.username,
        displayName: input.displayName,
        role: input.role,
        passwordHash,
        isActive: 1,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const account = publicAccount(row);
    await note({ action: "office.createAccount", subject: account.username, after: account });
    return account;
  });
}

export async function setPassword(
  context: Writing,
  input: { accountId: number; password: string },
): Promise<Account> {
  const passwordHash = await hashPassword(input.password);
  return changeAccount(context, "office.setPassword", input.accountId, { passwordHash });
}

/** Who closes the own account is signed out with it. */
export async function setAccountActive(
  context: Writing & Pick<BackendContext, "session" | "setSession">,
  input: { accountId: number; isActive: boolean },
): Promise<Account> {
  const { session, setSession } = context;
  const account = await changeAccount(context, "office.setAccountActive", input.accountId, {
    isActive: input.isActive ? 1 : 0,
  });
  if (!account.isActive && session.account?.id === account.id) {
    setSession({ ...session, account: null });
  }
  return account;
}

/** @throws office.last-administrator when nobody would be left to look after accounts */
async function changeAccount(
  context: Writing,
  action: string,
  accountId: number,
  change: { passwordHash?: string; isActive?: 0 | 1 },
): Promise<Account> {
  return context.write(async ({ tx, note }) => {
    const before = await tx
      .selectFrom("account")
      .selectAll()
      .where("id", "=", accountId)
      .executeTakeFirst();
    if (!before) throw officeFailure("office.account-not-found", {});
    if (change.isActive === 0 && before.role === "administrator") {
      const others = (await administratorIds(tx)).filter((id) => id !== accountId);
      if (others.length === 0) throw officeFailure("office.last-administrator", {});
    }
    const after = await tx
      .updateTable("account")
      .set(change)
      .where("id", "=", accountId)
      .returningAll()
      .executeTakeFirstOrThrow();
    await note({
      action,
      subject: before.username,
      before: publicAccount(before),
      after: publicAccount(after),
    });
    return publicAccount(after);
  });
}

/** Ends one-person mode: from now on everybody signs in. */
export async function turnAccountsOn(
  context: Pick<BackendContext, "write" | "setSession">,
): Promise<Session> {
  await context.write(async ({ tx, note }) => {
    if ((await administratorIds(tx)).length === 0) {
      throw officeFailure("office.no-administrator", {});
    }
    await writeSetting(tx, ACCOUNTS_SETTING, "yes");
    await note({ action: "office.turnAccountsOn", subject: ACCOUNTS_SETTING, after: "yes" });
  });
  const session: Session = { mode: "accounts", account: null };
  context.setSession(session);
  return session;
}

/** Administrators who can sign in: one without a password cannot look after anything. */
async function administratorIds(db: ReadDb): Promise<number[]> {
  const rows = await db
    .selectFrom("account")
    .select("id")
    .where("role", "=", "administrator")
    .where("isActive", "=", 1)
    .where("passwordHash", "is not", null)
    .execute();
  return rows.map(({ id }) => id);
}
