import { describe, expect, it } from '@jest/globals';
import type { FormDefinition } from '@tongban/rules';
import { viewForm, type ShownField, type ShownGroup } from './form-view.js';

const text = (zh: string) => ({ zh, en: `${zh} (en)` });
const form: FormDefinition = {
  key: 'test',
  version: 1,
  schema: {
    type: 'object',
    properties: {
      telephone: { type: 'string', personal: true },
      people: {
        type: 'array',
        items: { type: 'object', properties: { number: { type: 'string', personal: true } } },
      },
    },
  },
  layout: {
    pages: [
      {
        key: 'one',
        title: text('一'),
        fields: [
          { name: 'telephone', label: text('电话'), widget: 'telephone' },
          {
            name: 'reason',
            label: text('原因'),
            widget: 'choice',
            options: [
              { value: 'work', label: text('工作') },
              { value: 'other', label: text('其他') },
            ],
          },
          { name: 'more', label: text('说明'), widget: 'text', when: { field: 'reason', equals: 'other' } },
          { name: 'married', label: text('已婚'), widget: 'yes-no' },
          { name: 'from', label: text('日期'), widget: 'date' },
        ],
      },
      {
        key: 'two',
        title: text('二'),
        when: { field: 'reason', equals: 'work' },
        fields: [
          {
            name: 'people',
            label: text('成员'),
            itemLabel: text('人'),
            widget: 'group',
            fields: [{ name: 'number', label: text('证件'), widget: 'identity-number' }],
          },
        ],
      },
    ],
  },
};
const words = { yes: '是', no: '否' };
const change = (pointer: string, before: string | null, after: string | null) => ({
  pointer,
  label: pointer,
  before,
  after,
});

describe('the content of a case', () => {
  const data = {
    telephone: '138****1234',
    reason: 'work',
    married: false,
    from: '2026-11-27',
    people: [{ number: '1' }, { number: '2' }],
  };

  it('is laid out as the applicant met it, in words, without questions that were not asked', () => {
    const { pages } = viewForm(form, data, [], 'zh-CN', words);
    const rows = pages[0]?.rows as ShownField[];
    expect(pages.map((page) => page.title)).toEqual(['一', '二']);
    expect(rows.map(({ label, value }) => [label, value])).toEqual([
      ['电话', '138****1234'],
      ['原因', '工作'],
      ['已婚', '否'],
      ['日期', '2026年11月27日（周五）'],
    ]);
  });

  it('leaves out pages that were not asked, and shows what was left open', () => {
    const { pages } = viewForm(form, { reason: 'other' }, [], 'zh-CN', words);
    expect(pages).toHaveLength(1);
    expect((pages[0]?.rows as ShownField[]).find(({ pointer }) => pointer === '/more')?.value).toBeNull();
  });

  it('marks what is personal, in groups too', () => {
    const { pages } = viewForm(form, data, [], 'zh-CN', words);
    const group = pages[1]?.rows[0] as ShownGroup;
    const personal = [pages[0]?.rows[0] as ShownField, group.entries[1]?.[0] as ShownField];
    expect(personal.map(({ pointer, personal: masked }) => [pointer, masked])).toEqual([
      ['/telephone', true],
      ['/people/1/number', true],
    ]);
  });

  it('shows each change once: beside its field, or apart when the field is gone', () => {
    const changes = [
      change('/reason', 'other', 'work'),
      change('/people/0/number', null, '1'),
      change('/more', '甲', null),
    ];
    const view = viewForm(form, data, changes, 'zh-CN', words);
    const rows = view.pages[0]?.rows as ShownField[];
    expect(rows[1]?.change).toEqual({ before: '其他' });
    expect((view.pages[1]?.rows[0] as ShownGroup).entries[0]?.[0]?.change).toEqual({ before: null });
    expect(view.otherChanges.map(({ pointer }) => pointer)).toEqual(['/more']);
  });

  it('speaks English when asked', () => {
    const { pages } = viewForm(form, data, [], 'en', { yes: 'Yes', no: 'No' });
    expect((pages[0]?.rows[1] as ShownField).value).toBe('工作 (en)');
  });
});
