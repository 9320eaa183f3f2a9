import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { Ciphers, Database, Time, type Zone } from '@tongban/kernel';
import { isToken, newToken, tokenHash } from '../sessions/token.js';
import type { Ties } from './oidc-provider.js';

/** Who wants to link a subject to their account, instead of logging in: a citizen or a member of staff, by the zone. */
export interface Linking {
  readonly accountId: string;
  readonly sessionId: string;
}

/** A log-in that is under way at the provider. */
export interface Attempt {
  readonly ties: Ties;
  /** Own path to return to. */
  readonly returnTo: string;
  readonly linking: Linking | null;
}

interface AttemptRow {
  state: string;
  nonce: string;
  verifier_sealed: string;
  return_to: string;
  account_id: string | null;
  session_id: string | null;
}

/** What is known of an attempt before its callback is looked at. */
export interface AttemptFacts {
  /** Own path to which the person returns, whatever comes of it. */
  readonly returnTo: string;
  readonly linking: Linking | null;
  /** Session that was open in the browser when a log-in began, and is to end with it. */
  readonly formerId: string | null;
}

/** Milliseconds for choosing and proving oneself at the provider. */
export const ATTEMPT_LASTS = 10 * 60_000;

/**
 * Attempts wait here while the person is at the provider: state, nonce and PKCE's secret never leave the server. An
 * attempt belongs to the browser that began it, and is good once.
 */
@Injectable()
export class OidcAttempts {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly time: Time,
  ) {}

  /**
   * Begins one.
   *
   * @param linking  null for a log-in
   * @param formerId session that is open in this browser: its cookie will not come along from the provider
   * @returns what the browser keeps, and what the provider is told
   */
  async begin(
    zone: Zone,
    returnTo: string,
    linking: Linking | null,
    formerId: string | null,
  ): Promise<{ browser: string; ties: Ties }> {
    const browser = newToken();
    const ties: Ties = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const expires = new Date(this.time.now().getTime() + ATTEMPT_LASTS);
    await this.database.read({
      name: 'identity.begin-oidc',
      text: `insert into oidc_attempt (browser_hash, zone, state, nonce, verifier_sealed, return_to, staff_id,
                                       person_id, session_id, expires_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      values: [
        tokenHash(browser),
        zone,
        ties.state,
        ties.nonce,
        this.ciphers.seal(ties.verifier),
        returnTo,
        zone === 'counter' ? (linking?.accountId ?? null) : null,
        zone === 'portal' ? (linking?.accountId ?? null) : null,
        linking?.sessionId ?? formerId,
        expires,
      ],
    });
    return { browser, ties };
  }

  /** What is known of a browser's attempt before its callback is looked at; null when there is none. */
  async facts(zone: Zone, browser: string | undefined): Promise<AttemptFacts | null> {
    if (!browser || !isToken(browser)) return null;
    const [row] = await this.database.read<Pick<AttemptRow, 'return_to' | 'account_id' | 'session_id'>>({
      name: 'identity.oidc-facts',
      text: `select return_to, coalesce(person_id, staff_id) as account_id, session_id
               from oidc_attempt where browser_hash = $1 and zone = $2`,
      values: [tokenHash(browser), zone],
    });
    if (!row) return null;
    const formerId = row.account_id === null ? row.session_id : null;
    return { returnTo: row.return_to, linking: linkingOf(row), formerId };
  }

  /** Takes the attempt of a browser: whoever comes second finds nothing. Null when there is none or its time is over. */
  async take(zone: Zone, browser: string | undefined, state: string | null): Promise<Attempt | null> {
    if (!browser || !isToken(browser) || !state) return null;
    const [row] = await this.database.read<AttemptRow>({
      name: 'identity.take-oidc',
      text: `delete from oidc_attempt
              where browser_hash = $1 and zone = $2 and state = $3 and expires_at > $4
             returning state, nonce, verifier_sealed, return_to,
                       coalesce(person_id, staff_id) as account_id, session_id`,
      values: [tokenHash(browser), zone, state, this.time.now()],
    });
    if (!row) return null;
    return {
      ties: { state: row.state, nonce: row.nonce, verifier: this.ciphers.open(row.verifier_sealed) },
      returnTo: row.return_to,
      linking: linkingOf(row),
    };
  }

  /** Forgets the attempts of those who never came back. */
  async forgetOld(): Promise<void> {
    await this.database.read({
      name: 'identity.forget-oidc',
      text: 'delete from oidc_attempt where expires_at < $1',
      values: [this.time.now()],
    });
  }
}

const linkingOf = (row: Pick<AttemptRow, 'account_id' | 'session_id'>): Linking | null =>
  row.account_id && row.session_id ? { accountId: row.account_id, sessionId: row.session_id } : null;
