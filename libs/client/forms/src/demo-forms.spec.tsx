/** @jest-environment jsdom */
/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import {
  checkFormDefinition,
  isShown,
  validateForm,
  visiblePages,
  type FormData,
  type FormDefinition,
} from '@tongban/rules';
import { parse } from 'yaml';
import { fieldId } from './field-id.js';
import { drawPage, type DrawnForm } from './testing/form-on-paper.js';

const items = new URL('../../../../bids/demo/catalogue/items/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, items), 'utf8'));

function formOf(item: string): FormDefinition {
  const definition: unknown = read(`${item}/form.yaml`);
  expect(checkFormDefinition(definition)).toEqual([]);
  return definition as FormDefinition;
}

let form: DrawnForm | undefined;
afterEach(() => {
  form?.remove();
  jest.restoreAllMocks();
});

const names = readdirSync(items, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it('the demonstration has its fourteen forms', () => {
  expect(names.length).toBeGreaterThanOrEqual(14);
});

describe.each(names)('the form %s', (item) => {
  const definition = formOf(item);
  const example = read(`${item}/example.yaml`) as FormData;

  it.each(['zh-CN', 'en'] as const)('draws every page, empty and filled in, in %s', (language) => {
    const warned = jest.spyOn(console, 'error').mockImplementation(() => {});
    for (const [page, { key, fields }] of definition.layout.pages.entries()) {
      for (const data of [{}, example]) {
        form = drawPage(definition, { page, data, language });
        for (const field of fields)
          expect([key, field.name, document.getElementById(fieldId(`/${field.name}`)) !== null]).toEqual([
            key,
            field.name,
            isShown(field.when, data),
          ]);
        if (language === 'en')
          expect(form.page.querySelector('.tb-label')?.textContent).not.toMatch(/\p{Script=Han}/u);
        form.remove();
      }
    }
    // React says on the console what a widget is given wrongly.
    expect(warned.mock.calls).toEqual([]);
  });

  it('shows each problem of an empty form at a field of a page that is shown', () => {
    const { errors } = validateForm(definition, {}, { language: 'zh-CN' });
    expect(errors.length).toBeGreaterThan(0);
    const told = visiblePages(definition, {}).flatMap(({ key }) => {
      const page = definition.layout.pages.findIndex((one) => one.key === key);
      form = drawPage(definition, { page, errors });
      const found = Array.from(form.page.querySelectorAll('.tb-error'), (one) => one.textContent);
      form.remove();
      return found;
    });
    expect(told.sort()).toEqual(errors.map(({ message }) => `错误：${message}`).sort());
  });

  it('accepts its example as it is drawn', () => {
    expect(validateForm(definition, example, { language: 'zh-CN' }).errors).toEqual([]);
  });
});
