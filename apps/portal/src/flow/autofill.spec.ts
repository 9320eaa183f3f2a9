import { expect, it } from '@jest/globals';
import type { FormDefinition } from '@tongban/rules';
import { autofilled } from './autofill';

const label = { zh: '问题', en: 'Question' };
const definition: FormDefinition = {
  key: 'test',
  version: 1,
  schema: { type: 'object' },
  layout: {
    pages: [
      {
        key: 'who',
        title: label,
        fields: [
          { name: 'applicant', label, widget: 'text', autofill: 'fullName' },
          { name: 'phone', label, widget: 'telephone', autofill: 'telephone' },
          { name: 'reason', label, widget: 'text' },
        ],
      },
    ],
  },
};

it('fills a form that nobody has begun with what is known', () => {
  expect(autofilled(definition, {}, { fullName: '李梅', telephone: '' })).toEqual({ applicant: '李梅' });
});

it('leaves a form alone that somebody has begun, and one of whom nothing is known', () => {
  expect(autofilled(definition, { reason: 'x' }, { fullName: '李梅' })).toEqual({ reason: 'x' });
  expect(autofilled(definition, {}, null)).toEqual({});
});
