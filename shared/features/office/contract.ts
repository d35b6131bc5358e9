import { z } from "zod";

import { defineContract } from "#shared/kernel/contract.ts";
import { roles } from "#shared/kernel/permissions.ts";
import { idSchema, isoDateSchema } from "#shared/kernel/schemas.ts";
import { isBoardName } from "./board-name.ts";
import { officeLevels } from "./government-levels-data.ts";
import { signingRights } from "./signing-right.ts";

export const unitSchema = z.object({
  id: idSchema,
  code: z.string(),
  name: z.string(),
  kind: z.enum(["commune", "town"]),
  activeFrom: isoDateSchema,
  /** Last day in the district; null: still there. */
  activeTo: isoDateSchema.nullable(),
  leavingNote: z.string().nullable(),
  /** The unit that it went whole into when it ended; null: still there, left, or parted among several. */
  mergedInto: idSchema.nullable(),
  aliases: z.array(z.string()),
  villages: z.array(z.object({ id: idSchema, name: z.string() })),
});

export const officeSchema = z.object({
  name: z.string(),
  level: z.enum(officeLevels),
  issuingBody: z.string(),
  /** Over the issuing body: of a district the province, of a commune the district of its time. */
  superiorBody: z.string().nullable(),
  /** Over a commune's body since there is no district. */
  provinceBody: z.string().nullable(),
  chairTitle: z.string(),
  place: z.string(),
  symbol: z.string(),
  /** The steering board at the office, as papers name it: "Ban Chỉ đạo …"; null: it has none. */
  boardName: z.string().nullable(),
  boardSymbol: z.string(),
  isIllustrative: z.boolean(),
});

/** The office as the clerk enters it; its steering board's numbers run apart from its own. */
const officeInputSchema = officeSchema
  .omit({ isIllustrative: true })
  .refine(({ level, provinceBody }) => level === "commune" || provinceBody === null, {
    path: ["provinceBody"],
  })
  .refine(({ boardName }) => boardName === null || isBoardName(boardName), {
    path: ["boardName"],
  })
  .refine(({ symbol, boardSymbol }) => boardSymbol !== "" && boardSymbol !== symbol, {
    path: ["boardSymbol"],
  });

export const accountSchema = z.object({
  id: idSchema,
  username: z.string(),
  displayName: z.string(),
  role: z.enum(roles),
  hasPassword: z.boolean(),
  isActive: z.boolean(),
});

/** Who sits at the program. In one-person mode there is no sign-in and everything is allowed. */
export const sessionSchema = z.object({
  mode: z.enum(["one-person", "accounts"]),
  account: accountSchema.pick({ id: true, displayName: true, role: true }).nullable(),
});

const nameSchema = z.string().trim().min(1).max(120);

/** A unit as the clerk enters it; `id` null: a new one. */
const unitInputSchema = z
  .object({
    id: idSchema.nullable(),
    /** Statistics code; codes are given to other areas later, so it is no key. */
    code: z.string().trim().max(20),
    name: nameSchema,
    kind: z.enum(["commune", "town"]),
    activeFrom: isoDateSchema,
    activeTo: isoDateSchema.nullable(),
    leavingNote: z.string().trim().max(500).nullable(),
    mergedInto: idSchema.nullable(),
    aliases: z.array(nameSchema).max(30),
  })
  .refine(({ activeFrom, activeTo }) => activeTo === null || activeTo >= activeFrom, {
    path: ["activeTo"],
  })
  .refine(
    ({ id, activeTo, mergedInto }) =>
      mergedInto === null || (activeTo !== null && mergedInto !== id),
    {
      path: ["mergedInto"],
    },
  );

const signerSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** "Chủ tịch", "Phó Chủ tịch", "Chánh Văn phòng". */
  office: z.string(),
  /** By what right: decides the authority line. */
  signsAs: z.enum(signingRights),
  /** The paper that entrusts the signing by order or mandate to him; "" where none is needed. */
  mandate: z.string(),
  holdsFrom: isoDateSchema,
  /** Last day in office; null: still holds it. */
  holdsTo: isoDateSchema.nullable(),
});

const passwordSchema = z.string().min(8).max(200);
const usernameSchema = z
  .string()
  .trim()
  .regex(/^[a-z0-9._-]{2,40}$/);

export const officeContract = defineContract({
  "office.show": {
    kind: "query",
    needs: "office.read",
    input: z.object({}),
    output: officeSchema,
    errors: [],
  },
  "office.units": {
    kind: "query",
    needs: "office.read",
    input: z.object({}),
    output: z.array(unitSchema),
    errors: [],
  },
  "office.agencies": {
    kind: "query",
    needs: "office.read",
    input: z.object({}),
    output: z.array(z.object({ id: idSchema, name: z.string(), shortName: z.string() })),
    errors: [],
  },
  "office.save": {
    kind: "command",
    needs: "office.write",
    input: officeInputSchema,
    output: officeSchema,
    errors: ["office.paper-under-way", "office.board-has-papers"],
  },
  "office.saveUnit": {
    kind: "command",
    needs: "office.write",
    input: unitInputSchema,
    output: unitSchema,
    errors: ["office.unit-not-found", "office.unit-name-taken", "office.paper-under-way"],
  },
  /**
   * The unit's villages in their order: those with an id are kept and may get another
   * name, those without are new, those left out are taken off unless figures name them.
   */
  "office.saveVillages": {
    kind: "command",
    needs: "office.write",
    input: z.object({
      unitId: idSchema,
      villages: z.array(z.object({ id: idSchema.nullable(), name: nameSchema })).max(500),
    }),
    output: unitSchema,
    errors: ["office.unit-not-found", "office.village-twice", "office.village-in-use"],
  },
  "office.saveAgency": {
    kind: "command",
    needs: "office.write",
    input: z.object({ id: idSchema.nullable(), name: nameSchema, shortName: nameSchema }),
    output: z.object({ id: idSchema, name: z.string(), shortName: z.string() }),
    errors: ["office.agency-not-found"],
  },
  "office.signers": {
    kind: "query",
    needs: "office.read",
    input: z.object({}),
    output: z.array(signerSchema),
    errors: [],
  },
  "office.saveSigner": {
    kind: "command",
    needs: "office.write",
    input: signerSchema.extend({
      id: idSchema.nullable(),
      name: nameSchema,
      office: nameSchema,
      /** Left out: what the office usually gives. */
      signsAs: z.enum(signingRights).optional(),
      mandate: z.string().trim().max(300).default(""),
    }),
    output: signerSchema,
    errors: ["office.signer-not-found", "office.mandate-missing", "office.paper-under-way"],
  },
  "office.session": {
    kind: "query",
    needs: null,
    input: z.object({}),
    output: sessionSchema,
    errors: [],
  },
  "office.signIn": {
    kind: "command",
    needs: null,
    input: z.object({ username: z.string().min(1).max(80), password: z.string().max(200) }),
    output: sessionSchema,
    errors: ["office.sign-in-failed", "office.sign-in-wait"],
  },
  "office.signOut": {
    kind: "command",
    needs: null,
    input: z.object({}),
    output: sessionSchema,
    errors: [],
  },
  "office.accounts": {
    kind: "query",
    needs: "accounts.manage",
    input: z.object({}),
    output: z.array(accountSchema),
    errors: [],
  },
  "office.createAccount": {
    kind: "command",
    needs: "accounts.manage",
    input: z.object({
      username: usernameSchema,
      displayName: z.string().trim().min(1).max(120),
      role: z.enum(roles),
      password: passwordSchema,
    }),
    output: accountSchema,
    errors: ["office.username-taken"],
  },
  "office.setPassword": {
    kind: "command",
    needs: "accounts.manage",
    input: z.object({ accountId: idSchema, password: passwordSchema }),
    output: accountSchema,
    errors: ["office.account-not-found"],
  },
  "office.setAccountActive": {
    kind: "command",
    needs: "accounts.manage",
    input: z.object({ accountId: idSchema, isActive: z.boolean() }),
    output: accountSchema,
    errors: ["office.account-not-found", "office.last-administrator"],
  },
  /** Ends one-person mode; wants an active administrator with a password. The caller signs in next. */
  "office.turnAccountsOn": {
    kind: "command",
    needs: "accounts.manage",
    input: z.object({}),
    output: sessionSchema,
    errors: ["office.no-administrator"],
  },
  "office.audit": {
    kind: "query",
    needs: "office.read",
    input: z.object({ beforeId: idSchema.nullable(), limit: z.int().min(1).max(500) }),
    output: z.array(
      z.object({
        id: idSchema,
        at: z.string(),
        actor: z.string(),
        action: z.string(),
        subject: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
    errors: [],
  },
});

export type UnitInput = z.output<typeof unitInputSchema>;
export type Unit = z.output<typeof unitSchema>;
export type Signer = z.output<typeof signerSchema>;
export type Office = z.output<typeof officeSchema>;
export type Account = z.output<typeof accountSchema>;
export type Session = z.output<typeof sessionSchema>;
