import { describe, expect, it } from '@jest/globals';
import type { FormDefinition } from '@tongban/rules';
import { filledIn, withAnswer } from './answers.js';

const form: FormDefinition = {
  key: 'f',
  version: 1,
  schema: { type: 'object' },
  layout: {
    pages: [
      {
        key: 'p',
        title: { zh: '页', en: 'Page' },
        fields: [
          { name: 'who', label: { zh: '姓名', en: 'Name' }, widget: 'text', autofill: 'fullName' },
          { name: 'where', label: { zh: '地址', en: 'Address' }, widget: 'address', autofill: 'address' },
          { name: 'why', label: { zh: '事由', en: 'Reason' }, widget: 'text' },
        ],
      },
    ],
  },
};

describe('answers at the counter', () => {
  it('begin with what is known of the person, and with nothing where nothing is known', () => {
    expect(filledIn(form, { fullName: '宋知微', address: '', why: 'no question asks for this' })).toEqual({
      who: '宋知微',
    });
  });

  it('lose an answer that is emptied, and keep a no and a zero', () => {
    expect(withAnswer({ a: '1', b: '2' }, 'a', '')).toEqual({ b: '2' });
    expect(withAnswer({}, 'a', [])).toEqual({});
    expect(withAnswer({}, 'a', false)).toEqual({ a: false });
    expect(withAnswer({}, 'a', 0)).toEqual({ a: 0 });
  });
});
