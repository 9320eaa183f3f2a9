import { Database, verifyChains } from '@tongban/kernel';
import type { Workshop } from './workshop.js';

/** Goes through every chain of the history and names each row at fault. */
export async function auditVerify({ app, print }: Workshop): Promise<number> {
  const { chains, events, broken } = await verifyChains(app.get(Database));
  for (const { kind, id, seq, rowId, fault } of broken) {
    print(`broken: ${kind} ${id}, row ${seq}${rowId ? ` (event ${rowId})` : ''}: ${fault}`);
  }
  if (broken.length) {
    print(`${broken.length} of ${chains} chains are broken.`);
    return 1;
  }
  print(`All ${chains} chains hold (${events} events).`);
  return 0;
}
