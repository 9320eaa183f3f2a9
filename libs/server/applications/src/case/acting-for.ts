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

/**
 * Who fills in at the counter takes in, also when the person submits it later by themselves: they do not decide it
 * (front desk and back office are two people).
 */
export const takenIn = (actor: Applying, held: Application): Partial<Pick<Application, 'takenInBy'>> =>
  actor.kind === 'staff' ? { takenInBy: [...new Set([...held.takenInBy, actor.id])] } : {};
