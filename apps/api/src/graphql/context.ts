import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, type RequestContext, type Zone } from '@tongban/kernel';
import type { SessionService } from '@tongban/identity';
import { deviceToken, writeDeviceCookie } from '../http/device-cookie.js';
import { sessionToken, writeSessionCookie } from '../http/session-token.js';

/** Makes the {@link RequestContext} of each request to a zone: its session is looked up there, and only there. */
export function requestContexts(zone: Zone, sessions: SessionService) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<RequestContext & { req: FastifyRequest }> => {
    const language = languageOf(request.headers['accept-language']);
    const token = sessionToken(zone, request);
    const actor =
      zone === 'portal'
        ? await sessions.citizen(token, language, request.ip)
        : await sessions.staff(token, language, request.ip);
    return {
      // Nest wants it; without it every request's context would be copied.
      req: request,
      zone,
      language,
      actor,
      token,
      address: request.ip,
      userAgent: request.headers['user-agent'],
      device: zone === 'counter' ? deviceToken(request) : undefined,
      setSessionCookie: (value, expiresAt) => writeSessionCookie(request, reply, zone, value, expiresAt),
      setDeviceCookie: (value, expiresAt) => writeDeviceCookie(request, reply, value, expiresAt),
    };
  };
}
