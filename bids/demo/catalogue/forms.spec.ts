import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { checkFormDefinition, validateForm, visibleData } from '@tongban/rules';
import type { FormData, FormDefinition } from '@tongban/rules';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, 'items');
const slugs = readdirSync(folder);

const load = (slug: string, name: string): unknown => parse(readFileSync(join(folder, slug, name), 'utf8'));
const form = (slug: string): FormDefinition => load(slug, 'form.yaml') as FormDefinition;
const example = (slug: string): FormData => load(slug, 'example.yaml') as FormData;
const fields = (slug: string) => form(slug).layout.pages.flatMap((page) => page.fields);

describe.each(slugs)('the form of %s', (slug) => {
  it('is a good definition', () => {
    expect(checkFormDefinition(load(slug, 'form.yaml'))).toEqual([]);
  });

  it('is the one that its item names, with three to six pages', () => {
    expect(form(slug).key).toBe((load(slug, 'item.yaml') as { form: string }).form);
    expect(form(slug).layout.pages.length).toBeGreaterThanOrEqual(3);
    expect(form(slug).layout.pages.length).toBeLessThanOrEqual(6);
  });

  it('takes its example as it stands, in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      expect(validateForm(form(slug), example(slug), { language })).toEqual({ valid: true, errors: [] });
    }
    expect(visibleData(form(slug), example(slug))).toEqual(example(slug));
  });

  it('wants each of its required fields', () => {
    const { required = [] } = form(slug).schema;
    for (const name of required) {
      const { [name]: _, ...rest } = example(slug);
      const { valid, errors } = validateForm(form(slug), rest, { language: 'zh-CN' });
      expect(valid).toBe(false);
      expect(errors.map((error) => error.pointer)).toContain(`/${name}`);
    }
  });

  it('keeps identity numbers, telephones and addresses as personal data', () => {
    const text = readFileSync(join(folder, slug, 'form.yaml'), 'utf8');
    const marked = text.match(/format: (?:identity-number|telephone), personal: true/g) ?? [];
    expect(marked).toHaveLength((text.match(/format: (?:identity-number|telephone)\b/g) ?? []).length);
    const { properties = {} } = form(slug).schema;
    const addresses = fields(slug).filter((field) => field.widget === 'address');
    expect(addresses.filter((field) => properties[field.name]?.personal !== true)).toEqual([]);
  });
});

it('no example belongs to a real person', () => {
  const examples = slugs.map((slug) => readFileSync(join(folder, slug, 'example.yaml'), 'utf8')).join('\n');
  const numbers = examples.match(/(?<![0-9A-Z])\d{17}[\dX](?![0-9A-Z])/g) ?? [];
  expect(numbers.length).toBeGreaterThan(14);
  expect(numbers.filter((number) => !/^990102/.test(number) && !/^\d{2}990102/.test(number))).toEqual([]);
  const telephones = examples.match(/(?<!\d)1\d{10}(?!\d)/g) ?? [];
  expect(telephones.filter((telephone) => !telephone.startsWith('1690000'))).toEqual([]);
});

it('some forms have a repeated group and conditional fields', () => {
  expect(
    slugs.filter((slug) => fields(slug).some((field) => field.widget === 'group')).length,
  ).toBeGreaterThanOrEqual(2);
  expect(slugs.filter((slug) => fields(slug).some((field) => field.when)).length).toBeGreaterThanOrEqual(10);
});
