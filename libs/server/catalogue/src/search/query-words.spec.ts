import { describe, expect, it } from '@jest/globals';
import { Dictionary } from './everyday-words.js';
import { indexWords } from './index-words.js';
import { searchQuery } from './query-words.js';

const dictionary = new Dictionary([{ say: ['开饭店', '开餐馆'], find: ['食品经营许可', '个体工商户设立'] }]);
const query = (typed: string) => searchQuery(typed, dictionary);

describe('searchQuery', () => {
  it('looks for the whole name, its beginning, all words and any word', () => {
    expect(query('居住证')).toEqual({
      exact: "'=居住证'",
      prefix: "'=居住证':*",
      all: "('居住证' | '~juzuzen':*)",
      any: "('~juzuzen':* | '居住证' | '居住')",
    });
  });

  it.each(['我想开个饭店', '开饭店怎么办', '请问开饭店需要什么材料？', '开饭店'])(
    'hears the wish in “%s”',
    (typed) => {
      expect(query(typed).exact).toContain("'=开饭店'");
      expect(query(typed).all).toContain("'食品'");
    },
  );

  it('takes pinyin, initials, and what people type by ear', () => {
    expect(query('juzhuzheng').all).toContain("'~juzuzen':*");
    expect(query('ju zhu zheng').all).toContain("'~juzuzen':*");
    expect(query('juzuzen').all).toContain("'~juzuzen':*");
    expect(query('JZZ').all).toContain("'^jzz':*");
  });

  it('keeps words that say nothing when nothing else is said', () => {
    expect(query('办理').all).toContain("'办理'");
    expect(query('怎么办').exact).not.toBe('');
  });

  it.each([
    "'",
    "a'b & c | !d",
    '\\',
    "\\'",
    '(((',
    ':*',
    '<->',
    '\u0000',
    '\ud800',
    '😀😀',
    '   ',
    '%_',
    '--',
    '’‘“',
  ])('makes only quoted lexemes of %j', (typed) => {
    const lexemes = /'(?:[^'\\]|''|\\\\)*'(?::\*)?/g;
    for (const literal of Object.values(query(typed)))
      expect(literal.replace(lexemes, '')).toMatch(/^[ ()|&]*$/);
  });

  it('bounds what is typed', () => {
    for (const literal of Object.values(query('开饭店'.repeat(100_000))))
      expect(literal.length).toBeLessThan(6_000);
  });
});

describe('indexWords', () => {
  const literal = indexWords({
    name: '申领《老年人优待证》',
    nameEn: 'Senior card',
    searchWords: ['老年证'],
    departmentName: '区卫健局',
    summary: '',
    mainItem: '',
    codes: ['512B-1'],
  });

  it('holds the whole name, words, sounds from every word on, initials, English and codes', () => {
    for (const lexeme of ["'=申领老年人优待证'", "'=老年证'", "'老年'", "'老年人'", "'senior'", "'512b-1'"]) {
      expect(literal).toContain(lexeme);
    }
    expect(literal).toContain("'~laonianrenyoudaizen'");
    expect(literal).toContain("'^lnryd");
  });

  it('stays bounded for a name of any length', () => {
    const long = {
      name: '许可'.repeat(5_000),
      nameEn: 'x '.repeat(9_000),
      searchWords: [],
      departmentName: '',
      summary: '',
      mainItem: '',
      codes: [],
    };
    expect(indexWords(long).length).toBeLessThan(20_000);
  });
});
