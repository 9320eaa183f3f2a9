import type { Ciphers } from '@tongban/kernel';

/**
 * What the history keeps of a reason: a keyed digest, salted with the id of what was done. It proves the text to whoever
 * has it and says nothing by itself. Nothing where there was no reason.
 */
export const reasonOf = (
  ciphers: Pick<Ciphers, 'digest'>,
  id: string,
  reason: string | undefined,
): { reasonDigest?: string } =>
  reason === undefined ? {} : { reasonDigest: ciphers.digest(`${id} ${reason.trim()}`) };
