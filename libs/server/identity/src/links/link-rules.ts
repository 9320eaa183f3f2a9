import type { CitizenWay } from '@tongban/rules';

/** An assurance from which an authority has seen the person, not only their name and number. */
const PERSON_SEEN = 4;

/** What is known when somebody proves an identity. */
export interface ProofFacts {
  /** Digest of the identity number that their account has; null for an account without a proved identity. */
  readonly own: string | null;
  /** Digest of the number that is proved now. */
  readonly proved: string;
  /** 3 name and number matched · 4 the person verified · 5 certificate, or in person at a counter. */
  readonly assurance: number;
  /** Whether another account already has this identity. */
  readonly held: boolean;
  /** Whether they have shown lately that the telephone is theirs by which that other account was lately known. */
  readonly sharesTelephone: boolean;
}

/** What becomes of an account whose identity is proved. */
export type ProofDecision =
  /** It is the account's own identity: at most the assurance rises. */
  | 'same'
  /** The account takes the identity on. */
  | 'adopt'
  /** All that the account has goes to the one that has the identity. */
  | 'merge'
  | 'IDENTITY_OTHER'
  | 'IDENTITY_HELD';

/**
 * What becomes of an account whose identity is proved.
 *
 * An identity belongs to one account, and an account to one identity. Name and number alone open nobody's account: they
 * stand on too many papers. Into an account that exists one gets when an authority has seen the person, or when name and
 * number match and the account's own telephone was shown as well.
 */
export function decideProof(facts: ProofFacts): ProofDecision {
  if (facts.own === facts.proved) return 'same';
  if (facts.own !== null) return 'IDENTITY_OTHER';
  if (!facts.held) return 'adopt';
  return facts.assurance >= PERSON_SEEN || facts.sharesTelephone ? 'merge' : 'IDENTITY_HELD';
}

/** What is known when somebody who is logged in wants a further way into their account. */
export interface LinkFacts {
  readonly assurance: number;
  readonly personId: string;
  /** To whom the way leads today; null to nobody. */
  readonly leadsTo: { readonly personId: string; readonly proved: boolean } | null;
  /** Whether the party itself has proved who came, and that it is this account's own identity, or its first one. */
  readonly vouched: boolean;
}

/** What becomes of a way that somebody wants to link. */
export type LinkDecision = 'add' | 'merge' | 'LINK_NEEDS_PROOF' | 'LINK_ALREADY' | 'LINK_OF_OTHER';

/**
 * What becomes of a way that somebody wants to link. A proved identity is what holds ways together, so an account
 * without one gets no second way, unless that way brings the proof; a way that leads to another proved identity stays
 * where it is.
 */
export function decideLink({ assurance, personId, leadsTo, vouched }: LinkFacts): LinkDecision {
  if (leadsTo?.personId === personId) return 'LINK_ALREADY';
  if (assurance < 3 && !vouched) return 'LINK_NEEDS_PROOF';
  if (!leadsTo) return 'add';
  return leadsTo.proved ? 'LINK_OF_OTHER' : 'merge';
}

/** Days after which a number that was given up may belong to somebody else. */
const NUMBER_FROZEN_DAYS = 90;
const DAY = 24 * 60 * 60_000;

/**
 * Whether a way has lapsed. Operators give a number to the next customer ninety days after the last one left it
 * (电信网码号资源管理办法): one that was not used for so long proves nothing about who used it before.
 */
export const hasLapsed = (way: CitizenWay, lastUsedAt: Date, now: Date): boolean =>
  way === 'sms' && mayBeAnothers(lastUsedAt, now);

/** Whether a number may have gone to somebody else since it was last known to be a person's. */
export const mayBeAnothers = (knownAt: Date, now: Date): boolean =>
  now.getTime() - knownAt.getTime() >= NUMBER_FROZEN_DAYS * DAY;
