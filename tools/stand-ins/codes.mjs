import { randomBytes } from 'node:crypto';

/**
 * Codes that a party hands to a telephone and takes back from a server: each works once, for a while.
 * @template T
 */
export class Codes {
  /** @type {Map<string, { what: T, until: number, used: boolean }>} */
  #given = new Map();

  /** @param {number} seconds for how long a code works */
  constructor(seconds) {
    this.life = seconds * 1000;
  }

  /** @param {T} what what the code stands for @param {number} now */
  give(what, now) {
    for (const [code, { until }] of this.#given) if (until + this.life < now) this.#given.delete(code);
    const code = randomBytes(16).toString('hex');
    this.#given.set(code, { what, until: now + this.life, used: false });
    return code;
  }

  /**
   * @param {string | null | undefined} code @param {number} now
   * @returns {{ what: T } | 'unknown' | 'used'} a code whose time is over is as unknown as one that never was
   */
  take(code, now) {
    const given = this.#given.get(code ?? '');
    if (!given || given.until <= now) return 'unknown';
    if (given.used) return 'used';
    given.used = true;
    return { what: given.what };
  }
}
