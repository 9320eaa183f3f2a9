import type { FormDefinition } from './definition.js';

/** A small form with everything that forms can have; tests only. */
export const residencePermit: FormDefinition = {
  key: 'residence-permit',
  version: 1,
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['fullName', 'identityNumber', 'telephone', 'reason'],
    properties: {
      fullName: { type: 'string', minLength: 2, maxLength: 50 },
      identityNumber: { type: 'string', format: 'identity-number', personal: true },
      telephone: { type: 'string', format: 'telephone', personal: true },
      reason: { type: 'string', enum: ['work', 'study', 'other'] },
      otherReason: { type: 'string', minLength: 2, maxLength: 200 },
      arrivedOn: { type: 'string', format: 'date' },
      household: {
        type: 'array',
        maxItems: 10,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'bornOn'],
          properties: {
            name: { type: 'string', minLength: 1, maxLength: 50, personal: true },
            bornOn: { type: 'string', format: 'date' },
          },
        },
      },
    },
    if: { properties: { reason: { const: 'other' } }, required: ['reason'] },
    then: { required: ['otherReason'] },
  },
  layout: {
    pages: [
      {
        key: 'who',
        title: { zh: '您是谁？', en: 'Who are you?' },
        fields: [
          {
            name: 'fullName',
            label: { zh: '姓名', en: 'Full name' },
            widget: 'text',
            autofill: 'fullName',
          },
          {
            name: 'identityNumber',
            label: { zh: '身份证号码', en: 'Identity number' },
            widget: 'identity-number',
            autofill: 'identityNumber',
          },
          { name: 'telephone', label: { zh: '手机号码', en: 'Telephone' }, widget: 'telephone' },
        ],
      },
      {
        key: 'why',
        title: { zh: '为什么来？', en: 'Why did you come?' },
        fields: [
          {
            name: 'reason',
            label: { zh: '来本市的原因', en: 'Reason for coming' },
            widget: 'choice',
            options: [
              { value: 'work', label: { zh: '工作', en: 'Work' } },
              { value: 'study', label: { zh: '学习', en: 'Study' } },
              { value: 'other', label: { zh: '其他', en: 'Other' } },
            ],
          },
          {
            name: 'otherReason',
            label: { zh: '其他原因', en: 'Other reason' },
            hint: { zh: '例如探亲', en: 'Such as visiting family' },
            widget: 'multiline',
            when: { field: 'reason', equals: 'other' },
          },
          { name: 'arrivedOn', label: { zh: '到达日期', en: 'Arrived on' }, widget: 'date' },
        ],
      },
      {
        key: 'family',
        title: { zh: '家庭成员', en: 'Household' },
        fields: [
          {
            name: 'household',
            label: { zh: '家庭成员', en: 'Household' },
            itemLabel: { zh: '家庭成员', en: 'Member' },
            widget: 'group',
            fields: [
              { name: 'name', label: { zh: '姓名', en: 'Name' }, widget: 'text' },
              { name: 'bornOn', label: { zh: '出生日期', en: 'Born on' }, widget: 'date' },
            ],
          },
        ],
      },
    ],
  },
};
