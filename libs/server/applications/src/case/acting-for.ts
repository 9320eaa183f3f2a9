import type { Applying } from '@tongban/kernel';
import type { Application } from './application.entity.js';

/** Who acts for the applicant when somebody writes a case: nobody when it is the applicant, or a clerk at their side. */
export function actingFor(actor: Applying): Pick<Application, 'agentId' | 'agentName'> {
  const represents = actor.kind === 'citizen' && actor.space !== null;
  return represents ? { agentId: actor.id, agentName: actor.name } : { agentId: null, agentName: null };
}

/** The person whom staff call about a case: the applicant, or who acted last for an enterprise. */
export function contactOf(
  application: Pick<Application, 'applicantKind' | 'applicantId' | 'agentId'>,
): string {
  const { applicantKind, applicantId, agentId } = application;
  return applicantKind === 'enterprise' && agentId ? agentId : applicantId;
}
