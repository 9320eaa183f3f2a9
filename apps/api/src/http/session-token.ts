import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Zone } from '@tongban/kernel';
import '@fastify/cookie';

/** The cookies of the two zones: one browser may be a citizen here and a clerk there. */
export const cookieName: Readonly<Record<Zone, string>> = {
  portal: 'tongban_portal',
  counter: 'tongban_counter',
};

/**
 * The session token of a request: the zone's cookie, or at the portal the bearer token of a mini-program.
 * A bearer token goes first: a page of another site cannot add one.
 */
export function sessionToken(zone: Zone, request: FastifyRequest): string | undefined {
  const bearer =
    zone === 'portal' ? /^Bearer ([\w-]+)$/i.exec(request.headers.authorization ?? '')?.[1] : undefined;
  return bearer ?? request.cookies[cookieName[zone]];
}

/** Whether the request comes from a page of another site, as far as the browser tells. */
export function isCrossSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Sets or clears a session cookie: out of reach for scripts, and not sent from other sites. */
export function writeSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  token: string | null,
  expires?: Date,
): void {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
  } as const;
  if (token === null) void reply.clearCookie(name, options);
  else void reply.setCookie(name, token, { ...options, ...(expires ? { expires } : {}) });
}
