/** The digests that seals are made of, written down once more from docs/evidence.md: no code of the server is used. */
import { createHash } from 'node:crypto';

const sha256 = (/** @type {import('node:crypto').BinaryLike[]} */ ...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
export const hex = (/** @type {import('node:crypto').BinaryLike[]} */ ...parts) =>
  sha256(...parts).toString('hex');

/** RFC 8785. @param {any} value @returns {string} */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** The running digest over heads: see docs/evidence.md. */
export class HeadsDigest {
  lanes = new Uint16Array(1024);
  /** @param {string} line @param {1 | -1} sign */
  take(line, sign) {
    const bytes = createHash('shake128', { outputLength: 2048 }).update(line).digest();
    for (let lane = 0; lane < 1024; lane += 1)
      this.lanes[lane] = Number(this.lanes[lane]) + sign * bytes.readUInt16LE(lane * 2);
  }
  text() {
    const bytes = Buffer.alloc(2048);
    this.lanes.forEach((value, lane) => bytes.writeUInt16LE(value, lane * 2));
    return hex(bytes);
  }
}

export const leaf = (/** @type {string} */ line) => sha256(Buffer.of(0), line);
const node = (/** @type {Buffer} */ left, /** @type {Buffer} */ right) => sha256(Buffer.of(1), left, right);

/** The root of the tree over leaves (RFC 9162). @param {Buffer[]} leaves */
export function merkleRoot(leaves) {
  let level = leaves;
  while (level.length > 1) {
    /** @type {Buffer[]} */
    const above = [];
    level.forEach((hash, at) => {
      const left = at % 2 ? above.pop() : undefined;
      above.push(left ? node(left, hash) : hash);
    });
    level = above;
  }
  return level[0]?.toString('hex') ?? hex('');
}

/** The root to which a proof leads. @param {string} line @param {{index: number, path: string[]}} proof @param {number} size */
export function provenRoot(line, { index, path }, size) {
  let hash = leaf(line);
  const rest = path.map((text) => Buffer.from(text, 'hex'));
  for (let at = index, last = size - 1; last > 0; at >>= 1, last >>= 1) {
    if (at % 2 === 1) hash = node(rest.shift() ?? Buffer.alloc(0), hash);
    else if (at < last) hash = node(hash, rest.shift() ?? Buffer.alloc(0));
  }
  return rest.length || index >= size ? '' : hash.toString('hex');
}
