import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import {
  checkServiceItem,
  itemFields,
  itemLists,
  isEmptyField,
  readServiceItem,
  remedyFields,
} from '@tongban/rules';
import type { ServiceItemContent } from '@tongban/rules';
import { parse } from 'yaml';

import bid from '../bid.js';

const folder = join(import.meta.dirname, 'items');
const slugs = readdirSync(folder);
const tables = {
  codes: bid.codeTables,
  scheme: bid.codeScheme,
  personThemes: new Set(bid.themes.persons.map((theme) => theme.key)),
  corporationThemes: new Set(bid.themes.corporations.map((theme) => theme.key)),
};
const rows = readFileSync(join(import.meta.dirname, 'district.csv'), 'utf8').split('\n');

function load(slug: string): ServiceItemContent {
  const read = readServiceItem(parse(readFileSync(join(folder, slug, 'item.yaml'), 'utf8')));
  if (!read.ok) throw new Error(`${slug}: ${JSON.stringify(read.problems)}`);
  return read.content;
}

/** A field is filled, or there is a sentence why it is not. */
function accountedFor(content: ServiceItemContent, value: unknown, ...paths: string[]): boolean {
  return !isEmptyField(value) || paths.some((path) => (content.empty_because[path] ?? '').length >= 8);
}

describe('the complete items', () => {
  it('are the fourteen that were asked for', () => {
    expect(slugs.sort()).toEqual([
      'dog-licence',
      'food-licence',
      'labour-services-licence',
      'minimum-living-allowance',
      'outdoor-advertising',
      'public-housing',
      'residence-permit',
      'sanitary-licence',
      'senior-card',
      'sole-trader-registration',
      'teacher-qualification',
      'temporary-assistance',
      'tobacco-retail-licence',
      'unemployment-registration',
    ]);
  });

  it('have codes of their own, and each completes a row of the district catalogue', () => {
    const contents = slugs.map(load);
    for (const code of ['task_code', 'task_handle_item', 'local_item_code', 'catalog_code'] as const) {
      expect(new Set(contents.map((content) => content[code])).size).toBe(contents.length);
    }
    for (const content of contents) {
      expect(rows.filter((row) => row.split(',').includes(content.local_item_code))).toHaveLength(1);
    }
  });
});

describe.each(slugs)('%s', (slug) => {
  const content = load(slug);

  it.each(Object.keys(itemFields))('%s is filled or has its reason', (name) => {
    expect(accountedFor(content, content[name as keyof ServiceItemContent], name)).toBe(true);
  });

  it.each(Object.entries(itemLists))(
    'every field of its %s is filled or has its reason',
    (list, { fields }) => {
      const entries = content[list as keyof typeof itemLists];
      expect(accountedFor(content, entries, list)).toBe(true);
      for (const entry of entries) {
        const values: Record<string, unknown> = { ...entry };
        const key = String(values.key);
        const open = Object.keys(fields).filter(
          (name) => !accountedFor(content, values[name], `${list}/${key}/${name}`, `${list}/*/${name}`),
        );
        expect(open).toEqual([]);
      }
    },
  );

  it('names both remedies, for 60 days and for 6 months', () => {
    expect(Object.keys(content.remedies).sort()).toEqual(Object.keys(remedyFields).sort());
    expect(content.remedies.reconsideration).toContain('六十日');
    expect(content.remedies.litigation).toContain('六个月');
  });

  it('has nothing that keeps it from being published', () => {
    expect(checkServiceItem(content, tables)).toEqual([]);
  });

  it('names the document number and the text of every clause', () => {
    expect(content.laws.length).toBeGreaterThan(0);
    for (const law of content.laws) {
      expect(law.document_number).toMatch(/令第\d+号|〔\d{4}〕\d+号/);
      expect(law.clause).toMatch(/^第[一二三四五六七八九十百]+(?:条|部分)/);
      expect(law.content.length).toBeGreaterThan(15);
    }
  });

  it('answers at least three questions and has a material that may be handed in later or says what is needed', () => {
    expect(content.questions.length).toBeGreaterThanOrEqual(3);
    expect(content.materials.some((material) => material.is_need === '1')).toBe(true);
  });

  it('promises no less time than its steps take together', () => {
    // Seven natural days hold five working days.
    const days = content.steps.map((step) =>
      step.limit_type === '2' ? (step.limit_day * 5) / 7 : step.limit_day,
    );
    expect(Math.floor(days.reduce((sum, one) => sum + one, 0))).toBeLessThanOrEqual(content.promise_day);
  });

  it('belongs to a department of the bid', () => {
    const department = bid.departments.find((one) => one.code === content.dept_code);
    expect(department?.name).toEqual({ zh: content.dept_name, en: content.dept_name_en });
  });

  it('brings every file that it names', () => {
    const named = [
      content.result_guid,
      ...content.materials.flatMap((one) => [one.form_guid, one.example_guid]),
    ];
    const missing = named.filter((file) => file !== '' && !existsSync(join(folder, slug, file)));
    expect(missing).toEqual([]);
    expect(content.materials.filter((one) => one.example_guid === '').map((one) => one.key)).toEqual([]);
  });
});
