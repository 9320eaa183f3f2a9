import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';

const NAME = 'tongban_counter_device';

const nameFor = (request: FastifyRequest): string => (request.protocol === 'https' ? `__Host-${NAME}` : NAME);

/**
 * By what a browser is known from which a member of staff has worked before. It opens nothing: it only gives the
 * owner of an account a count of failed log-ins that strangers cannot use up.
 */
export const deviceToken = (request: FastifyRequest): string | undefined => request.cookies[nameFor(request)];

/** Has the browser keep it. */
export function writeDeviceCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  expires: Date,
): void {
  void reply.setCookie(nameFor(request), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    expires,
  });
}
