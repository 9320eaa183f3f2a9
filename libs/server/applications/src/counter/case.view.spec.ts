import { describe, expect, it } from '@jest/globals';
import type { FormDefinition } from '@tongban/rules';
import { changesBetween } from './case.view.js';

/** A form with a group in which an answer is personal. */
const form: FormDefinition = {
  key: 'household',
  version: 1,
  schema: {
    type: 'object',
    properties: {
      members: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            number: { type: 'string', format: 'identity-number', personal: true },
          },
        },
      },
    },
  },
  layout: {
    pages: [
      {
        key: 'members',
        title: { zh: '成员', en: 'Members' },
        fields: [
          {
            name: 'members',
            label: { zh: '成员', en: 'Members' },
            itemLabel: { zh: '成员', en: 'Member' },
            widget: 'group',
            fields: [
              { name: 'name', label: { zh: '姓名', en: 'Name' }, widget: 'text' },
              { name: 'number', label: { zh: '证件号码', en: 'Number' }, widget: 'identity-number' },
            ],
          },
        ],
      },
    ],
  },
};
const member = (name: string, number: string) => ({ name, number });
const one = member('陆怀安', '11010519491231002X');
const other = member('沈知夏', '110105199003076527');

describe('what a submission changed, as staff see it', () => {
  it.each([
    ['adds an entry', [one], [one, other]],
    ['takes one away', [one, other], [one]],
    ['begins the list', undefined, [one]],
    ['fills an empty one', [], [one]],
    ['gives the list up', [one], undefined],
  ])('is told answer by answer and masked when it %s', (_, before, after) => {
    const told = changesBetween(form, { members: before }, { members: after }, 'zh-CN');
    expect(told).toHaveLength(2);
    expect(told.map(({ label }) => label.split(' · ')[1])).toEqual(['姓名', '证件号码']);
    const text = JSON.stringify(told);
    for (const { number } of [one, other]) expect(text).not.toContain(number);
    expect(told.flatMap(({ before: was, after: is }) => [was, is]).join(' ')).toMatch(/\d{4}\*+/);
  });
});
