import { applicantOf, type Actor, type Citizen, type StaffMember, type StaffRole } from '@tongban/kernel';
import { caseRoles, covers, handlingRoles } from '@tongban/rules';
import type { Application } from './application.entity.js';

/** What access is decided by. */
export type AccessFacts = Pick<
  Application,
  'applicantId' | 'itemId' | 'themeKeys' | 'departmentId' | 'number'
>;

/**
 * Who may see a case: its applicant, or who acts in the applicant's place, an agent within their authorisation; staff
 * with a role that has to do with cases, of its department, once it was submitted (a draft is its owner's alone); the
 * system. Everything that shows or changes a case asks here.
 */
export function maySee(actor: Actor, facts: AccessFacts): boolean {
  if (actor.kind === 'citizen') return isApplicant(actor, facts);
  if (actor.kind === 'staff' && actor.standingFor) return facts.applicantId === actor.standingFor.id;
  if (actor.kind === 'staff') {
    return facts.number !== null && isOneOf(actor, caseRoles) && worksFor(actor, facts.departmentId);
  }
  return true;
}

/** Whether somebody who may see a case may open its papers, too: who only looks on does not, all is unmasked there. */
export const mayOpenPapers = (actor: Actor): boolean =>
  actor.kind !== 'staff' || isOneOf(actor, handlingRoles);

const isOneOf = (member: StaffMember, roles: readonly StaffRole[]): boolean =>
  member.pending === null && member.roles.some((role) => roles.includes(role));

const isApplicant = (citizen: Citizen, facts: AccessFacts): boolean =>
  facts.applicantId === applicantOf(citizen).id &&
  covers(citizen.space?.scope ?? null, { id: facts.itemId, themeKeys: facts.themeKeys });

const worksFor = (member: StaffMember, departmentId: string): boolean =>
  member.departmentIds === 'all' || member.departmentIds.includes(departmentId);
