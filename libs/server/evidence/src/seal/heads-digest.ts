import { createHash } from 'node:crypto';

/** Where a chain ended when it was sealed. */
export interface SealedHead {
  readonly kind: string;
  readonly id: string;
  readonly length: number;
  readonly head: string;
}

/** The text of a head that digests are taken of. */
export const headLine = ({ kind, id, length, head }: SealedHead): string => `${kind} ${id} ${length} ${head}`;

const LANES = 1024;
const BYTES = LANES * 2;

/**
 * A running digest of a set of heads: one number that stands for all of them, and that follows a changed head without
 * a look at the others. So the seal of a million chains costs what changed since yesterday.
 *
 * LtHash (Bellare and Micciancio; 1024 lanes of 16 bits, as Meta uses it): the sum, lane by lane, of SHAKE128 of every
 * head. To find other heads with the same sum is as hard as a lattice problem of 200 bits.
 */
export class HeadsDigest {
  private readonly lanes: Uint16Array;

  /** @param bytes what {@link bytes} gave; without it the digest of no heads */
  constructor(bytes?: Uint8Array) {
    this.lanes = new Uint16Array(LANES);
    if (bytes) {
      if (bytes.length !== BYTES) throw new Error('This is no running digest.');
      const view = new DataView(bytes.buffer, bytes.byteOffset, BYTES);
      for (let lane = 0; lane < LANES; lane += 1) this.lanes[lane] = view.getUint16(lane * 2, true);
    }
  }

  add(head: SealedHead): void {
    this.take(head, 1);
  }

  remove(head: SealedHead): void {
    this.take(head, -1);
  }

  /** The lanes, low byte first. */
  bytes(): Buffer {
    const bytes = Buffer.alloc(BYTES);
    this.lanes.forEach((value, lane) => bytes.writeUInt16LE(value, lane * 2));
    return bytes;
  }

  /** What the seal says: SHA-256 (hex) of the lanes. */
  digest(): string {
    return createHash('sha256').update(this.bytes()).digest('hex');
  }

  private take(head: SealedHead, sign: 1 | -1): void {
    const bytes = createHash('shake128', { outputLength: BYTES }).update(headLine(head), 'utf8').digest();
    const { lanes } = this;
    for (let lane = 0, at = 0; lane < LANES; lane += 1, at += 2) {
      const value = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
      lanes[lane] = (lanes[lane] as number) + sign * value;
    }
  }
}
