import { describe, expect, it } from '@jest/globals';

import { goodItem } from './item.fixture.js';
import { readServiceItem } from './read-service-item.js';

/** `rule pointer` of every problem of shape. */
function problems(raw: unknown): string[] {
  const read = readServiceItem(raw);
  return read.ok ? [] : read.problems.map((one) => `${one.rule} ${one.pointer}`);
}

describe('readServiceItem', () => {
  it('gives back what was written', () => {
    expect(readServiceItem(goodItem())).toEqual({ ok: true, content: goodItem() });
  });

  it('fills in what a file leaves out', () => {
    const { fees: _, plan_cancel_date: __, anticipate_day: ___, ...rest } = goodItem();
    const read = readServiceItem(rest);
    expect(read).toMatchObject({ ok: true, content: { fees: [], plan_cancel_date: '' } });
    expect(read.ok && read.content.anticipate_day).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a misspelt field', { task_nmae: '居住证' }, 'unknown-field /task_nmae'],
    ['a code that YAML read as a number', { task_type: 20 }, 'shape /task_type'],
    ['a day that YAML read as a date', { plan_effective_date: new Date(0) }, 'shape /plan_effective_date'],
    ['a number in quotes', { promise_day: '5' }, 'shape /promise_day'],
    ['a flag in words', { is_fee: 'no' }, 'shape /is_fee'],
    ['one code instead of a list', { server_type: '1' }, 'shape /server_type'],
    ['a list that is none', { steps: {} }, 'shape /steps'],
    ['an entry that is none', { laws: ['第九条'] }, 'shape /laws/0'],
    ['a misspelt field of an entry', { laws: [{ law: '条例' }] }, 'unknown-field /laws/0/law'],
    ['a reason that is none', { empty_because: { fees: '' } }, 'shape /empty_because/fees'],
  ])('names %s', (_, part, expected) => {
    expect(problems({ ...goodItem(), ...part })).toContain(expected);
  });

  it.each([[null], ['居住证'], [[goodItem()]], [undefined]])('refuses %p', (raw) => {
    expect(problems(raw)).toEqual(['shape ']);
  });
});
