import type { Actor, Citizen, StaffMember } from '@tongban/kernel';
import type { Application } from './application.entity.js';

/** What access is decided by. */
export type AccessFacts = Pick<Application, 'applicantId' | 'departmentId' | 'number'>;

/**
 * Who may see a case: its applicant; staff of its department once it was submitted (a draft is its owner's alone);
 * the system. Everything that shows or changes a case asks here.
 */
export function maySee(actor: Actor, facts: AccessFacts): boolean {
  if (actor.kind === 'citizen') return isApplicant(actor, facts);
  if (actor.kind === 'staff') return facts.number !== null && worksFor(actor, facts.departmentId);
  return true;
}

const isApplicant = (citizen: Citizen, facts: AccessFacts): boolean => facts.applicantId === citizen.id;

const worksFor = (member: StaffMember, departmentId: string): boolean =>
  member.departmentIds === 'all' || member.departmentIds.includes(departmentId);
