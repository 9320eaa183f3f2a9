import { resolve } from 'node:path';
import { EvidenceExport } from '@tongban/evidence';
import { isRefusal, sentence } from '@tongban/kernel';
import { chainOf, dayStart, textOptions } from './audit-chain.js';
import { everyNow } from './audit-verify.js';
import { LANGUAGE } from './language.js';
import type { Workshop } from './workshop.js';

const DAY = 24 * 60 * 60_000;
const USAGE = `Usage: audit export --out <folder> [--from <yyyy-mm-dd>] [--to <yyyy-mm-dd>]
                    [--chain <case|account|policy>:<id>]`;

/** Writes a bundle that a script without the server verifies. */
export async function auditExport({ app, print }: Workshop, args: readonly string[]): Promise<number> {
  const values = textOptions(args, ['out', 'from', 'to', 'chain']);
  const only = values?.chain === undefined ? undefined : chainOf(values.chain);
  const from = values?.from === undefined ? undefined : dayStart(values.from);
  const to = values?.to === undefined ? undefined : dayStart(values.to);
  if (!values?.out || only === null || from === null || to === null) {
    print(USAGE);
    return 2;
  }
  // npm changes into the workspace; the path is meant from where the person stands.
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out);
  const report = await app.get(EvidenceExport).write({
    folder,
    ...(only && { only }),
    ...(from && { from }),
    // The last day belongs to the period.
    ...(to && { to: new Date(to.getTime() + DAY) }),
    onProgress: everyNow((count) => `… ${count} chains written`),
  });
  if (isRefusal(report)) {
    print(sentence(report.code, LANGUAGE, report.values));
    return 1;
  }
  const { chains, events, seals } = report;
  print(`${chains} chains with ${events} events and ${seals} seals are in ${folder}.`);
  print('To verify it anywhere: node verify-evidence.mjs --key <fingerprint of "audit key">');
  return 0;
}
