import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalize,
  chainLinkText,
  genesisHash,
  historyEvent,
  verifyChain,
  verifySealedChain,
  type ChainHead,
  type StoredEntry,
} from './index.js';

/** A digest that is good enough to tell texts apart; the server gives SHA-256. */
function digest(text: string): string {
  const parts = [2_166_136_261, 40_389, 52_711, 8_191].map((seed) => {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return parts.join('');
}

function chainOf(length: number): { entries: StoredEntry[]; head: ChainHead } {
  const entries: StoredEntry[] = [];
  let previousHash = genesisHash;
  for (let seq = 1; seq <= length; seq += 1) {
    const entry = {
      chain: { kind: 'case', id: '0199' },
      seq,
      ...historyEvent('rated', { ratingId: `r${seq}`, level: 5 }),
      at: `2026-09-25T06:05:04.${String(seq).padStart(6, '0')}Z`,
      actor: { kind: 'citizen', id: 'c', role: 'applicant', channel: 'web' },
    };
    const hash = digest(chainLinkText(previousHash, entry));
    entries.push({ ...entry, previousHash, hash });
    previousHash = hash;
  }
  return { entries, head: { length, hash: previousHash } };
}
const rehashed = (entry: StoredEntry): StoredEntry => ({
  ...entry,
  hash: digest(chainLinkText(entry.previousHash, entry)),
});
const length = fc.integer({ min: 1, max: 12 });
const lengthAndPlace = length.chain((count) =>
  fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count })),
);

describe('a chain', () => {
  test('as it was written is proved, in whatever order its rows are read', () => {
    fc.assert(
      fc.property(
        length.chain((count) => fc.shuffledSubarray(chainOf(count).entries, { minLength: count })),
        (entries) => {
          const { head } = chainOf(entries.length);
          expect(verifyChain(entries, head, digest)).toEqual({ valid: true });
        },
      ),
    );
    expect(verifyChain([], { length: 0, hash: genesisHash }, digest)).toEqual({ valid: true });
  });

  const changes: [string, (entry: StoredEntry) => StoredEntry][] = [
    ['its payload', (entry) => ({ ...entry, payload: { ratingId: 'forged', level: 5 } })],
    ['its payload, and its hash to fit', (entry) => rehashed({ ...entry, payload: { level: 4 } })],
    ['its time', (entry) => ({ ...entry, at: '2020-01-01T00:00:00.000000Z' })],
    ['its actor', (entry) => ({ ...entry, actor: { ...entry.actor, id: 'x' } })],
    ['its hash', (entry) => ({ ...entry, hash: digest('x') })],
    ['the hash before', (entry) => ({ ...entry, previousHash: digest('x') })],
    ['its chain', (entry) => ({ ...entry, chain: { kind: 'case', id: 'other' } })],
  ];
  test.each(changes)('with a row changed in %s names that row', (_, change) => {
    fc.assert(
      fc.property(lengthAndPlace, ([count, seq]) => {
        const { entries, head } = chainOf(count);
        const forged = entries.map((entry) => (entry.seq === seq ? change(entry) : entry));
        expect(verifyChain(forged, head, digest)).toEqual({ valid: false, seq, fault: 'changed' });
      }),
    );
  });

  test.each([
    ['left as a gap', 0],
    ['closed up', 1],
  ])('with a row deleted and the gap %s names the missing row', (_, shift) => {
    fc.assert(
      fc.property(lengthAndPlace, ([count, seq]) => {
        const { entries, head } = chainOf(count);
        const left = entries
          .filter((entry) => entry.seq !== seq)
          .map((entry) => (entry.seq > seq ? { ...entry, seq: entry.seq - shift } : entry));
        expect(verifyChain(left, head, digest)).toEqual({ valid: false, seq, fault: 'missing' });
      }),
    );
  });

  test.each([
    ['beside the true one', 0],
    ['and the rest moved up', 1],
  ])('with a row inserted %s names the inserted row', (_, shift) => {
    fc.assert(
      fc.property(lengthAndPlace, fc.boolean(), ([count, seq], atFront) => {
        const { entries, head } = chainOf(count);
        const model = entries[seq - 1] as StoredEntry;
        const forged = rehashed({ ...model, payload: { ratingId: 'forged', level: 1 } });
        const moved = entries.map((entry) =>
          entry.seq >= seq ? { ...entry, seq: entry.seq + shift } : entry,
        );
        const rows = atFront ? [forged, ...moved] : [...moved, forged];
        expect(verifyChain(rows, head, digest)).toEqual({ valid: false, seq, fault: 'inserted' });
      }),
    );
  });

  test('with a row appended after its head names it', () => {
    const { entries } = chainOf(4);
    expect(verifyChain(entries, chainOf(3).head, digest)).toEqual({
      valid: false,
      seq: 4,
      fault: 'inserted',
    });
  });

  test('with a row written down twice names the copy', () => {
    const { entries, head } = chainOf(5);
    const copy = { ...(entries[1] as StoredEntry), seq: 4 };
    expect(verifyChain([copy, ...entries], head, digest)).toEqual({
      valid: false,
      seq: 4,
      fault: 'inserted',
    });
  });

  test('with two rows exchanged names the first of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), fc.nat(), (count, one, other) => {
        const a = (one % count) + 1;
        const b = (other % count) + 1;
        fc.pre(a !== b);
        const { entries, head } = chainOf(count);
        const exchanged = entries.map((entry) =>
          entry.seq === a ? { ...entry, seq: b } : entry.seq === b ? { ...entry, seq: a } : entry,
        );
        expect(verifyChain(exchanged, head, digest)).toEqual({
          valid: false,
          seq: Math.min(a, b),
          fault: 'reordered',
        });
      }),
    );
  });

  test('cut off at its end misses the first row that is gone', () => {
    const { entries, head } = chainOf(6);
    const missing = verifyChain(entries.slice(0, 3), head, digest);
    expect(missing).toEqual({ valid: false, seq: 4, fault: 'missing' });
  });

  test('wiped out misses its first row', () => {
    expect(verifyChain([], chainOf(3).head, digest)).toEqual({ valid: false, seq: 1, fault: 'missing' });
  });
});

test('the text of a link never changes its form, or no old chain could be proved', () => {
  const [first] = chainOf(1).entries;
  expect(first && chainLinkText(genesisHash, first)).toBe(
    '{"actor":{"channel":"web","id":"c","kind":"citizen","role":"applicant"},' +
      '"at":"2026-09-25T06:05:04.000001Z","chain":{"id":"0199","kind":"case"},"kind":"rated",' +
      `"payload":{"level":5,"ratingId":"r1"},"previousHash":"${'0'.repeat(64)}","seq":1}`,
  );
});

describe('canonical JSON', () => {
  test('follows RFC 8785: sorted members, numbers and texts as ECMAScript writes them', () => {
    const value = {
      peach: 1e21,
      apple: [true, null, -0, 1.5e-7],
      '\u20ac': 'a\u000f\n"\\/',
      '': {},
      1: '中',
    };
    expect(canonicalize(value)).toBe(
      '{"":{},"1":"中","apple":[true,null,0,1.5e-7],"peach":1e+21,"€":"a\\u000f\\n\\"\\\\/"}',
    );
  });

  test('is one text for one value, however its members were put in, and reads back as the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })), (value) => {
        const names = Object.keys(value).reverse();
        const other = names.reduce<Record<string, unknown>>(
          (copy, name) => ({ ...copy, [name]: value[name] }),
          {},
        );
        expect(canonicalize(other)).toBe(canonicalize(value));
        expect(canonicalize(JSON.parse(canonicalize(value)))).toBe(canonicalize(value));
      }),
    );
  });

  test.each([undefined, NaN, Infinity, () => 1, '\ud800', { a: undefined }])('%p is no JSON', (value) => {
    expect(() => canonicalize(value)).toThrow(TypeError);
  });
});

describe('a chain that seals have seen', () => {
  /** What somebody does who knows how the chain works: says something else in a row and hashes everything behind it anew. */
  function rewritten(
    entries: readonly StoredEntry[],
    from: number,
  ): { entries: StoredEntry[]; head: ChainHead } {
    let previousHash = entries[from - 2]?.hash ?? genesisHash;
    const changed = entries.map((entry) => {
      if (entry.seq < from) return entry;
      const payload = entry.seq === from ? { other: true } : entry.payload;
      const hash = digest(chainLinkText(previousHash, { ...entry, payload }));
      const row = { ...entry, payload, previousHash, hash };
      previousHash = hash;
      return row;
    });
    return { entries: changed, head: { length: entries.length, hash: previousHash } };
  }
  const sealedAt = (entries: readonly StoredEntry[], lengths: readonly number[]) =>
    lengths.map((length, index) => ({
      seal: index + 1,
      length,
      hash: entries[length - 1]?.hash ?? genesisHash,
    }));
  const lengths = fc.integer({ min: 2, max: 12 });

  test('holds against every seal, however it grew', () => {
    fc.assert(
      fc.property(lengths, fc.array(fc.integer({ min: 1, max: 12 })), (length, seen) => {
        const { entries, head } = chainOf(length);
        const sealed = sealedAt(
          entries,
          seen.filter((at) => at <= length).sort((a, b) => a - b),
        );
        expect(verifySealedChain(entries, head, sealed, digest)).toEqual({ valid: true });
      }),
    );
  });

  test('is found rewritten from any row that a seal saw, and named between the seals around it', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), fc.nat(), (length, cut, at) => {
        const { entries } = chainOf(length);
        const first = 1 + (cut % (length - 1));
        const from = 1 + (at % length);
        const sealed = sealedAt(entries, [first, length]);
        const other = rewritten(entries, from);
        expect(verifyChain(other.entries, other.head, digest)).toEqual({ valid: true });
        const expected = from <= first ? { seq: 1, seal: 1 } : { seq: first + 1, seal: 2 };
        expect(verifySealedChain(other.entries, other.head, sealed, digest)).toEqual({
          valid: false,
          fault: 'rewritten',
          ...expected,
        });
      }),
    );
  });

  test('is found cut off together with its head', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), (length, at) => {
        const { entries } = chainOf(length);
        const left = entries.slice(0, at % length);
        const head = { length: left.length, hash: left[left.length - 1]?.hash ?? genesisHash };
        expect(verifySealedChain(left, head, sealedAt(entries, [length]), digest)).toEqual({
          valid: false,
          seq: left.length + 1,
          fault: 'missing',
          seal: 1,
        });
      }),
    );
  });
});

test('for whom, from where and with what result change the text only where there is such a member', () => {
  const entry = {
    chain: { kind: 'case', id: '1' },
    seq: 1,
    kind: 'closed',
    at: '2026-09-25T06:05:04.123456Z',
    actor: { kind: 'staff', id: '2', role: 'intake', channel: 'counter' },
    payload: {},
  };
  const older = chainLinkText(genesisHash, entry);
  const empty = { ...entry, actor: { ...entry.actor, onBehalfOf: null, address: null }, result: null };
  expect(chainLinkText(genesisHash, empty)).toBe(older);
  for (const other of [
    { ...entry, result: 'done' },
    { ...entry, actor: { ...entry.actor, onBehalfOf: '3' } },
    { ...entry, actor: { ...entry.actor, address: 'a' } },
  ])
    expect(chainLinkText(genesisHash, other)).not.toBe(older);
});
