import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import fc from 'fast-check';
import { SealService } from '../seal/seal.service.js';
import { SealKeys, fingerprint } from '../signing/seal-keys.js';
import { EvidenceWorld } from '../testing/evidence-world.js';
import { EvidenceExport } from './export.service.js';

interface Verifier {
  verifyBundle(folder: string, options?: { keys?: string[] }): Promise<{ problems: string[] }>;
}
const run = promisify(execFile);
const dataFiles = ['chains.jsonl', 'events.jsonl', 'seals.jsonl', 'heads.jsonl'] as const;

describe.each(['ed25519', 'sm2'] as const)('a bundle signed with %s', (algorithm) => {
  let world: EvidenceWorld;
  let folder: string;
  let bundle: string;
  let verifier: Verifier;
  let first: string;
  let key: string;

  const write = (name: string, request: object = {}) => {
    const out = join(folder, name);
    return world.module
      .get(EvidenceExport)
      .write({ folder: out, ...request })
      .then(() => out);
  };
  /** As an auditor would: the folder alone, somewhere else, nothing of this workspace around it. */
  const alone = async (path: string, ...args: string[]) => {
    const away = await mkdtemp(join(tmpdir(), 'tongban-bundle-'));
    await cp(path, away, { recursive: true });
    try {
      const { stdout } = await run(process.execPath, ['verify-evidence.mjs', ...args], {
        cwd: away,
        env: {},
      });
      return { code: 0, stdout };
    } catch (error) {
      const { code, stdout } = error as { code: number; stdout: string };
      return { code, stdout };
    } finally {
      await rm(away, { recursive: true });
    }
  };

  beforeAll(async () => {
    world = await EvidenceWorld.open(bid, algorithm);
    folder = await mkdtemp(join(tmpdir(), 'tongban-export-'));
    const seals = world.module.get(SealService);
    first = await world.grow(2);
    await world.grow(1, undefined, 'policy');
    const account = await world.grow(3, undefined, 'account');
    await seals.seal();
    await world.grow(2, first);
    await seals.seal();
    await world.grow(1, account, 'account');
    key = fingerprint(world.module.get(SealKeys).current.publicKey);
    bundle = await write('everything');
    verifier = (await import(
      new URL('../../../../../tools/verify-evidence.mjs', import.meta.url).href
    )) as Verifier;
  }, 60_000);
  afterAll(async () => {
    await world?.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  it('holds in an empty folder, without the server', async () => {
    const { code, stdout } = await alone(bundle, '--key', key);
    expect(stdout).toContain('All 3 chains (9 events) and 2 seals hold.');
    expect(code).toBe(0);
  });

  it('holds for one chain, by the proofs that its heads were sealed', async () => {
    const one = await write('one', { only: { kind: 'case', id: first } });
    const { code, stdout } = await alone(one, '--key', key);
    expect(stdout).toContain('All 1 chains (4 events) and 2 seals hold.');
    expect(code).toBe(0);
  });

  it('holds for the chains of a period', async () => {
    const period = await write('period', {
      from: new Date(Date.now() - 3_600_000),
      to: new Date(Date.now() + 1000),
    });
    expect((await alone(period)).stdout).toContain('All 3 chains');
    const later = await write('later', { from: new Date(Date.now() + 1000) });
    expect((await alone(later)).stdout).toContain('All 0 chains');
  });

  it('is not believed under a key that the auditor was not handed', async () => {
    const { code, stdout } = await alone(bundle, '--key', '0123 4567 89ab cdef 0123 4567 89ab cdef');
    expect(code).toBe(1);
    expect(stdout).toContain('not trusted');
  });

  it('is not written over another one', async () => {
    const again = await world.module.get(EvidenceExport).write({ folder: bundle });
    expect(again).toMatchObject({ code: 'AUDIT_FOLDER_NOT_EMPTY' });
  });

  it('contains nothing of an address but its keyed digest', async () => {
    const events = await readFile(join(bundle, 'events.jsonl'), 'utf8');
    expect(events).not.toContain('enc:');
    expect(events).not.toContain('ealed');
  });

  it('names the row that somebody changed, and the chain', async () => {
    const path = await copyOf(bundle);
    await mutate(path, 'events.jsonl', (lines) =>
      lines.map((line) => {
        const event = JSON.parse(line) as { chain: { id: string }; seq: number; payload: object };
        return event.chain.id === first && event.seq === 2
          ? JSON.stringify({ ...event, payload: { way: '改过' } })
          : line;
      }),
    );
    const { code, stdout } = await alone(path);
    expect(code).toBe(1);
    expect(stdout).toContain(`chain case:${first}: row 2: changed`);
  });

  it('gives every single change of a line away, also to whoever does not look at the manifest', async () => {
    const contents = new Map<string, string[]>();
    for (const name of dataFiles)
      contents.set(name, (await readFile(join(bundle, name), 'utf8')).trimEnd().split('\n'));
    const path = await copyOf(bundle);
    const change = fc.record({
      file: fc.constantFrom(...dataFiles),
      line: fc.nat(20),
      how: fc.constantFrom('delete', 'double', 'swap', 'character'),
      at: fc.nat(2000),
      digit: fc.constantFrom(...'0123456789abcdef'),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ file, line, how, at, digit }) => {
        const lines = contents.get(file) ?? [];
        const changed = changeOne(lines, line % lines.length, how, at, digit);
        fc.pre(changed.join() !== lines.join());
        await writeFile(join(path, file), `${changed.join('\n')}\n`);
        try {
          const { problems } = await verifier
            .verifyBundle(path)
            .catch(() => ({ problems: ['unreadable', 'unreadable'] }));
          // One is the manifest's word about the file; the other is what chains and seals say by themselves.
          expect(
            problems.filter((problem) => !problem.includes('not the file that was exported')),
          ).not.toEqual([]);
        } finally {
          await writeFile(join(path, file), `${lines.join('\n')}\n`);
        }
      }),
      { numRuns: algorithm === 'sm2' ? 40 : 150 },
    );
  });

  async function copyOf(path: string): Promise<string> {
    const copy = await mkdtemp(join(folder, 'copy-'));
    await cp(path, copy, { recursive: true });
    return copy;
  }
});

async function mutate(path: string, file: string, change: (lines: string[]) => string[]): Promise<void> {
  const lines = (await readFile(join(path, file), 'utf8')).trimEnd().split('\n');
  await writeFile(join(path, file), `${change(lines).join('\n')}\n`);
}

function changeOne(lines: readonly string[], line: number, how: string, at: number, digit: string): string[] {
  const changed = [...lines];
  const text = changed[line] ?? '';
  const next = (line + 1) % lines.length;
  if (how === 'delete') changed.splice(line, 1);
  else if (how === 'double') changed.splice(line, 0, text);
  else if (how === 'swap') [changed[line], changed[next]] = [changed[next] ?? '', text];
  else changed[line] = withOther(text, at, digit);
  return changed;
}

/** Puts another sign where one of a value, or of a name, stands. */
function withOther(text: string, at: number, digit: string): string {
  const places = [...text].flatMap((sign, place) => (/[0-9a-f]/.test(sign) ? [place] : []));
  const place = places[at % places.length] ?? 0;
  return text.slice(0, place) + digit + text.slice(place + 1);
}
