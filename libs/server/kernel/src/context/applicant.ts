import type { Citizen } from './actor.js';

/** Whose a case is: a person's (also a child's) or an enterprise's. */
export interface Applicant {
  /** The person or the enterprise. */
  readonly id: string;
  readonly kind: 'person' | 'enterprise';
  readonly name: string;
}

/**
 * The applicant for whom a citizen acts: themselves, or whoever's space they are in. Whatever belongs to an
 * applicant (cases, drafts, documents, ratings) is asked for by this and never by the citizen's own id.
 */
export function applicantOf({ id, name, space }: Pick<Citizen, 'id' | 'name' | 'space'>): Applicant {
  if (!space) return { id, kind: 'person', name };
  return { id: space.id, kind: space.kind === 'enterprise' ? 'enterprise' : 'person', name: space.name };
}
