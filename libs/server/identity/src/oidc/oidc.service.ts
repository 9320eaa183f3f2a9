import { Inject, Injectable } from '@nestjs/common';
import { BID, CONFIG, isRefusal, refuse, type Outcome, type ServerConfig, type Zone } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { OidcAttempts, type AttemptFacts, type Linking } from './attempts.js';
import { OidcProvider, type OidcUser } from './oidc-provider.js';

/** Log-ins through an OpenID provider: each zone is a client of its own. */
@Injectable()
export class OidcService {
  private readonly providers: Readonly<Record<Zone, OidcProvider | null>>;

  constructor(
    private readonly attempts: OidcAttempts,
    @Inject(CONFIG) { parties }: ServerConfig,
    @Inject(BID) private readonly bid: Bid,
  ) {
    const { portal, counter } = parties.oidc;
    this.providers = {
      portal: portal && new OidcProvider(portal, bid.identity.oidc.scope),
      counter: counter && new OidcProvider(counter, 'openid'),
    };
  }

  /** Whether the bid wants it in a zone and the server knows its provider. */
  isOpen(zone: Zone): boolean {
    const { citizenWays, staffWays } = this.bid.identity;
    const wanted = zone === 'portal' ? citizenWays.includes('oidc') : staffWays.includes('oidc');
    return wanted && this.providers[zone] !== null;
  }

  /**
   * Begins a log-in.
   *
   * @param redirectUri where the provider sends the browser back to
   * @param returnTo    own path to which the person returns in the end
   * @param from        what is to be linked to whom, or the session that is open in the browser and ends with the log-in
   * @returns where the browser goes, and what it keeps until it is back
   */
  async begin(
    zone: Zone,
    redirectUri: string,
    returnTo: string,
    from: { readonly linking?: Linking; readonly formerId?: string | undefined } = {},
  ): Promise<Outcome<{ address: URL; browser: string }>> {
    const provider = this.providers[zone];
    if (!provider || !this.isOpen(zone)) return refuse('OIDC_CLOSED');
    const { browser, ties } = await this.attempts.begin(
      zone,
      returnTo,
      from.linking ?? null,
      from.formerId ?? null,
    );
    const address = await provider.address(ties, redirectUri);
    return isRefusal(address) ? address : { address, browser };
  }

  /** What is known of a browser's attempt before its callback is looked at; null when there is none. */
  attempt(zone: Zone, browser: string | undefined): Promise<AttemptFacts | null> {
    return this.attempts.facts(zone, browser);
  }

  /**
   * Who came back, after everything was checked. Refused when the attempt is not this browser's, was taken before or is
   * too old, when the person has left, and when the provider's answer does not fit.
   */
  async finish(
    zone: Zone,
    callback: URL,
    browser: string | undefined,
  ): Promise<Outcome<{ user: OidcUser; linking: Linking | null }>> {
    const provider = this.providers[zone];
    if (!provider) return refuse('OIDC_CLOSED');
    const attempt = await this.attempts.take(zone, browser, callback.searchParams.get('state'));
    if (!attempt) return refuse('OIDC_EXPIRED');
    const user = await provider.user(callback, attempt.ties);
    return isRefusal(user) ? user : { user, linking: attempt.linking };
  }
}
