import type { PartiesConfig } from './parties.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads under which addresses people know this server: `TONGBAN_PUBLIC_URL` the portal and the counter,
 * `TONGBAN_COUNTER_URL` the counter where it has an address of its own.
 *
 * @returns null when none is set: the address at which the server listens
 * @throws Error with one sentence that names the variable, also when a real identity provider needs the address
 */
export function readPublicUrls(
  env: Env,
  parties: Pick<PartiesConfig, 'oidc' | 'standIns'>,
): { portal: string; counter: string } | null {
  const portal = originOf(env, 'TONGBAN_PUBLIC_URL');
  const counter = originOf(env, 'TONGBAN_COUNTER_URL') ?? portal;
  if (portal && counter) return { portal, counter };
  if (counter) throw new Error('TONGBAN_PUBLIC_URL is not set, although TONGBAN_COUNTER_URL is.');
  const real = !parties.standIns.includes('identityProvider');
  if (real && (parties.oidc.portal || parties.oidc.counter)) {
    throw new Error('TONGBAN_PUBLIC_URL is not set: an identity provider sends people back to it.');
  }
  return null;
}

/** A whole origin; what comes behind it is ours to say. */
function originOf(env: Env, name: string): string | null {
  const text = env[name];
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search ||
    url.hash ||
    url.username
  ) {
    throw new Error(`${name} must be an address like https://example.gov.cn, without a path, not "${text}".`);
  }
  return url.origin;
}
