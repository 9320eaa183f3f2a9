import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkSync } from 'recheck';
import { canRunAway, checkLoadedFormDefinition } from './check.js';
import { checkFormDefinition, mayRunAway, personalPointers, personalPointersIn } from './index.js';
import { residencePermit } from './residence-permit.fixture.js';

type Change = (definition: Draft) => void;
/** The fixture as plain JSON, to be spoilt. */
interface Draft {
  schema: { properties: Record<string, Record<string, unknown>> } & Record<string, unknown>;
  layout: { pages: { fields: Record<string, unknown>[] }[] & Record<string, unknown>[] };
  [name: string]: unknown;
}

function spoilt(change: Change): Draft {
  const definition = JSON.parse(JSON.stringify(residencePermit)) as Draft;
  change(definition);
  return definition;
}
const property = (definition: Draft, name: string) => definition.schema.properties[name] ?? {};
const field = (definition: Draft, page: number, index: number) =>
  definition.layout.pages[page]?.fields[index] ?? {};

describe('a form definition', () => {
  test('that agrees with itself has no problem', () => {
    expect(checkFormDefinition(residencePermit)).toEqual([]);
    expect(checkLoadedFormDefinition(residencePermit)).toEqual([]);
  });

  const cases: [string, Change, string][] = [
    ['an unsupported keyword', (one) => (property(one, 'fullName').oneOf = []), '/schema/properties/fullName/oneOf'],
    ['a misspelt keyword', (one) => (property(one, 'fullName').minlength = 2), '/schema/properties/fullName/minlength'],
    ['an unknown format', (one) => (property(one, 'arrivedOn').format = 'time'), '/schema/properties/arrivedOn/format'],
    ['a keyword of the wrong type', (one) => (property(one, 'fullName').maxLength = '5'), '/schema/properties/fullName/maxLength'],
    ['a pattern that can run away', (one) => (property(one, 'fullName').pattern = '^(a+)+$'), '/schema/properties/fullName/pattern'],
    ['a pattern that is none', (one) => (property(one, 'fullName').pattern = '('), '/schema/properties/fullName/pattern'],
    ['a schema that lets anything in', (one) => delete one.schema.additionalProperties, '/schema'],
    ['a reference to nothing', (one) => (property(one, 'fullName').$ref = '#/$defs/x'), '/schema/properties/fullName/$ref'],
    ['a reference to itself', (one) => (property(one, 'fullName').$ref = '#/properties/fullName'), '/schema/properties/fullName/$ref'],
    ['a reference elsewhere', (one) => (property(one, 'fullName').$ref = 'https://example.com/x'), '/schema/properties/fullName/$ref'],
    ['a field without property', (one) => delete one.schema.properties.arrivedOn, '/layout/pages/1/fields/2/name'],
    ['a property without field', (one) => (one.schema.properties.extra = { type: 'string' }), '/schema/properties/extra'],
    ['a required name without property', (one) => (one.schema.required = ['nobody']), '/schema/required'],
    ['an option outside the enum', (one) => (property(one, 'reason').enum = ['work', 'other']), '/layout/pages/1/fields/0/options/1/value'],
    ['an enum value without option', (one) => (property(one, 'reason').enum = ['work', 'study', 'other', 'x']), '/layout/pages/1/fields/0/options'],
    ['a missing English text', (one) => (field(one, 0, 0).label = { zh: '姓名' }), '/layout/pages/0/fields/0/label/en'],
    ['an empty Chinese text', (one) => (field(one, 1, 1).hint = { zh: ' ', en: 'x' }), '/layout/pages/1/fields/1/hint/zh'],
    ['an unknown widget', (one) => (field(one, 0, 0).widget = 'slider'), '/layout/pages/0/fields/0/widget'],
    ['a widget for another type', (one) => (field(one, 0, 0).widget = 'number'), '/layout/pages/0/fields/0/widget'],
    ['a condition on a later field', (one) => (field(one, 0, 0).when = { field: 'reason', equals: 'work' }), '/layout/pages/0/fields/0/when/field'],
    ['a condition on an unknown field', (one) => (field(one, 1, 1).when = { field: 'x', filled: true }), '/layout/pages/1/fields/1/when/field'],
    ['a condition that never holds', (one) => (field(one, 1, 1).when = { field: 'reason', equals: 'x' }), '/layout/pages/1/fields/1/when'],
    ['a condition that says two things', (one) => (field(one, 1, 1).when = { field: 'reason', equals: 'other', filled: true }), '/layout/pages/1/fields/1/when'],
    ['a field asked twice', (one) => one.layout.pages[2]?.fields.push(field(one, 0, 0)), '/layout/pages/2/fields/1/name'],
    ['an endless group', (one) => delete property(one, 'household').maxItems, '/layout/pages/2/fields/0/name'],
    ['a key that is none', (one) => (one.key = 'Residence Permit'), '/key'],
    ['no pages', (one) => (one.layout.pages = [] as never), '/layout/pages'],
  ]; // prettier-ignore

  test.each(cases)('with %s is refused and the place is named', (_, change, pointer) => {
    expect(checkFormDefinition(spoilt(change)).map((problem) => problem.pointer)).toContain(pointer);
  });

  test('may be anything without the check throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (any, schema, layout) => {
        expect(checkFormDefinition(any).length).toBeGreaterThan(0);
        expect(checkFormDefinition({ ...residencePermit, schema }).length).toBeGreaterThan(0);
        expect(checkFormDefinition({ ...residencePermit, layout }).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('patterns', () => {
  test.each([
    '^(a+)+$',
    '^(\\w+\\s?)*$',
    '^(a|a)*$',
    '^(a|aa)+$',
    '(x+x+)+y',
    '(.*)*x',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '^([a-z]{1,20}){1,20}$',
    '\\d*\\d*\\d*\\d*x',
    '.*foo.*bar.*',
    '^a{2,}a*ab+b*$',
  ])('%s runs away, the cautious rule says so too', (pattern) => {
    expect(mayRunAway(pattern)).toBe(true);
    expect(canRunAway(pattern)).toBe(true);
  });

  test.each([
    '^1[3-9]\\d{9}$',
    '^[a-z]+(-[a-z]+)*$',
    '^(\\d{3},)*\\d{3}$',
    '^[\\u4e00-\\u9fa5·]{2,20}$',
    '^\\p{L}+$',
    '^(?:\\d{4}-\\d{2}-\\d{2}|长期)$',
    '^(0|[1-9]\\d*)(\\.\\d{1,2})?$',
    '^川[A-Z][A-HJ-NP-Z0-9]{5,6}$',
  ])('%s is let in by both', (pattern) => {
    expect(mayRunAway(pattern)).toBe(false);
    expect(canRunAway(pattern)).toBe(false);
  });

  test('that are bounded and yet take hours are left to the cautious rule', () => {
    const pattern = 'a?'.repeat(40) + 'a'.repeat(40);
    expect(mayRunAway(pattern)).toBe(true);
    const definition = spoilt((one) => (property(one, 'fullName').pattern = pattern));
    expect(checkLoadedFormDefinition(definition)).toMatchObject([
      { pointer: '/schema/properties/fullName/pattern' },
    ]);
  });

  test('that the cautious rule lets in never run away', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '\\d', '\\w', '.', 'ab', '-');
    const times = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}', '{2,}');
    const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
      part: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.tuple(atom, times).map(([one, count]) => one + count),
        fc.tuple(tie('pattern'), times).map(([one, count]) => `(${one})${count}`),
        fc
          .tuple(tie('pattern'), tie('pattern'), times)
          .map(([one, other, count]) => `(?:${one}|${other})${count}`),
      ),
      pattern: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    }));
    fc.assert(
      fc.property(fc.boolean(), pattern, (anchored, body) => {
        const whole = anchored ? `^${body}$` : body;
        fc.pre(whole.length < 60 && !mayRunAway(whole));
        // The product refuses what it cannot tell in three seconds; on a busy machine that is many a harmless one.
        const analysis = checkSync(whole, 'u', { timeout: 60_000 });
        expect([whole, analysis.status]).not.toEqual([whole, 'unknown']);
        if (analysis.status !== 'vulnerable') return;
        expect([whole, analysis.complexity]).toEqual([
          whole,
          expect.objectContaining({ type: 'polynomial', degree: 2 }),
        ]);
      }),
      { numRuns: 150, maxSkipsPerRun: 1_000 },
    );
  });
});

test('personal answers are found, in groups too', () => {
  expect(personalPointers(residencePermit)).toEqual(['/identityNumber', '/telephone', '/household/*/name']);
  expect(
    personalPointersIn(residencePermit, {
      telephone: '1',
      household: [{ name: 'a' }, { bornOn: 'x' }, { name: 'b' }],
    }),
  ).toEqual(['/telephone', '/household/0/name', '/household/2/name']);
});
