import type { Channel, Language } from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';

/** An identity as an authority has proved it. */
export interface VerifiedIdentity {
  readonly name: string;
  readonly identityNumber: string;
  /** 3 name and number matched · 4 the person verified · 5 certificate, or in person at a counter. */
  readonly assurance: 3 | 4 | 5;
}

/** What a way in has found out about whoever came through it. */
export interface Identified {
  readonly way: CitizenWay;
  /** What the party calls this user: openid, subject, telephone number. It alone proves no identity. */
  readonly externalId: string;
  /** Only where the party itself has proved who it is. */
  readonly verified?: VerifiedIdentity;
  /** A telephone number that is theirs as far as the party knows. */
  readonly telephone?: string;
}

/** Where somebody comes from who logs in. */
export interface Origin {
  readonly channel: Channel;
  readonly language: Language;
  readonly address: string;
  readonly userAgent: string | undefined;
}

/** The origin of a request, for a channel that its client names. */
export const originOf = (
  request: { readonly language: Language; readonly address: string; readonly userAgent: string | undefined },
  channel: Channel,
): Origin => ({
  channel,
  language: request.language,
  address: request.address,
  userAgent: request.userAgent,
});
