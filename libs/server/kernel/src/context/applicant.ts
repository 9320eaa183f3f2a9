import type { Citizen, StaffMember, StandingFor } from './actor.js';

/** Whose a case is: a person's (also a child's) or an enterprise's. */
export interface Applicant {
  /** The person or the enterprise. */
  readonly id: string;
  readonly kind: 'person' | 'enterprise';
  readonly name: string;
}

/** A clerk who acts for somebody standing at the counter. */
export type CounterClerk = StaffMember & { readonly standingFor: StandingFor };

/** Whoever may write an application: a citizen, or a clerk for somebody at the counter. */
export type Applying = Citizen | CounterClerk;

/**
 * The applicant for whom a citizen acts: themselves, or whoever's space they are in. Whatever belongs to an
 * applicant (cases, drafts, documents, ratings) is asked for by this and never by the citizen's own id.
 */
export function applicantOf(actor: Pick<Citizen, 'id' | 'name' | 'space'> | CounterClerk): Applicant {
  if ('standingFor' in actor)
    return { id: actor.standingFor.id, kind: 'person', name: actor.standingFor.name };
  const { id, name, space } = actor;
  if (!space) return { id, kind: 'person', name };
  return { id: space.id, kind: space.kind === 'enterprise' ? 'enterprise' : 'person', name: space.name };
}
