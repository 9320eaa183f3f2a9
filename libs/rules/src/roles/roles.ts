/** What a member of staff may be. Somebody may be several of these, as far as {@link rolesProblem} allows. */
export const staffRoles = [
  'intake',
  'reviewer',
  'approver',
  'hallManager',
  'supervisor',
  'followUp',
  'catalogueEditor',
  'cataloguePublisher',
  'administrator',
  'securityOfficer',
  'auditor',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/**
 * Who runs the system, who guards it and who looks over both are three people (GB/T 22239 level 3, 三权分立),
 * and none of them handles cases or writes the catalogue.
 */
export const exclusiveRoles = ['administrator', 'securityOfficer', 'auditor'] as const satisfies StaffRole[];

/** Roles that act on cases; the life cycle says on which and when. */
export const handlingRoles = ['intake', 'reviewer', 'approver'] as const satisfies StaffRole[];

/** Roles that look at the cases of their departments and change nothing of them. */
export const watchingRoles = ['hallManager', 'supervisor', 'followUp'] as const satisfies StaffRole[];

/** Everybody who may see cases at all. */
export const caseRoles = [...handlingRoles, ...watchingRoles] as const;

/** Why a set of roles is not possible. Each has its sentence where accounts are kept. */
export const roleProblems = ['ROLES_NONE', 'ROLES_UNKNOWN', 'ROLES_TWICE', 'ROLES_EXCLUDE'] as const;
export type RoleProblem = (typeof roleProblems)[number];

/** Whether a text names a role. */
export const isStaffRole = (text: string): text is StaffRole =>
  (staffRoles as readonly string[]).includes(text);

/**
 * What is wrong with giving one person these roles; null when nothing is.
 *
 * An administrator, a security officer and an auditor are that alone: beside each other they could hide what they do,
 * and beside the handling of cases they would watch over themselves.
 */
export function rolesProblem(roles: readonly string[]): RoleProblem | null {
  if (roles.length === 0) return 'ROLES_NONE';
  if (!roles.every(isStaffRole)) return 'ROLES_UNKNOWN';
  if (new Set(roles).size < roles.length) return 'ROLES_TWICE';
  const alone = roles.some((role) => (exclusiveRoles as readonly string[]).includes(role));
  return alone && roles.length > 1 ? 'ROLES_EXCLUDE' : null;
}

/** Roles that somebody gets by a change, in the order of the vocabulary: these widen what they may do. */
export function rolesAdded(before: readonly StaffRole[], after: readonly StaffRole[]): StaffRole[] {
  return staffRoles.filter((role) => after.includes(role) && !before.includes(role));
}
