import { EvidenceVerification, type SealFaultKind } from '@tongban/evidence';
import { chainOf, dayStart, textOptions } from './audit-chain.js';
import type { Workshop } from './workshop.js';

const sealWords: Readonly<Record<SealFaultKind, string>> = {
  missing: 'is missing',
  changed: 'was changed: its row does not say what was signed',
  unlinked: 'does not follow from the seal before it',
  foreignKey: 'is signed with a key that is none of ours',
  badSignature: 'has a signature that does not fit',
  headsChanged: 'was made over other heads than those kept for it',
  digestDiffers: 'was made over other heads than all those kept so far',
  differsFromFile: 'is not the one in the file beside the database',
};

const USAGE = 'Usage: audit verify [--chain <case|account|policy>:<id>] [--since <yyyy-mm-dd>]';

/** Goes through chains and seals and names each one at fault; exit code 1 when there is one. */
export async function auditVerify({ app, print }: Workshop, args: readonly string[]): Promise<number> {
  const values = textOptions(args, ['chain', 'since']);
  const only = values?.chain === undefined ? undefined : chainOf(values.chain);
  const since = values?.since === undefined ? undefined : dayStart(values.since);
  if (!values || only === null || since === null) {
    print(USAGE);
    return 2;
  }
  const { chains, seals, holds } = await app.get(EvidenceVerification).run({
    ...(only && { only }),
    ...(since && { since }),
    onHeads: everyNow((heads) => `… ${heads} sealed heads compared`),
    onChains: everyNow((count) => `… ${count} chains compared`),
  });
  for (const { number, fault } of seals.faults) print(`broken: seal ${number} ${sealWords[fault]}`);
  for (const { kind, id, seq, rowId, fault, seal } of chains.broken) {
    const event = rowId ? ` (event ${rowId})` : '';
    print(`broken: ${kind} ${id}, row ${seq}${event}: ${fault}${seal ? `, says seal ${seal}` : ''}`);
  }
  if (!holds) {
    const parts = [
      ...(chains.broken.length ? [`${chains.broken.length} of ${chains.chains} chains are broken.`] : []),
      ...(seals.faults.length ? [`${seals.faults.length} faults in ${seals.seals} seals.`] : []),
    ];
    print(parts.join(' '));
    return 1;
  }
  if (only && !chains.chains) {
    print('There is no such chain.');
    return 1;
  }
  print(`All ${chains.chains} chains hold (${chains.events} events).`);
  print(
    seals.seals
      ? `All ${seals.seals} seals hold (${seals.heads} sealed heads).`
      : 'There is no seal yet: "audit seal" makes one.',
  );
  return 0;
}

/** Tells at most every other second how far it got, beside the answer and not in it. */
export function everyNow(text: (count: number) => string): (count: number) => void {
  let told = performance.now();
  return (count) => {
    if (performance.now() - told < 2000) return;
    told = performance.now();
    process.stderr.write(`${text(count)}\n`);
  };
}
