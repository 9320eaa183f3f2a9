import { checkIdentityNumber, normaliseIdentityNumber, type OidcClaims } from '@tongban/rules';
import type { Identified } from '../ways/identified.js';
import type { OidcUser } from './oidc-provider.js';

/**
 * What the claims of a provider say about a citizen. The identity counts as proved only with a name, an identity
 * number that is one, and a level that the bid knows.
 */
export function identityOf({ issuer, subject, claims }: OidcUser, names: OidcClaims): Identified {
  const text = (name: string): string => {
    const claim = claims[name];
    return typeof claim === 'string' || typeof claim === 'number' ? String(claim).trim() : '';
  };
  const [name, identityNumber] = [text(names.name), normaliseIdentityNumber(text(names.identityNumber))];
  const assurance = Object.hasOwn(names.levels, text(names.assurance))
    ? names.levels[text(names.assurance)]
    : undefined;
  const verified =
    name && assurance && checkIdentityNumber(identityNumber).valid
      ? { name, identityNumber, assurance }
      : null;
  // A subject is a name within its issuer alone.
  return { way: 'oidc', externalId: `${issuer} ${subject}`, ...(verified ? { verified } : {}) };
}
