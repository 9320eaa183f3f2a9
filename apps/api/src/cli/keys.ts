import { KeyRotation, type RetireProblem } from '@tongban/kernel';
import type { Workshop } from './workshop.js';

/** Shows the keys of the ring and which one seals; the keys themselves are never shown. */
export async function keysList({ app, print }: Workshop): Promise<number> {
  const ring = app.get(KeyRotation).ring();
  for (const [id, { cipher, replacedAt }] of ring.keys) {
    print(
      `${id}  ${cipher}  ${id === ring.active ? 'seals' : `opens, replaced ${replacedAt?.toISOString()}`}`,
    );
  }
  return 0;
}

/** Makes a new key the active one and seals everything anew under it, while the system runs. */
export async function keysRotate(workshop: Workshop): Promise<number> {
  const rotation = workshop.app.get(KeyRotation);
  const ring = rotation.begin();
  workshop.print(
    `The key ${ring.active} (${rotation.cipher}) seals from now on. Sealing anew what older keys sealed.`,
  );
  return keysResume(workshop);
}

/** Goes on with a rotation that was broken off; also seals what an older version stored open. */
export async function keysResume({ app, print }: Workshop): Promise<number> {
  const rotation = app.get(KeyRotation);
  const told = new Map<string, number>();
  const resealed = await rotation.reseal((table, rows) => {
    // A line for a table's first rows and for every five thousand more: enough to see that it goes on.
    if (told.has(table) && rows - (told.get(table) ?? 0) < 5000) return;
    told.set(table, rows);
    print(`${table}: ${rows} rows so far`);
  });
  const ring = rotation.ring();
  print(`Done: ${resealed} rows and files were sealed anew under ${ring.active}.`);
  const old = [...ring.keys.keys()].filter((id) => id !== ring.active);
  if (old.length)
    print(`Nothing is sealed under ${old.join(', ')} any more: "keys retire <id>" takes a key out.`);
  return 0;
}

/** Takes a key out of the ring that nothing is sealed under any more. */
export async function keysRetire({ app, print }: Workshop, [id]: readonly string[]): Promise<number> {
  if (!id) {
    print('Say which key: "keys retire k1".');
    return 2;
  }
  const problem = await app.get(KeyRotation).retire(id);
  print(
    problem === null
      ? `The key ${id} is out of the ring. Keep a copy as long as you keep back-ups from its time.`
      : reason(id, problem),
  );
  return problem === null ? 0 : 1;
}

function reason(id: string, problem: RetireProblem): string {
  if (problem === 'unknown') return `There is no key ${id} in the ring.`;
  if (problem === 'active') return `The key ${id} seals now. Rotate first.`;
  if (problem === 'resting')
    return `The key ${id} was replaced less than a minute ago. A process may still use it: try again in a minute.`;
  return `The key ${id} is still needed: something in the table ${problem.table} is sealed under it. Run "keys resume" first.`;
}
