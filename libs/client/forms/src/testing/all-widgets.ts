import type { FormDefinition, FormField, LocalText, Widget } from '@tongban/rules';

export const both = (zh: string, en: string): LocalText => ({ zh, en });

const options = [
  { value: 'work', label: both('工作', 'Work') },
  { value: 'other', label: both('其他', 'Other') },
];
const plain = (name: string, widget: Widget, own: Partial<FormField> = {}): FormField => ({
  name,
  widget,
  label: both(`问${name}`, `Ask ${name}`),
  ...own,
});

/** A form of one page with every widget, a question that hangs on another, and a repeated group. */
export const allWidgets: FormDefinition = {
  key: 'all-widgets',
  version: 1,
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'reason'],
    properties: {
      name: { type: 'string', minLength: 2, maxLength: 50 },
      mail: { type: 'string', format: 'email' },
      story: { type: 'string', maxLength: 20 },
      size: { type: 'integer', minimum: 1 },
      born: { type: 'string', format: 'date' },
      reason: { type: 'string', enum: ['work', 'other'] },
      otherReason: { type: 'string', minLength: 2 },
      wishes: { type: 'array', items: { type: 'string', enum: ['work', 'other'] } },
      place: { type: 'string', enum: ['work', 'other'] },
      own: { type: 'boolean' },
      card: { type: 'string', format: 'identity-number' },
      code: { type: 'string', format: 'credit-code' },
      phone: { type: 'string', format: 'telephone' },
      home: { type: 'string', maxLength: 100 },
      household: {
        type: 'array',
        maxItems: 2,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['member'],
          properties: { member: { type: 'string', minLength: 2 }, since: { type: 'string', format: 'date' } },
        },
      },
    },
  },
  layout: {
    pages: [
      {
        key: 'all',
        title: both('全部', 'All'),
        fields: [
          plain('name', 'text', { autofill: 'fullName', hint: both('与证件一致', 'As on your card') }),
          plain('mail', 'text'),
          plain('story', 'multiline'),
          plain('size', 'number'),
          plain('born', 'date'),
          plain('reason', 'choice', { options }),
          plain('otherReason', 'text', { when: { field: 'reason', equals: 'other' } }),
          plain('wishes', 'choices', { options }),
          plain('place', 'select', { options }),
          plain('own', 'yes-no'),
          plain('card', 'identity-number'),
          plain('code', 'credit-code'),
          plain('phone', 'telephone'),
          plain('home', 'address'),
          plain('household', 'group', {
            itemLabel: both('成员', 'Member'),
            fields: [
              plain('member', 'text'),
              plain('since', 'date', { when: { field: 'member', filled: true } }),
            ],
          }),
        ],
      },
    ],
  },
};
