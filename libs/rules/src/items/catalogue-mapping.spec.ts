import { describe, expect, it } from '@jest/globals';

import { readCatalogueMapping, type MappableRow, type RowMapping } from './catalogue-mapping.js';

const themes = { persons: new Set(['household', 'marriage']), corporations: new Set(['corp-start']) };
const row: MappableRow = {
  department: '区民政局',
  main_item: '婚姻',
  name: '结婚登记预约',
  local_task_code: 'G-1',
  task_type: '20',
};

function map(raw: unknown, one: Partial<MappableRow> = {}): RowMapping | null {
  const read = readCatalogueMapping(raw, themes);
  if (!read.ok) throw new Error(read.problems.join());
  return read.mapRow({ ...row, ...one });
}

describe('readCatalogueMapping', () => {
  const rules = [
    { department: ['区民政局'], match: '结婚', persons: ['marriage'] },
    { types: ['20'], not: '离婚', persons: ['household'], corporations: ['corp-start'] },
  ];

  it('lets the first rule that fits decide', () => {
    expect(map({ rules })).toEqual({
      personThemes: ['marriage'],
      corporationThemes: [],
      applicantKinds: ['natural'],
      because: 'rules/0',
    });
    expect(map({ rules }, { department: '区公安分局' })).toMatchObject({
      applicantKinds: ['natural', 'legal'],
      because: 'rules/1',
    });
  });

  it('looks at explicit rows first', () => {
    expect(map({ rules, rows: { 'G-1': { corporations: ['corp-start'] } } })).toMatchObject({
      corporationThemes: ['corp-start'],
      applicantKinds: ['legal'],
      because: 'rows/G-1',
    });
  });

  it('matches the main item too', () => {
    expect(map({ rules: [{ match: '^婚姻 结婚', persons: ['marriage'] }] })).not.toBeNull();
  });

  it('leaves a row alone that no rule fits', () => {
    expect(map({ rules }, { department: '区公安分局', name: '离婚' })).toBeNull();
    expect(map({ rules }, { department: '区公安分局', task_type: '1' })).toBeNull();
  });

  it.each<[unknown, string]>([
    [{ rules: [{ match: '(', persons: ['marriage'] }] }, 'rules/0/match'],
    [{ rules: [{ persons: ['pets'] }] }, 'pets'],
    [{ rules: [{ department: '区民政局' }] }, 'names no theme'],
    [{ rules: [{ departement: '区民政局', persons: ['marriage'] }] }, 'departement'],
    [{ rows: {} }, 'at least one rule'],
    [null, 'at least one rule'],
  ])('says what is wrong with %j', (raw, words) => {
    const read = readCatalogueMapping(raw, themes);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems.join()).toContain(words);
  });
});
