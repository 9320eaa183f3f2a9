import { SealKeys, SealService, fingerprint } from '@tongban/evidence';
import type { Command } from './workshop.js';

/** Seals the history now, in addition to the daily seal. */
export const auditSeal: Command = async ({ app, print }) => {
  const { number, chains, events, moved, contradicting } = await app.get(SealService).seal();
  print(
    `Seal ${number} covers ${chains} chains with ${events} events; ${moved} moved since the seal before.`,
  );
  for (const { kind, id } of contradicting) print(`broken: ${kind} ${id} contradicts the seal before`);
  return contradicting.length ? 1 : 0;
};

/** Prints the public keys of the seals and their fingerprints, to be handed to whoever verifies. */
export const auditKey: Command = async ({ app, print }) => {
  for (const [at, { algorithm, publicKey }] of app.get(SealKeys).known.entries()) {
    print(`${at === 0 ? 'signs now' : 'signed earlier'}: ${algorithm}`);
    print(`  public key   ${publicKey}`);
    print(`  fingerprint  ${fingerprint(publicKey)}`);
  }
  return 0;
};
