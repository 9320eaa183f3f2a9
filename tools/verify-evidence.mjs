/**
 * Verifies an exported bundle of evidence without the server, its database or any package: plain Node 18 or later.
 *
 *   node verify-evidence.mjs [folder] [--key <fingerprint>]…
 *
 * What it proves and what not is written in README.txt beside it. It shares no code with what it verifies.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { HeadsDigest, canonical, hex, leaf, merkleRoot, provenRoot } from './verify-evidence-digests.mjs';
import { sm2Verifies } from './verify-evidence-sm2.mjs';

const GENESIS = '0'.repeat(64);
/** Whether a key made a signature over the UTF-8 of a text. @param {string} text @param {string} signature @param {{algorithm: string, publicKey: string}} key */
function signed(text, signature, { algorithm, publicKey }) {
  if (algorithm === 'sm2') return sm2Verifies(Buffer.from(text), signature, publicKey);
  if (algorithm !== 'ed25519' || !/^[0-9a-f]{64}$/.test(publicKey)) return false;
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'));
}

const fingerprint = (/** @type {string} */ publicKey) => hex(Buffer.from(publicKey, 'hex')).slice(0, 32);

const members = ['actor', 'at', 'chain', 'hash', 'kind', 'payload', 'previousHash', 'result', 'seq'];
const actorMembers = ['address', 'channel', 'id', 'kind', 'onBehalfOf', 'role'];

/** Members that no hash covers; there are none in a row that was exported. @param {any} row */
const strangeMembers = (row) =>
  [
    ...Object.keys(row).filter((name) => !members.includes(name)),
    ...Object.keys(row.actor).filter((name) => !actorMembers.includes(name)),
    ...Object.keys(row.chain).filter((name) => name !== 'kind' && name !== 'id'),
  ].join(', ');

/** The hash that a row must have at a place. @param {any} e @param {number} seq */
function linkHash(e, seq) {
  const { kind, id, role, channel, onBehalfOf, address } = e.actor;
  const text = canonical({
    chain: { kind: e.chain.kind, id: e.chain.id },
    seq,
    kind: e.kind,
    at: e.at,
    actor: { kind, id, role, channel, ...(onBehalfOf && { onBehalfOf }), ...(address && { address }) },
    payload: e.payload,
    ...(e.result && { result: e.result }),
    previousHash: e.previousHash,
  });
  return hex(text);
}

/**
 * The first row of a chain that is wrong, or null.
 * @param {any[]} rows @param {{length: number, head: string}} head @param {{seal: number, length: number, head: string}[]} points
 */
export function chainFault(rows, head, points) {
  const sound = new Set(rows.filter((row) => linkHash(row, row.seq) === row.hash));
  // From the head back: the head is what seal and manifest vouch for.
  const genuine = new Set();
  let [wanted, place] = [head.head, head.length];
  for (; place > 0; place -= 1) {
    const row = rows.find((one) => one.seq === place && one.hash === wanted && sound.has(one));
    if (!row) break;
    genuine.add(row);
    wanted = row.previousHash;
  }
  if (place === 0 && wanted !== GENESIS) return { seq: 1, fault: 'changed' };
  // Where that trail breaks, from the beginning up to there.
  let previous = GENESIS;
  for (let seq = 1; seq <= place; seq += 1) {
    const here = rows.filter((one) => one.seq === seq);
    const row = here.find((one) => sound.has(one) && one.previousHash === previous);
    if (!row) return { seq, fault: here.length ? 'changed' : 'missing' };
    if (seq === place) return { seq, fault: 'changed' };
    genuine.add(row);
    previous = row.hash;
  }
  const extra = rows.filter((row) => !genuine.has(row)).sort((a, b) => a.seq - b.seq)[0];
  if (extra) return { seq: extra.seq, fault: 'inserted' };
  const hashes = new Map(rows.map((row) => [row.seq, row.hash]));
  let agreed = 0;
  for (const point of points) {
    const seq = Math.min(agreed + 1, point.length);
    if (point.length > head.length) return { seq: head.length + 1, fault: 'missing', seal: point.seal };
    if (point.length > 0 && hashes.get(point.length) !== point.head)
      return { seq, fault: 'rewritten', seal: point.seal };
    agreed = point.length;
  }
  return null;
}

const headLine = (/** @type {any} */ h) => `${h.kind} ${h.id} ${h.length} ${h.head}`;
const nameOf = (/** @type {any} */ h) => `${h.kind}:${h.id}`;

/** @param {string} folder @param {string} name */
async function* lines(folder, name) {
  const input = createReadStream(join(folder, name), 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line) yield JSON.parse(line);
}

/** @param {string} path */
async function digestOf(path) {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
}

/**
 * Verifies a bundle and says everything that is wrong with it.
 * @param {string} folder @param {{keys?: string[]}} [options] fingerprints of the keys that are trusted; all when left out
 */
export async function verifyBundle(folder, { keys = [] } = {}) {
  /** @type {string[]} */
  const problems = [];
  const trusted = keys.map((key) => key.replace(/[\s:]/g, '').toLowerCase());
  /** @type {Set<string>} */
  const used = new Set();
  const trust = (/** @type {any} */ key, /** @type {string} */ what) => {
    const print = fingerprint(String(key.publicKey));
    used.add(`${key.algorithm} ${print}`);
    if (trusted.length && !trusted.includes(print))
      problems.push(`${what}: signed with a key that is not trusted (${print})`);
  };

  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text);
  const { signature, ...key } = JSON.parse(readFileSync(join(folder, 'manifest.signature.json'), 'utf8'));
  trust(key, 'manifest');
  if (!signed(text, signature, key)) problems.push('manifest: its signature does not fit');
  for (const name of ['chains.jsonl', 'events.jsonl', 'seals.jsonl', 'heads.jsonl']) {
    if (!existsSync(join(folder, name))) throw new Error(`The bundle has no ${name}.`);
    if ((await digestOf(join(folder, name))) !== manifest.files[name])
      problems.push(`${name}: not the file that was exported`);
  }
  const { points, seals } = await verifySeals(folder, manifest, problems, trust);
  const { chains, events } = await verifyChains(folder, manifest, points, problems);
  return {
    problems,
    seals,
    chains,
    events,
    keys: [...used],
    scope: manifest.scope,
    madeAt: manifest.madeAt,
    site: manifest.site,
  };
}

/** @param {string} folder @param {any} manifest @param {string[]} problems @param {(key: any, what: string) => void} trust */
async function verifySeals(folder, manifest, problems, trust) {
  /** @type {Map<number, any[]>} */
  const bySeal = new Map();
  let newest = 0;
  for await (const head of lines(folder, 'heads.jsonl')) {
    if (!(head.seal >= newest))
      problems.push(`heads.jsonl: out of order (seal ${head.seal} after ${newest})`);
    newest = head.seal;
    if (!bySeal.has(head.seal)) bySeal.set(head.seal, []);
    bySeal.get(head.seal)?.push(head);
  }
  /** @type {Map<string, any[]>} */
  const points = new Map();
  /** @type {Map<string, any>} */
  const latest = new Map();
  const digest = new HeadsDigest();
  let [previous, seals, events] = [GENESIS, 0, 0];
  for await (const { text, signature } of lines(folder, 'seals.jsonl')) {
    seals += 1;
    const bad = (/** @type {string} */ what) => problems.push(`seal ${seals}: ${what}`);
    const seal = JSON.parse(text);
    if (seal.format !== 'tongban-seal/1' || canonical(seal) !== text) bad('not a seal');
    if (seal.number !== seals) bad(`a seal is missing or out of order (this one says ${seal.number})`);
    if (seal.previous !== previous) bad('does not follow from the seal before it');
    if (seal.site !== manifest.site) bad(`of another site (${seal.site})`);
    trust(seal.signedWith, `seal ${seals}`);
    if (!signed(text, signature, seal.signedWith)) bad('its signature does not fit');
    previous = hex(`${text}\n${signature}`);
    const heads = bySeal.get(seals) ?? [];
    bySeal.delete(seals);
    if (manifest.scope === 'everything') {
      const root = merkleRoot(heads.map((head) => leaf(headLine(head))));
      if (heads.length !== seal.changes.count || root !== seal.changes.root)
        bad('its heads are not those that were sealed');
    }
    for (const head of heads) {
      if (
        manifest.scope !== 'everything' &&
        provenRoot(headLine(head), head.proof, seal.changes.count) !== seal.changes.root
      )
        bad(`the head of ${nameOf(head)} is not one that was sealed`);
      const before = latest.get(nameOf(head));
      if (before) digest.take(headLine(before), -1);
      digest.take(headLine(head), 1);
      events += head.length - (before?.length ?? 0);
      latest.set(nameOf(head), head);
      points.set(nameOf(head), [...(points.get(nameOf(head)) ?? []), head]);
    }
    const whole = digest.text() === seal.heads && latest.size === seal.chains && events === seal.events;
    if (manifest.scope === 'everything' && !whole) bad('all heads together are not those that were sealed');
  }
  if (seals !== manifest.seals)
    problems.push(`seals.jsonl: ${seals} seals where ${manifest.seals} were exported`);
  if (bySeal.size)
    problems.push(`heads.jsonl: heads of a seal that is not there (${[...bySeal.keys()].join(', ')})`);
  return { points, seals };
}

/** @param {string} folder @param {any} manifest @param {Map<string, any[]>} points @param {string[]} problems */
async function verifyChains(folder, manifest, points, problems) {
  const rows = lines(folder, 'events.jsonl');
  let { value: row, done } = await rows.next();
  let [chains, events] = [0, 0];
  const seen = new Set();
  for await (const head of lines(folder, 'chains.jsonl')) {
    const name = nameOf(head);
    /** @type {any[]} */
    const own = [];
    for (; !done && nameOf(row.chain) === name; { value: row, done } = await rows.next()) own.push(row);
    if (seen.has(name)) problems.push(`chain ${name}: is there twice`);
    seen.add(name);
    chains += 1;
    events += own.length;
    own.forEach((one, at) => {
      const odd = strangeMembers(one);
      if (odd) problems.push(`chain ${name}: row ${one.seq}: says what no row says (${odd})`);
      if (at > 0 && one.seq <= own[at - 1].seq) problems.push(`chain ${name}: row ${one.seq}: reordered`);
    });
    const fault = chainFault(own, head, points.get(name) ?? []);
    if (fault) {
      const by = 'seal' in fault ? `, says seal ${fault.seal}` : '';
      problems.push(`chain ${name}: row ${fault.seq}: ${fault.fault}${by}`);
    }
  }
  if (!done)
    problems.push(
      `events.jsonl: rows of a chain that is not there, or out of order (${nameOf(row.chain)}, row ${row.seq})`,
    );
  for (const name of points.keys())
    if (!seen.has(name)) problems.push(`chain ${name}: was sealed and is missing`);
  if (chains !== manifest.chains)
    problems.push(`chains.jsonl: ${chains} chains where ${manifest.chains} were exported`);
  if (events !== manifest.events)
    problems.push(`events.jsonl: ${events} rows where ${manifest.events} were exported`);
  return { chains, events };
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { key: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const folder = resolve(positionals[0] ?? dirname(fileURLToPath(import.meta.url)));
  const found = await verifyBundle(folder, { keys: values.key ?? [] });
  const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
  say(`Bundle of ${found.site}, exported ${found.madeAt}, ${found.scope}.`);
  for (const key of found.keys)
    say(`Signed with ${key.replace(/(.{4})(?=[0-9a-f]{4})/g, '$1 ').replace(/\s+/g, ' ')}`);
  if (!values.key) say('No --key was given: compare the fingerprint with the one that you were handed.');
  for (const problem of found.problems) say(`WRONG  ${problem}`);
  if (found.problems.length) say(`${found.problems.length} problems: this bundle does not hold.`);
  else say(`All ${found.chains} chains (${found.events} events) and ${found.seals} seals hold.`);
  return found.problems.length ? 1 : 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().then(
    (code) => process.exit(code),
    (/** @type {Error} */ error) => {
      process.stderr.write(`The bundle cannot be read: ${error.message}\n`);
      process.exit(2);
    },
  );
}
