import type { Citizen } from '@tongban/kernel';
import type { Application } from './application.entity.js';

/** Who acts for the applicant when a citizen writes a case: nobody when it is the applicant. */
export function actingFor({
  id,
  name,
  space,
}: Pick<Citizen, 'id' | 'name' | 'space'>): Pick<Application, 'agentId' | 'agentName'> {
  return space ? { agentId: id, agentName: name } : { agentId: null, agentName: null };
}

/** The person whom staff call about a case: the applicant, or who acted last for an enterprise. */
export function contactOf(
  application: Pick<Application, 'applicantKind' | 'applicantId' | 'agentId'>,
): string {
  const { applicantKind, applicantId, agentId } = application;
  return applicantKind === 'enterprise' && agentId ? agentId : applicantId;
}
