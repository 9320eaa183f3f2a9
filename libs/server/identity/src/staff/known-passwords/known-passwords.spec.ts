import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultSecurity, securityRanges } from '@tongban/rules';
import { makePassword } from '../password.service.js';
import { BreachedPasswords } from './breached-passwords.js';
import { isCommonPassword } from './common-passwords.js';

const shipped = gunzipSync(readFileSync(new URL('../../../data/common-passwords.txt.gz', import.meta.url)))
  .toString('utf8')
  .split('\n')
  .filter(Boolean);
const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];
const fits = (password: string, least: number): boolean =>
  [...password].length >= least && classes.filter((one) => one.test(password)).length >= 3;

describe('common passwords', () => {
  it('are at least 3,000 of those that the policy would let through, at its weakest and as it begins', () => {
    const floor = securityRanges['password.minLength'].least;
    for (const least of [floor, defaultSecurity.password.minLength]) {
      expect(shipped.filter((password) => fits(password, least)).length).toBeGreaterThanOrEqual(3000);
    }
  });

  it('are all known', () => {
    expect(shipped.filter((password) => !isCommonPassword(password))).toEqual([]);
  });

  it.each([
    'Password123',
    'pAsSwOrD!2026',
    'Qwerty12345',
    'Sunshine-1988',
    '2026!Dragon!',
    'L1verp00l#1',
    'P@$$w0rd2026',
    '@ndrea-2026',
    'Super$tar99',
    '!!M1chael!!',
    'Ｍｉｃｈａｅｌ１９９０',
  ])('“%s” is one of them', (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each([
    'Yunxi-demo-2026',
    '浅山有路入云深-Qk7',
    'correct-Horse-battery-9',
    'Xk7!pm-Qr2z',
    '12345678901!',
    '',
  ])('“%s” is not', (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });

  it('are none of those that the server makes', () => {
    const made = Array.from({ length: 2000 }, makePassword);
    expect(made.filter(isCommonPassword)).toEqual([]);
  });
});

describe('breached passwords', () => {
  const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex').toUpperCase();
  const breached = Array.from({ length: 5000 }, (_, index) => `stolen-${index}`);
  const hashes = breached.map(sha1).sort();
  let folder: string;
  const list = (name: string, lines: readonly string[], end = '\r\n'): string => {
    const path = join(folder, name);
    writeFileSync(path, lines.join(end) + end);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tongban-breached-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['with counts', '\r\n', (hash: string, at: number) => `${hash}:${at * at + 1}`],
    ['without', '\n', (hash: string) => hash],
    ['in small letters', '\n', (hash: string) => hash.toLowerCase()],
  ])('are all found in a sorted file %s, and nothing else is', async (name, end, line) => {
    const known = await BreachedPasswords.at(list(`sorted ${name}.txt`, hashes.map(line), end));
    const ends = breached.filter((password) => [hashes[0], hashes[4999]].includes(sha1(password)));
    const some = [...ends, ...breached.filter((_, index) => index % 50 === 0)];
    const held = await Promise.all(some.map((password) => known.holds(password)));
    expect(held.filter(Boolean)).toHaveLength(102);
    const others = Array.from({ length: 100 }, () => randomBytes(8).toString('hex'));
    expect(await Promise.all(others.map((password) => known.holds(password)))).not.toContain(true);
  });

  it('are found in a folder of ranges', async () => {
    const ranges = join(folder, 'ranges');
    mkdirSync(ranges);
    for (const edge of ['00000', '7FFFF', 'FFFFF'])
      writeFileSync(join(ranges, `${edge}.txt`), `${'0'.repeat(35)}:1\r\n`);
    const hash = sha1('stolen-1');
    writeFileSync(
      join(ranges, `${hash.slice(0, 5)}.txt`),
      `${'0'.repeat(35)}:3\r\n${hash.slice(5)}:7\r\n${'F'.repeat(35)}:1\r\n`,
    );
    const known = await BreachedPasswords.at(ranges);
    expect(await known.holds('stolen-1')).toBe(true);
    // A range that is missing is a fault of the list, not a word in the password's favour.
    await expect(known.holds('stolen-2')).rejects.toThrow('ENOENT');
  });

  it.each([
    ['is not there', () => join(folder, 'nothing'), 'there is nothing'],
    ['holds something else', () => list('words.txt', ['password', '123456']), 'not one of SHA-1 hashes'],
    ['is sorted by count', () => list('by-count.txt', [...hashes].reverse()), 'not sorted by hash'],
    [
      'is a folder of something else',
      () => {
        const other = join(folder, 'other');
        mkdirSync(other);
        return other;
      },
      '00000.txt',
    ],
  ])('are not looked for in a list that %s', async (_name, path, why) => {
    await expect(BreachedPasswords.at(path())).rejects.toThrow(why);
  });
});
