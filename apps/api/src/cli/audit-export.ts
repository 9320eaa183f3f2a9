import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EvidenceExport } from '@tongban/evidence';
import { chainOf, dayStart } from './audit-chain.js';
import { everyNow } from './audit-verify.js';
import type { Workshop } from './workshop.js';

const DAY = 24 * 60 * 60_000;
const USAGE = `Usage: audit export --out <folder> [--from <yyyy-mm-dd>] [--to <yyyy-mm-dd>]
                    [--chain <case|account|policy>:<id>]`;

/** Writes a bundle that a script without the server verifies. */
export async function auditExport({ app, print }: Workshop, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      chain: { type: 'string' },
    },
  });
  const only = values.chain === undefined ? undefined : chainOf(values.chain);
  const from = values.from === undefined ? undefined : dayStart(values.from);
  const to = values.to === undefined ? undefined : dayStart(values.to);
  if (!values.out || only === null || from === null || to === null) {
    print(USAGE);
    return 2;
  }
  // npm changes into the workspace; the path is meant from where the person stands.
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out);
  const { chains, events, seals } = await app.get(EvidenceExport).write({
    folder,
    ...(only && { only }),
    ...(from && { from }),
    // The last day belongs to the period.
    ...(to && { to: new Date(to.getTime() + DAY) }),
    onProgress: everyNow((count) => `… ${count} chains written`),
  });
  print(`${chains} chains with ${events} events and ${seals} seals are in ${folder}.`);
  print('To verify it anywhere: node verify-evidence.mjs --key <fingerprint of "audit key">');
  return 0;
}
