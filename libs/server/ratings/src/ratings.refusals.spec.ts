import { describe, expect, it } from '@jest/globals';
import { sentence, type Language } from '@tongban/kernel';
import { allRatingRefusals } from './ratings.refusals.js';

const languages: readonly Language[] = ['zh-CN', 'en'];

describe.each(allRatingRefusals)('the refusal %s', (code) => {
  it.each(languages)('has a sentence in %s', (language) => {
    const said = sentence(code, language);
    expect(said).not.toContain(code);
    expect(said).toMatch(language === 'en' ? /^[A-Z][^\p{Script=Han}]+\.$/u : /\p{Script=Han}.*。$/u);
  });
});
