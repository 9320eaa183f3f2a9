import { describe, expect, it } from '@jest/globals';
import { en } from './en.js';
import { fill } from './fill.js';
import { zhCN } from './zh-CN.js';

const places = (sentence: string): Set<string> =>
  new Set([...sentence.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''));

describe('a sentence', () => {
  it('takes its values, and chooses a word by number', () => {
    const sentence = '{days} {days:day|days} left for {name}';
    expect(fill(sentence, { days: 1, name: 'Li' })).toBe('1 day left for Li');
    expect(fill(sentence, { days: 3, name: 'Li' })).toBe('3 days left for Li');
  });

  it('keeps a place without a value in sight', () => {
    expect(fill('剩 {days} 天', {})).toBe('剩 {days} 天');
  });

  it('asks for the same values in both languages', () => {
    const differing = Object.entries(zhCN).filter(([key, sentence]) => {
      const other = places(en[key as keyof typeof en]);
      return [...places(sentence)].sort().join() !== [...other].sort().join();
    });
    expect(differing).toEqual([]);
  });

  it('stands in Chinese in the one catalogue and without Chinese in the other', () => {
    const han = /\p{Script=Han}/u;
    const english = Object.entries(en).filter(
      ([key, text]) => han.test(text) && key !== 'app.language.zh-CN',
    );
    expect(english).toEqual([]);
  });
});
