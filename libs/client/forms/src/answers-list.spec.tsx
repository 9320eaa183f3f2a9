/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import type { Language } from '@tongban/rules';
import { draw, uiOf, type Drawing } from '@tongban/client-ui/testing';
import { AnswersList } from './answers-list.js';
import { allWidgets } from './testing/all-widgets.js';

let drawn: Drawing | undefined;
afterEach(() => drawn?.remove());

function lines(data: Record<string, unknown>, language: Language): Record<string, string> {
  drawn?.remove();
  drawn = draw(<AnswersList page={allWidgets.layout.pages[0]!} data={data} />, uiOf({ language }));
  return Object.fromEntries(
    Array.from(drawn.page.querySelectorAll('.tb-fact'), (fact) => [
      fact.querySelector('dt')?.textContent ?? '',
      fact.querySelector('dd')?.textContent ?? '',
    ]),
  );
}

const data = {
  name: '尤南星',
  size: 0,
  born: '1996-08-08',
  reason: 'work',
  otherReason: '不再需要',
  wishes: ['work', 'other'],
  own: false,
  household: [{ member: '尤一诺', since: '2019-05-20' }, {}],
};

it('says the answers in words, and leaves out what is not asked any more', () => {
  const read = lines(data, 'zh-CN');
  expect(read).toMatchObject({
    问name: '尤南星',
    问size: '0',
    问born: '1996年8月8日',
    问reason: '工作',
    问wishes: '工作、其他',
    问own: '否',
    问phone: '未填写',
    '成员 1 · 问member': '尤一诺',
    '成员 1 · 问since': '2019年5月20日',
    '成员 2 · 问member': '未填写',
  });
  expect(read).not.toHaveProperty('问otherReason');
  expect(read).not.toHaveProperty('成员 2 · 问since');
});

it('says them in English', () => {
  expect(lines(data, 'en')).toMatchObject({
    'Ask reason': 'Work',
    'Ask wishes': 'Work, Other',
    'Ask own': 'No',
    'Ask phone': 'Not answered',
    'Member 1 · Ask member': '尤一诺',
  });
});

it('a group without entries is one line', () => {
  expect(lines({}, 'zh-CN')).toMatchObject({ 问household: '未填写' });
});
