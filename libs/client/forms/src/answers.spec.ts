import { describe, expect, it } from '@jest/globals';
import type { FormField } from '@tongban/rules';
import { answerText } from './answers-list.js';
import { entriesOf, withAnswer } from './answers.js';
import { fieldId } from './field-id.js';
import { shownQuestions } from './questions.js';

const label = (zh: string) => ({ zh, en: zh });
const reason: FormField = {
  name: 'reason',
  label: label('原因'),
  widget: 'choice',
  options: [
    { value: 'work', label: { zh: '工作', en: 'Work' } },
    { value: 'other', label: { zh: '其他', en: 'Other' } },
  ],
};

describe('answers', () => {
  it('leave out what is empty and keep what is false or zero', () => {
    expect(withAnswer({ a: 1, b: 'x' }, 'b', '')).toEqual({ a: 1 });
    expect(withAnswer({}, 'a', false)).toEqual({ a: false });
    expect(withAnswer({}, 'a', 0)).toEqual({ a: 0 });
  });

  it('take anything but a list for no entries', () => {
    expect(entriesOf('x')).toEqual([]);
    expect(entriesOf([{ name: '李' }, 3])).toEqual([{ name: '李' }, {}]);
  });

  it('are read in words', () => {
    expect(answerText(reason, 'work', 'en')).toBe('Work');
    expect(answerText({ ...reason, widget: 'choices' }, ['work', 'other'], 'zh-CN')).toBe('工作、其他');
    expect(answerText({ ...reason, widget: 'date', options: undefined }, '2026-10-29', 'zh-CN')).toBe(
      '2026年10月29日',
    );
    expect(answerText({ ...reason, widget: 'yes-no', options: undefined }, false, 'en')).toBe('No');
    expect(answerText(reason, undefined, 'zh-CN')).toBe('未填写');
  });
});

describe('questions', () => {
  const fields: FormField[] = [
    reason,
    { name: 'otherReason', label: label('说明'), widget: 'text', when: { field: 'reason', equals: 'other' } },
    { name: 'note', label: label('备注'), widget: 'multiline' },
  ];
  const ask = (data: Record<string, unknown>, onChange: (data: object) => void = () => undefined) =>
    shownQuestions({
      fields,
      schema: { type: 'object', required: ['reason'] },
      pointer: '/members/0',
      data,
      errors: [],
      onChange,
    });

  it('appear only when an earlier answer calls for them', () => {
    expect(ask({ reason: 'work' }).map(({ field }) => field.name)).toEqual(['reason', 'note']);
    expect(ask({ reason: 'other' }).map(({ field }) => field.name)).toEqual([
      'reason',
      'otherReason',
      'note',
    ]);
  });

  it('know their place, and whether they may stay empty', () => {
    expect(ask({ reason: 'other' }).map(({ pointer, optional }) => [pointer, optional])).toEqual([
      ['/members/0/reason', false],
      ['/members/0/otherReason', false],
      ['/members/0/note', true],
    ]);
    expect(fieldId('/members/0/reason')).toBe('f-members-0-reason');
  });

  it('change only their own answer', () => {
    const seen: object[] = [];
    ask({ reason: 'work', note: 'x' }, (data) => seen.push(data))[0]?.onChange('other');
    expect(seen).toEqual([{ reason: 'other', note: 'x' }]);
  });
});
