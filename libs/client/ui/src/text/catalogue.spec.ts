import { describe, expect, it } from '@jest/globals';
import { en } from '../locales/en.js';
import { zh } from '../locales/zh-CN.js';
import { defineTexts } from './catalogue.js';

const texts = defineTexts(
  { plain: '保存', days: '还有 {n} 天', saved: '{who} 于 {time} 保存' },
  { en: { plain: 'Save', days: '{n} day left|{n} days left', saved: 'Saved by {who} at {time}' } },
);

describe('sentences', () => {
  it('come in the language asked for, with their values', () => {
    expect(texts.in('zh-CN')('plain')).toBe('保存');
    expect(texts.in('en')('saved', { who: 'Li', time: '10:42' })).toBe('Saved by Li at 10:42');
  });

  it.each([
    [1, '1 day left'],
    [0, '0 days left'],
    [2, '2 days left'],
  ])('choose the form for %i', (n, sentence) => {
    expect(texts.in('en')('days', { n })).toBe(sentence);
    expect(texts.in('zh-CN')('days', { n })).toBe(`还有 ${n} 天`);
  });
});

it('asks for the same values in every language', () => {
  const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();
  for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
    expect({ key, values: placeholders(en[key]) }).toEqual({ key, values: placeholders(zh[key]) });
  }
});
