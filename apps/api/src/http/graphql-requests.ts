import { languageOf, sentence, type Language, type RateLimits, type Zone } from '@tongban/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import '../sentences.js';
import { isCrossSite } from './session-token.js';

/** The addresses of the endpoints themselves. */
const ENDPOINT = /^\/graphql\/(portal|counter)(\?|$)/;

/**
 * The address as the router has read it. It takes percent signs away before it chooses (`/%67raphql/portal` is the
 * endpoint, too), so whoever guards a route must not look at what was sent. Pages and what is not there have no route.
 */
export function addressOf(request: FastifyRequest): string {
  const route = request.routeOptions.url;
  return route === undefined || route.endsWith('*') ? request.url : route;
}

/** The zone whose endpoint a request goes to; null for everything else. */
export function zoneOf(request: FastifyRequest): Zone | null {
  const path = request.routeOptions.url;
  if (path === '/graphql/portal') return 'portal';
  return path === '/graphql/counter' ? 'counter' : null;
}

/** Every endpoint of GraphQL. */
export const isGraphQL = (request: FastifyRequest): boolean => addressOf(request).startsWith('/graphql/');

/** The ways to an identity provider and back: a browser goes there, and a person reads what comes. */
export const isEntrance = (request: FastifyRequest): boolean => addressOf(request).startsWith('/auth/');

/** Limits that every request meets before anything of it is read. */
export function guardRequests(server: FastifyInstance, limits: RateLimits): void {
  server.addHook('onRequest', async (request, reply) => {
    const graphql = isGraphQL(request);
    const entrance = isEntrance(request);
    if (!graphql && !entrance && !addressOf(request).startsWith('/files/')) return;
    const seconds =
      limits.requestFrom(request.ip) ||
      (entrance ? await limits.take('logIn', { address: request.ip, accountId: null }) : 0);
    if (seconds > 0) return tooOften(request, reply, seconds);
    // The provider is told where to send the browser back to; with such a host there is no address.
    if (entrance && !URL.canParse(`http://${request.host}`))
      return refuseRequest(request, reply, 400, 'REQUEST_NOT_UNDERSTOOD');
    if (!ENDPOINT.test(addressOf(request))) return;
    if (request.method !== 'POST') {
      void reply.header('allow', 'POST');
      return refuseRequest(request, reply, 405, 'METHOD_NOT_ALLOWED');
    }
    if (isCrossSite(request)) return refuseRequest(request, reply, 403, 'FOREIGN_SITE');
    // Forms of other sites can send anything but this without asking first.
    if (!/^application\/(graphql\+)?json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
      return refuseRequest(request, reply, 415, 'REQUEST_NOT_UNDERSTOOD');
    }
  });
}

/** Says no before the endpoint is reached, in its own shape: errors of GraphQL there, a refusal elsewhere. */
export function refuseRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  values: Readonly<Record<string, number>> = {},
): FastifyReply {
  const message = sentence(code, languageFor(request), values);
  void reply.code(status).header('cache-control', 'no-store');
  if (isEntrance(request)) return reply.type('text/plain; charset=utf-8').send(message);
  const body = isGraphQL(request)
    ? { errors: [{ message, extensions: { code, ...values } }] }
    : { refusal: { code, message, fields: [] } };
  return reply.send(body);
}

/** Says how long to wait. */
export function tooOften(request: FastifyRequest, reply: FastifyReply, seconds: number): FastifyReply {
  void reply.header('retry-after', String(seconds));
  return refuseRequest(request, reply, 429, 'RATE_LIMITED', { seconds });
}

const languageFor = (request: FastifyRequest): Language => languageOf(request.headers['accept-language']);
