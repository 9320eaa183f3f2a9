import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isGraphQL, refuseRequest } from './graphql-requests.js';

/** Milliseconds after which an answer of an endpoint is given up; the database gives its statements up by itself. */
const LONGEST_ANSWER = 60_000;

/**
 * Gives up answers of the endpoints that take too long, with a sentence. One look a second at the oldest ones costs
 * less than a timer for each request, which Fastify would set (`handlerTimeout`).
 *
 * @param longest milliseconds
 */
export function giveUpSlowAnswers(server: FastifyInstance, longest = LONGEST_ANSWER): void {
  // In the order in which they came.
  const waiting = new Map<FastifyReply, { request: FastifyRequest; since: number }>();
  server.addHook('onRequest', (request, reply, done) => {
    if (isGraphQL(request)) waiting.set(reply, { request, since: performance.now() });
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    waiting.delete(reply);
    done();
  });
  const watch = setInterval(
    () => {
      const now = performance.now();
      for (const [reply, { request, since }] of waiting) {
        if (now - since < longest) break;
        waiting.delete(reply);
        if (!reply.sent) refuseRequest(request, reply, 503, 'TOOK_TOO_LONG');
      }
    },
    Math.min(1000, longest),
  );
  watch.unref();
  server.addHook('onClose', (_server, done) => {
    clearInterval(watch);
    done();
  });
}
