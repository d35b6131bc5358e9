import type { BackendContext } from "#backend/context.ts";
import type { officeContract, Session } from "#shared/features/office/contract.ts";
import type { Handlers } from "#shared/kernel/contract.ts";
import { createAccount, setAccountActive, setPassword, turnAccountsOn } from "./accounts.ts";
import { listAccounts, listUnits, readOffice } from "./repository.ts";
import { saveAgency, saveOffice, saveSigner } from "./save-office.ts";
import { saveUnit } from "./save-unit.ts";
import { saveVillages } from "./save-villages.ts";
import { signIn } from "./sign-in.ts";

export const officeHandlers: Handlers<typeof officeContract, BackendContext> = {
  "office.show": ({ db }) => readOffice(db),
  "office.units": ({ db }) => listUnits(db),
  "office.agencies": ({ db }) =>
    db.selectFrom("agency").select(["id", "name", "shortName"]).orderBy("id").execute(),
  "office.save": saveOffice,
  "office.saveUnit": saveUnit,
  "office.saveVillages": saveVillages,
  "office.saveAgency": saveAgency,
  "office.signers": ({ db }) =>
    db.selectFrom("signer").selectAll().orderBy("holdsFrom").orderBy("id").execute(),
  "office.saveSigner": saveSigner,
  "office.session": ({ session }) => session,
  "office.signIn": signIn,
  "office.signOut": ({ session, setSession }) => {
    const after: Session = { ...session, account: null };
    setSession(after);
    return after;
  },
  "office.accounts": ({ db }) => listAccounts(db),
  "office.createAccount": createAccount,
  "office.setPassword": setPassword,
  "office.setAccountActive": setAccountActive,
  "office.turnAccountsOn": turnAccountsOn,
  "office.audit": ({ db }, { beforeId, limit }) =>
    db
      .selectFrom("auditEntry")
      .select(["id", "at", "actor", "action", "subject", "before", "after"])
      .$if(beforeId !== null, (query) => query.where("id", "<", beforeId ?? 0))
      .orderBy("id", "desc")
      .limit(limit)
      .execute(),
};
