import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Entry {
  say: string[];
  find: string[];
}

const here = import.meta.dirname;
const { words } = parse(readFileSync(join(here, 'search-words.yaml'), 'utf8')) as { words: Entry[] };
const catalogue = readFileSync(join(here, 'district.csv'), 'utf8');
const names = readdirSync(join(here, 'items'))
  .map((slug) => parse(readFileSync(join(here, 'items', slug, 'item.yaml'), 'utf8')) as { task_name: string })
  .map((item) => item.task_name)
  .join('\n');

describe('the everyday words', () => {
  it('are at least eighty', () => {
    expect(words.length).toBeGreaterThanOrEqual(80);
  });

  it('each lead to items that are there', () => {
    const lost = words
      .flatMap((entry) => entry.find)
      .filter((word) => !catalogue.includes(word) && !names.includes(word));
    expect(lost).toEqual([]);
  });

  it('say each thing once', () => {
    const said = words.flatMap((entry) => entry.say);
    expect(said.filter((word, index) => said.indexOf(word) !== index)).toEqual([]);
  });

  it.each([
    ['开饭店', '食品经营许可'],
    ['领低保', '最低生活保障'],
    ['办暂住证', '居住证'],
    ['营业职照', '个体工商户设立登记'],
  ])('%s finds %s', (said, found) => {
    expect(words.find((entry) => entry.say.includes(said))?.find).toContain(found);
  });
});
