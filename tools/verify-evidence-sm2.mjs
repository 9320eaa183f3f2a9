/**
 * SM3 and the verification of SM2 signatures, without any dependency: GB/T 32905-2016, GB/T 32918.2-2016 and
 * .5-2017. Slow (milliseconds a signature) and plain on purpose: a reader can hold it against the standard.
 */

const rotate = (/** @type {number} */ x, /** @type {number} */ n) =>
  (x << (n % 32)) | (x >>> ((32 - n) % 32));

/** The eight words that a digest is carried in. @typedef {[number, number, number, number, number, number, number, number]} Words */

/** SM3 of some bytes. @param {Uint8Array} message @returns {Uint8Array} 32 bytes */
export function sm3(message) {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  /** @type {Words} */
  let state = [
    0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
  ];
  for (let at = 0; at < padded.length; at += 64) state = compress(state, new DataView(padded.buffer, at, 64));
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => digest.setUint32(index * 4, word >>> 0));
  return new Uint8Array(digest.buffer);
}

/** One block (GB/T 32905 5.3). @param {Words} state @param {DataView} block @returns {Words} */
function compress(state, block) {
  const words = new DataView(new ArrayBuffer(68 * 4));
  const w = (/** @type {number} */ j) => words.getInt32(j * 4);
  for (let j = 0; j < 16; j += 1) words.setInt32(j * 4, block.getInt32(j * 4));
  for (let j = 16; j < 68; j += 1) {
    const x = w(j - 16) ^ w(j - 9) ^ rotate(w(j - 3), 15);
    words.setInt32(j * 4, x ^ rotate(x, 15) ^ rotate(x, 23) ^ rotate(w(j - 13), 7) ^ w(j - 6));
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let j = 0; j < 64; j += 1) {
    const early = j < 16;
    const ss1 = rotate((rotate(a, 12) + e + rotate(early ? 0x79cc4519 : 0x7a879d8a, j)) | 0, 7);
    const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const gg = early ? e ^ f ^ g : (e & f) | (~e & g);
    const tt1 = (ff + d + (ss1 ^ rotate(a, 12)) + (w(j) ^ w(j + 4))) | 0;
    const tt2 = (gg + h + ss1 + w(j)) | 0;
    [d, c, b, a] = [c, rotate(b, 9), a, tt1];
    [h, g, f, e] = [g, rotate(f, 19), e, tt2 ^ rotate(tt2, 9) ^ rotate(tt2, 17)];
  }
  const [a0, b0, c0, d0, e0, f0, g0, h0] = state;
  return [a ^ a0, b ^ b0, c ^ c0, d ^ d0, e ^ e0, f ^ f0, g ^ g0, h ^ h0];
}

/** The recommended curve (GB/T 32918.5). */
const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const A = P - 3n;
const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const N = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const GX = 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n;
const GY = 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n;

/** A point, or null for the one at infinity. @typedef {[bigint, bigint] | null} Point */

const modulo = (/** @type {bigint} */ x, /** @type {bigint} */ m) => ((x % m) + m) % m;

/** @param {bigint} x @param {bigint} m */
function inverse(x, m) {
  let [r0, r1, s0, s1] = [m, modulo(x, m), 0n, 1n];
  while (r1 > 0n) {
    const q = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1];
  }
  return modulo(s0, m);
}

/** @param {Point} p @param {Point} q @returns {Point} */
function add(p, q) {
  if (!p || !q) return p ?? q;
  if (p[0] === q[0] && modulo(p[1] + q[1], P) === 0n) return null;
  const slope =
    p[0] === q[0]
      ? modulo((3n * p[0] * p[0] + A) * inverse(2n * p[1], P), P)
      : modulo((q[1] - p[1]) * inverse(q[0] - p[0], P), P);
  const x = modulo(slope * slope - p[0] - q[0], P);
  return [x, modulo(slope * (p[0] - x) - p[1], P)];
}

/** @param {bigint} k @param {Point} p @returns {Point} */
function multiply(k, p) {
  /** @type {Point} */
  let sum = null;
  for (let rest = k, power = p; rest > 0n; rest >>= 1n, power = add(power, power)) {
    if (rest & 1n) sum = add(sum, power);
  }
  return sum;
}

const bytesOf = (/** @type {bigint} */ x) => Buffer.from(x.toString(16).padStart(64, '0'), 'hex');
const numberOf = (/** @type {Uint8Array} */ bytes) =>
  BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);

/** The identity that signatures are made for when nobody agreed on another (GM/T 0009). */
const IDENTITY = Buffer.from('1234567812345678');

/**
 * Verifies an SM2 signature with SM3.
 *
 * @param {Uint8Array} message
 * @param {string} signature hexadecimal r and s, 32 bytes each
 * @param {string} publicKey hexadecimal x and y, 32 bytes each
 */
export function sm2Verifies(message, signature, publicKey) {
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^[0-9a-f]{128}$/i.test(publicKey)) return false;
  const [r, s] = [BigInt(`0x${signature.slice(0, 64)}`), BigInt(`0x${signature.slice(64)}`)];
  const [x, y] = [BigInt(`0x${publicKey.slice(0, 64)}`), BigInt(`0x${publicKey.slice(64)}`)];
  if (x >= P || y >= P || modulo(y * y - x * x * x - A * x - B, P) !== 0n) return false;
  if (r < 1n || r >= N || s < 1n || s >= N) return false;
  const t = modulo(r + s, N);
  if (t === 0n) return false;
  const e = numberOf(sm3(Buffer.concat([identityDigest(x, y), message])));
  const point = add(multiply(s, [GX, GY]), multiply(t, [x, y]));
  return point !== null && modulo(e + point[0], N) === r;
}

/** Z of GB/T 32918.2 5.5: binds the signature to identity, curve and key. @param {bigint} x @param {bigint} y */
function identityDigest(x, y) {
  const bits = Buffer.from([(IDENTITY.length * 8) >> 8, (IDENTITY.length * 8) & 255]);
  return sm3(Buffer.concat([bits, IDENTITY, ...[A, B, GX, GY, x, y].map(bytesOf)]));
}
