import { expect, it } from '@jest/globals';
import { clauseName } from './clause-name.js';

it.each([
  ['第九条', 'Article 9'],
  ['第十条', 'Article 10'],
  ['第十八条', 'Article 18'],
  ['第二十条', 'Article 20'],
  ['第六十三条', 'Article 63'],
  ['第一百零二条', 'Article 102'],
  ['第一百一十条', 'Article 110'],
  ['第三部分', 'Part 3'],
  ['附件一', '附件一'],
])('%s is %s to an English reader, and itself to a Chinese one', (clause, english) => {
  expect(clauseName(clause, 'en')).toBe(english);
  expect(clauseName(clause, 'zh-CN')).toBe(clause);
});
