import { Logger } from '@nestjs/common';
import { refuse, type OidcParty, type Outcome, type Refusal } from '@tongban/kernel';
import * as oidc from 'openid-client';

/** Seconds by which the provider's clock may be off. */
const CLOCK_TOLERANCE = 30;
/** Seconds after which a provider that does not answer is given up: somebody is waiting in front of a screen. */
const PATIENCE = 5;
/** Milliseconds after which the provider is asked anew for its addresses. */
const DISCOVERED_FOR = 60 * 60_000;

/** What ties an answer of the provider to one attempt. */
export interface Ties {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who came back from the provider, after everything was checked. */
export interface OidcUser {
  readonly issuer: string;
  readonly subject: string;
  /** Claims of the ID token and of the user info, as the provider gave them. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** How the person has proved themselves there (RFC 8176). */
  readonly amr: readonly string[];
}

const log = new Logger('Oidc');

/** One OpenID provider, in the role of one client: the only place that speaks its protocol. */
export class OidcProvider {
  private found: { addresses: Promise<oidc.ServerMetadata>; until: number } | null = null;

  constructor(
    private readonly party: OidcParty,
    private readonly scope: string,
  ) {}

  /** Where to send the browser. Refused in words when the provider does not answer. */
  async address(ties: Ties, redirectUri: string): Promise<Outcome<URL>> {
    try {
      return oidc.buildAuthorizationUrl(await this.configuration(), {
        redirect_uri: redirectUri,
        scope: this.scope,
        response_type: 'code',
        state: ties.state,
        nonce: ties.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(ties.verifier),
        code_challenge_method: 'S256',
      });
    } catch (error) {
      return this.down(error);
    }
  }

  /**
   * Exchanges the code of a callback. State, issuer, audience, nonce, times and the signature of the ID token are
   * checked; so is that the user info speaks of the same subject.
   *
   * @param callback the address that the provider has sent the browser to, as the provider knows it
   */
  async user(callback: URL, ties: Ties): Promise<Outcome<OidcUser>> {
    if (callback.searchParams.get('error') === 'access_denied') return refuse('OIDC_CANCELLED');
    try {
      const configuration = await this.configuration();
      const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
        expectedState: ties.state,
        expectedNonce: ties.nonce,
        pkceCodeVerifier: ties.verifier,
        idTokenExpected: true,
      });
      const token = tokens.claims();
      if (!token) return refuse('OIDC_FAILED');
      const more = configuration.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(configuration, tokens.access_token, token.sub)
        : {};
      const amr = Array.isArray(token['amr']) ? token['amr'].filter((one) => typeof one === 'string') : [];
      return { issuer: token.iss, subject: token.sub, claims: { ...token, ...more }, amr };
    } catch (error) {
      return isNetworkTrouble(error) ? this.down(error) : this.wrong(error);
    }
  }

  /**
   * What an exchange needs. The provider's addresses are kept; its keys are asked for with every log-in, so that a
   * provider that has just changed them costs nobody a log-in.
   */
  private async configuration(): Promise<oidc.Configuration> {
    const { clientId, secret } = this.party;
    const metadata = { [oidc.clockTolerance]: CLOCK_TOLERANCE };
    const configuration = new oidc.Configuration(
      await this.addresses(),
      clientId,
      metadata,
      oidc.ClientSecretBasic(secret),
    );
    configuration.timeout = PATIENCE;
    oidc.enableNonRepudiationChecks(configuration);
    if (this.isOnThisMachine()) oidc.allowInsecureRequests(configuration);
    return configuration;
  }

  private addresses(): Promise<oidc.ServerMetadata> {
    const now = performance.now();
    if (this.found && this.found.until > now) return this.found.addresses;
    const addresses = this.discover();
    this.found = { addresses, until: now + DISCOVERED_FOR };
    addresses.catch(() => (this.found = null));
    return addresses;
  }

  private async discover(): Promise<oidc.ServerMetadata> {
    const { issuer, clientId } = this.party;
    const execute = this.isOnThisMachine() ? [oidc.allowInsecureRequests] : [];
    const found = await oidc.discovery(new URL(issuer), clientId, undefined, undefined, {
      execute,
      timeout: PATIENCE,
    });
    return found.serverMetadata();
  }

  /** Plain HTTP is for a stand-in on this machine alone. */
  private isOnThisMachine(): boolean {
    const { protocol, hostname } = new URL(this.party.issuer);
    return protocol === 'http:' && LOOPBACK.has(hostname);
  }

  private down(error: unknown): Refusal {
    log.error(`${this.party.issuer} gave no usable answer: ${nameOf(error)}`);
    return refuse('OIDC_DOWN');
  }

  /** Codes and tokens are in the causes of such errors; the log gets the name of what was wrong alone. */
  private wrong(error: unknown): Refusal {
    log.warn(`${this.party.issuer}: an answer was not taken: ${nameOf(error)}`);
    return refuse('OIDC_FAILED');
  }
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** No answer, or one that says that the provider itself is in trouble. */
function isNetworkTrouble(error: unknown): boolean {
  for (let cause = error, depth = 0; cause && depth < 4; cause = part(cause, 'cause'), depth++) {
    if (part(cause, 'name') === 'TimeoutError' || part(cause, 'message') === 'fetch failed') return true;
    const status = part(cause, 'status');
    if (typeof status === 'number' && status >= 500) return true;
  }
  return false;
}

/** A member of something thrown, which may be of another realm. */
const part = (thing: unknown, name: string): unknown =>
  typeof thing === 'object' && thing !== null ? Reflect.get(thing, name) : undefined;

function nameOf(error: unknown): string {
  const [name, code, message] = ['name', 'code', 'message'].map((one) => part(error, one));
  return `${String(name)} ${String(code ?? message)}`;
}
