import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Zone } from '@tongban/kernel';
import '@fastify/cookie';

/** The cookies of the two zones: one browser may be a citizen here and a clerk there. */
const COOKIES: Readonly<Record<Zone, string>> = { portal: 'tongban_portal', counter: 'tongban_counter' };

/**
 * The name of a zone's cookie. Over TLS its prefix makes browsers refuse one that another host, or a page without TLS,
 * has set.
 */
export const cookieName = (zone: Zone, request: FastifyRequest): string =>
  request.protocol === 'https' ? `__Host-${COOKIES[zone]}` : COOKIES[zone];

/**
 * The session token of a request: the zone's cookie, or at the portal the bearer token of a mini-program.
 * A bearer token goes first: a page of another site cannot add one.
 */
export function sessionToken(zone: Zone, request: FastifyRequest): string | undefined {
  const bearer =
    zone === 'portal' ? /^Bearer ([\w-]+)$/i.exec(request.headers.authorization ?? '')?.[1] : undefined;
  return bearer ?? request.cookies[cookieName(zone, request)];
}

/**
 * Whether the request comes from a page of another site, as far as the browser tells. Programs and mini-programs tell
 * nothing, or an origin of their platform; they bring no cookie. A bearer token is not sent by itself, and no page of
 * another site can add one.
 */
export function isCrossSite(request: FastifyRequest): boolean {
  const { authorization, cookie, origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined || authorization !== undefined || cookie === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.host;
}

/** Sets or clears a zone's session cookie: out of reach for scripts, and not sent from other sites. */
export function writeSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  zone: Zone,
  token: string | null,
  expires?: Date,
): void {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
  } as const;
  const name = cookieName(zone, request);
  if (token === null) void reply.clearCookie(name, options);
  else void reply.setCookie(name, token, { ...options, ...(expires ? { expires } : {}) });
}
