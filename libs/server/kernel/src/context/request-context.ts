import type { Citizen, Language, StaffMember } from './actor.js';

/** The two networks that requests come from; nothing of one is reachable from the other. */
export type Zone = 'portal' | 'counter';

/** What every resolver knows about its request. */
export interface RequestContext {
  readonly zone: Zone;
  readonly language: Language;
  readonly actor: Citizen | StaffMember | null;
  /** The session token that came with the request, to end that session; never log it. */
  readonly token: string | undefined;
  /** Address of the client, for evidence and for limits. */
  readonly address: string;
  /** How the client names itself; told to nobody but the owner of a session. */
  readonly userAgent: string | undefined;
  /** What the browser of a member of staff keeps to be known the next time; never log it. */
  readonly device: string | undefined;
  /** Sets or clears the session cookie of this zone; a mini-program gets its token in the answer instead. */
  setSessionCookie(token: string | null, expiresAt?: Date): void;
  /** Has the browser keep by what it is known the next time. */
  setDeviceCookie(token: string, expiresAt: Date): void;
}

/** Picks the language that a request asks for (`accept-language`); Chinese when in doubt. */
export function languageOf(header: string | undefined): Language {
  return header && /^\s*en\b/i.test(header) ? 'en' : 'zh-CN';
}
