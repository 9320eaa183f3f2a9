import { expect, it } from '@jest/globals';
import { declareSentences, sentence } from './sentences.js';
import './kernel.refusals.js';

it('fills placeholders in both languages', () => {
  expect(sentence('FILE_TOO_LARGE', 'zh-CN', { limit: 20 })).toBe('文件太大了，不能超过 20 MB。');
  expect(sentence('FILE_TOO_LARGE', 'en', { limit: 20 })).toContain('20 MB');
});

it('throws for a code that nobody declared, so that no raw code reaches a screen', () => {
  expect(() => sentence('NEVER_DECLARED', 'en')).toThrow('NEVER_DECLARED');
});

it('does not let two modules give one code two meanings', () => {
  expect(() =>
    declareSentences({ 'zh-CN': { FILE_EMPTY: '另一句' }, en: { FILE_EMPTY: 'Another one.' } }),
  ).toThrow('FILE_EMPTY');
});
