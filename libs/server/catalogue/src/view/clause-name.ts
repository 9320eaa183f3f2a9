import type { Language } from '@tongban/kernel';

const digits = '零一二三四五六七八九';

/** A number as laws count their articles, up to 999: 六十三 is 63. */
function chineseNumber(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of text) {
    if (sign === '百' || sign === '十') {
      sum += (digit || 1) * (sign === '百' ? 100 : 10);
      digit = 0;
    } else digit = digits.indexOf(sign);
  }
  return sum + digit;
}

const kinds: Readonly<Record<string, string>> = { 条: 'Article', 部分: 'Part' };

/** A clause as the reader's language names it: 第六十三条 is Article 63; what is written otherwise stays as it is. */
export function clauseName(clause: string, language: Language): string {
  if (language !== 'en') return clause;
  return clause.replace(
    /^第([一二三四五六七八九十百零]+)(条|部分)/,
    (_, number: string, kind: string) => `${kinds[kind]} ${chineseNumber(number)}`,
  );
}
