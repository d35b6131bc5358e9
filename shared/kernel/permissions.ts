/** The four roles of an office; see `officeText.roles` for their names. */
export const roles = ["clerk", "leader", "secretary", "administrator"] as const;
export type Role = (typeof roles)[number];

/**
 * What each role may do: the only such table; the router asks it on every call.
 *
 * A leader approves and signs but does not type figures; the clerk types but does
 * not approve; the council's secretary prepares rewards; the administrator looks
 * after accounts and the data file and sees, but does not do, the office's work.
 */
const capabilityRoles = {
  "office.read": ["clerk", "leader", "secretary", "administrator"],
  "office.write": ["clerk", "administrator"],
  "accounts.manage": ["administrator"],
  "data.manage": ["administrator", "clerk"],
  "plans.read": ["clerk", "leader", "secretary", "administrator"],
  "plans.write": ["clerk"],
  "documents.read": ["clerk", "leader", "secretary", "administrator"],
  "documents.submit": ["clerk", "secretary"],
  "documents.checkContent": ["leader"],
  "documents.checkForm": ["clerk", "leader"],
  "documents.approve": ["leader"],
  "documents.sendBack": ["clerk", "leader"],
  "documents.issue": ["clerk"],
  "documents.cancel": ["leader"],
  "documents.sign": ["leader"],
  "documents.seal": ["clerk"],
  "signing.manage": ["clerk", "administrator"],
  "figures.read": ["clerk", "leader", "secretary", "administrator"],
  "submissions.write": ["clerk"],
  "submissions.accept": ["clerk"],
  "submissions.reopen": ["leader"],
  "evaluation.write": ["clerk", "secretary"],
  "rewards.write": ["secretary"],
} as const satisfies Record<string, readonly Role[]>;

export type Capability = keyof typeof capabilityRoles;

/** May `role` do `capability`? */
export function isAllowed(role: Role, capability: Capability): boolean {
  const allowed: readonly Role[] = capabilityRoles[capability];
  return allowed.includes(role);
}
