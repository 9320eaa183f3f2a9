import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import {
  validateDraft,
  validateForm,
  validatePage,
  validateSchema,
  visibleData,
  visiblePages,
  type FormDefinition,
  type FormField,
  type FormPage,
} from './index.js';
import { residencePermit } from './residence-permit.fixture.js';

const complete = {
  fullName: '李晓',
  identityNumber: '11010519491231002X',
  telephone: '13812345678',
  reason: 'work',
  household: [{ name: '李小', bornOn: '2019-02-28' }],
};
const pointersOf = (data: unknown) =>
  validateForm(residencePermit, data).errors.map(({ pointer, keyword }) => `${pointer} ${keyword}`);

describe('validateForm', () => {
  test('accepts complete answers', () => {
    expect(validateForm(residencePermit, complete)).toEqual({ valid: true, errors: [] });
  });

  test('names every problem at once, each at its field, in the order of the form', () => {
    const data = {
      fullName: '李',
      identityNumber: '110105194912310021',
      reason: 'other',
      arrivedOn: '2026-02-30',
      household: [{ name: '李小' }, { name: '', bornOn: '2019-02-29' }],
      'not/asked': 1,
    };
    expect(pointersOf(data)).toEqual([
      '/fullName minLength',
      '/identityNumber format',
      '/telephone required',
      '/otherReason required',
      '/arrivedOn format',
      '/household/0/bornOn required',
      '/household/1/name minLength',
      '/household/1/bornOn format',
      '/not~1asked additionalProperties',
    ]);
  });

  test('does not call a known field unknown because its answer is wrong', () => {
    expect(pointersOf({ ...complete, fullName: 5 })).toEqual(['/fullName type']);
  });

  test('speaks in plain sentences with the label of the field, in both languages', () => {
    const data = { ...complete, fullName: undefined, identityNumber: '1234', reason: 'play' };
    const messages = (language: 'zh-CN' | 'en') =>
      validateForm(residencePermit, data, { language }).errors.map(({ message }) => message);
    expect(messages('zh-CN')).toEqual([
      '请填写“姓名”。',
      '“身份证号码”：身份证号码应为18位。',
      '请从“来本市的原因”的选项中选择。',
    ]);
    expect(messages('en')).toEqual([
      'Fill in “Full name”.',
      '“Identity number”: an identity number has 18 characters.',
      'Choose one of the options of “Reason for coming”.',
    ]);
  });

  test('names the entry of a group', () => {
    const [error] = validateForm(residencePermit, { ...complete, household: [{ name: '李小' }] }).errors;
    expect(error?.message).toBe('请填写“家庭成员1的出生日期”。');
  });

  test('does not judge what is hidden', () => {
    expect(validateForm(residencePermit, { ...complete, otherReason: 'x' }).valid).toBe(true);
  });

  test('refuses what is too deep or too large at its place, quickly and without a stack overflow', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(pointersOf({ ...complete, reason: deep })[0]).toMatch(/^\/reason(\/0)+ limits$/);
    expect(pointersOf({ ...complete, fullName: 'x'.repeat(1_000_000) })).toEqual(['/fullName limits']);
    expect(pointersOf({ household: new Array(200_000).fill({}) })).toEqual(['/household limits']);
  });

  test.each([null, undefined, 5, 'x', [], true])('%p is no form', (data) => {
    expect(validateForm(residencePermit, data).valid).toBe(false);
  });

  test('treats names of JavaScript as names like any other', () => {
    const schema = {
      type: 'object',
      required: ['constructor', 'toString'],
      properties: { constructor: { type: 'string' } },
    };
    expect(validateSchema(schema, {}).errors.map(({ pointer }) => pointer)).toEqual([
      '/constructor',
      '/toString',
    ]);
    expect(pointersOf(JSON.parse('{"__proto__": {"fullName": "李晓"}}'))).toContain(
      '/__proto__ additionalProperties',
    );
  });

  test('never throws, whatever it is given, and is sure of its own answer', () => {
    const answers = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.record(
        {
          fullName: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
          reason: fc.oneof(fc.constantFrom('work', 'other'), fc.jsonValue()),
          otherReason: fc.jsonValue(),
          household: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(answers, (data) => {
        const result = validateForm(residencePermit, data);
        expect(result.valid).toBe(result.errors.length === 0);
        const pointers = result.errors.map(({ pointer }) => pointer);
        expect(new Set(pointers).size).toBe(pointers.length);
        expect(validateForm(residencePermit, data)).toEqual(result);
        for (const { message } of result.errors) expect(message).not.toMatch(/\{(name|limit|reason|names)\}/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('validatePage', () => {
  test('judges its own fields only', () => {
    expect(validatePage(residencePermit, 'who', {}).errors.map(({ pointer }) => pointer)).toEqual([
      '/fullName',
      '/identityNumber',
      '/telephone',
    ]);
    expect(validatePage(residencePermit, 'family', complete).valid).toBe(true);
  });

  test('all pages together find what the whole form finds', () => {
    const answers = fc.record(
      {
        fullName: fc.oneof(fc.constant('李晓'), fc.string()),
        telephone: fc.oneof(fc.constant('13812345678'), fc.string()),
        reason: fc.constantFrom('work', 'study', 'other', 'play'),
        otherReason: fc.string(),
        household: fc.array(fc.record({ name: fc.string() }, { requiredKeys: [] }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (data) => {
        const pages = residencePermit.layout.pages.map(({ key }) => validatePage(residencePermit, key, data));
        expect(pages.reduce<unknown[]>((all, page) => all.concat(page.errors), [])).toEqual(
          validateForm(residencePermit, data).errors,
        );
      }),
    );
  });
});

test('a draft may miss what it likes, but nothing in it may be wrong', () => {
  expect(validateDraft(residencePermit, {})).toEqual({ valid: true, errors: [] });
  expect(validateDraft(residencePermit, { reason: 'other', fullName: 'x' }).errors).toMatchObject([
    { pointer: '/fullName', keyword: 'minLength' },
  ]);
});

describe('visibleData', () => {
  test('drops what is hidden, and what hangs on it', () => {
    const data = {
      ...complete,
      otherReason: '探亲',
      household: [{ name: '李小', bornOn: '2019-02-28', x: 1 }],
    };
    expect(visibleData(residencePermit, data)).toEqual({
      ...complete,
      household: [{ name: '李小', bornOn: '2019-02-28', x: 1 }],
    });
    expect(visibleData(residencePermit, { ...data, reason: 'other' })).toHaveProperty('otherReason', '探亲');
  });

  test('hides a field whose condition hangs on a hidden one, and every field of a hidden page', () => {
    const [who, why, family] = residencePermit.layout.pages as [FormPage, FormPage, FormPage];
    const [reason, otherReason, arrivedOn] = why.fields as [FormField, FormField, FormField];
    const definition = {
      ...residencePermit,
      layout: {
        pages: [
          who,
          {
            ...why,
            fields: [reason, otherReason, { ...arrivedOn, when: { field: 'otherReason', filled: true } }],
          },
          { ...family, when: { field: 'arrivedOn', filled: true } },
        ],
      },
    } satisfies FormDefinition;
    const data = { ...complete, otherReason: '探亲', arrivedOn: '2026-09-01' };
    expect(Object.keys(visibleData(definition, { ...data, reason: 'other' }))).toContain('household');
    const shown = visibleData(definition, data);
    expect(shown).not.toHaveProperty('arrivedOn');
    expect(shown).not.toHaveProperty('household');
    expect(visiblePages(definition, data).map(({ key }) => key)).toEqual(['who', 'why']);
  });

  test('done twice is done once', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('reason', 'otherReason', 'household', 'x'), fc.jsonValue()),
        (data) => {
          const once = visibleData(residencePermit, data);
          expect(visibleData(residencePermit, once)).toEqual(once);
        },
      ),
    );
  });
});

describe('validateSchema', () => {
  const keywords = (schema: unknown, data: unknown) =>
    validateSchema(schema, data).errors.map(({ pointer, keyword }) => `${pointer} ${keyword}`);

  test.each([
    [{ type: 'integer' }, 1.5, ' type'],
    [{ enum: ['a', 1] }, 'b', ' enum'],
    [{ const: { a: [1] } }, { a: [2] }, ' const'],
    [{ maxLength: 2 }, '三个字', ' maxLength'],
    [{ pattern: '^\\d+$' }, 'x', ' pattern'],
    [{ format: 'credit-code' }, '11440232MB2D06811X', ' format'],
    [{ format: 'postcode' }, '63800', ' format'],
    [{ minimum: 3 }, 2, ' minimum'],
    [{ exclusiveMaximum: 3 }, 3, ' exclusiveMaximum'],
    [{ multipleOf: 0.01 }, 1.005, ' multipleOf'],
    [{ minItems: 1 }, [], ' minItems'],
    [{ uniqueItems: true }, [{ a: 1 }, { a: 1 }], ' uniqueItems'],
    [{ not: { type: 'string' } }, 'x', ' not'],
    [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, ' anyOf'],
    [{ if: { required: ['a'] }, then: { required: ['b'] } }, { a: 1 }, '/b required'],
    [{ if: { required: ['a'] }, else: { required: ['b'] } }, {}, '/b required'],
    [{ allOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, '/a required,/b required'],
    [{ properties: { 'a b/%': { type: 'null' } } }, { 'a b/%': 1 }, '/a b~1% type'],
    [{ $defs: { x: { type: 'string' } }, items: { $ref: '#/$defs/x' } }, ['a', 1], '/1 type'],
  ])('%j against %j', (schema, data, expected) => {
    expect(keywords(schema, data).join()).toBe(expected);
  });

  test('never runs a schema that is not allowed', () => {
    const text = `${'a'.repeat(29)}!`;
    const result = validateSchema({ type: 'string', pattern: '^(a+)+$' }, text, { language: 'en' });
    expect(result.errors).toMatchObject([{ pointer: '', keyword: 'schema' }]);
    expect(result.errors[0]?.message).toContain('/pattern');
    expect(validateSchema({ oneOf: [] }, 1).errors[0]?.keyword).toBe('schema');
    expect(validateSchema(null, 1).valid).toBe(false);
  });

  test('never throws for any schema and data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (schema, data) => {
        expect(typeof validateSchema(schema, data).valid).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
