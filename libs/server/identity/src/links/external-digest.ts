import type { Ciphers } from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';

/** The keyed digest under which a user of a party is found. */
export const externalDigest = (
  ciphers: Pick<Ciphers, 'digest'>,
  way: CitizenWay,
  externalId: string,
): string => ciphers.digest(`way ${way} ${externalId}`);
