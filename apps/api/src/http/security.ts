import type { FastifyInstance } from 'fastify';

/**
 * Scripts come from our own files alone: no inline script, no eval. Styles may be inline, because the counter's
 * component library writes them at run time. PDFs are shown in frames of our own pages.
 */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join(';');

/** Of every answer. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Browsers heed it over TLS only, not over the plain HTTP of `npm start`.
  'strict-transport-security': 'max-age=15552000',
};

/** Sets the security headers of every answer. They never change, so nothing is worked out per request. */
export function setSecurityHeaders(server: FastifyInstance): void {
  const page = { ...HEADERS, 'content-security-policy': PAGE_POLICY };
  // What is no page gets a policy that allows nothing, and is a tenth as long.
  const data = { ...HEADERS, 'content-security-policy': "default-src 'none';frame-ancestors 'none'" };
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith('/graphql/') ? data : page);
    done();
  });
}
