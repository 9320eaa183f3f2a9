import type { BidSecurity } from '@tongban/rules';
import type { FastifyInstance } from 'fastify';
import { addressOf } from './graphql-requests.js';

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
  "worker-src 'none'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join(';');

/** What is no page gets a policy that allows nothing, and is a tenth as long. */
const DATA_POLICY = "default-src 'none';frame-ancestors 'none'";

/** Our pages use none of what a telephone can do; photos come from its own file picker. */
const PERMISSIONS = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer']
  .concat(['microphone', 'midi', 'payment', 'usb', 'screen-wake-lock', 'xr-spatial-tracking'])
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Of every answer. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
};

/** Sets the security headers of every answer. They never change, so nothing is worked out per request. */
export function setSecurityHeaders(server: FastifyInstance, { strictTransport }: BidSecurity): void {
  const strict = strictTransportOf(strictTransport);
  const page = { ...HEADERS, ...strict, 'content-security-policy': PAGE_POLICY };
  // Answers are somebody's own, or about to be another's: nobody on the way keeps them.
  const data = { ...HEADERS, ...strict, 'content-security-policy': DATA_POLICY, 'cache-control': 'no-store' };
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(/^\/(graphql|auth)\//.test(addressOf(request)) ? data : page);
    done();
  });
}

/** Browsers heed it over TLS only, not over the plain HTTP of `npm start`. */
function strictTransportOf({ days, includeSubDomains }: BidSecurity['strictTransport']): object {
  if (days === 0) return {};
  const value = `max-age=${days * 86_400}${includeSubDomains ? '; includeSubDomains' : ''}`;
  return { 'strict-transport-security': value };
}
