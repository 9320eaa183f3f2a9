import { expect, it } from '@jest/globals';
import { en } from './en.js';
import { zh } from './zh-CN.js';

it('both languages have the same sentences', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  expect(Object.values(zh)).not.toContain('');
});

it('Chinese sentences are Chinese and English ones are not', () => {
  // Each language names the other in its own words; units of size are the same everywhere.
  const shared = new Set(['app.language', 'size.kb', 'size.mb']);
  for (const key of Object.keys(zh).filter((one) => !shared.has(one)) as (keyof typeof zh)[]) {
    expect([key, zh[key]]).toEqual([key, expect.stringMatching(/\p{Script=Han}/u)]);
    expect([key, en[key]]).toEqual([key, expect.not.stringMatching(/\p{Script=Han}/u)]);
  }
});
