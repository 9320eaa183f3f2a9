/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { click, draw, uiOf, type Drawing } from '../testing/index.js';
import { ErrorSummary, type SummaryError } from './error-summary.js';
import { TextField } from './text-field.js';

let drawn: Drawing | undefined;
afterEach(() => drawn?.remove());

const wrong: readonly SummaryError[] = [
  { field: 'name', message: '请填写姓名' },
  { field: null, message: '请上传材料' },
];
const form = (errors: readonly SummaryError[], attempt: number) => (
  <>
    <ErrorSummary id="errors" errors={errors} attempt={attempt} />
    <TextField id="name" label="姓名" value="" onChange={() => {}} />
  </>
);

it('nothing is drawn while nothing is wrong', () => {
  drawn = draw(form([], 0));
  expect(drawn.page.querySelector('[role=alert]')).toBeNull();
});

it('the summary takes the focus, counts the errors and leads to each field', () => {
  const ui = uiOf();
  drawn = draw(form(wrong, 1), ui);
  const box = drawn.get('errors');
  expect(document.activeElement).toBe(box);
  expect(box.querySelector('h2')?.textContent).toBe('有 2 处需要修改');
  const links = Array.from(box.querySelectorAll('a'));
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['请填写姓名', '#name'],
  ]);
  expect(box.textContent).toContain('请上传材料');

  click(links[0]!);
  expect(ui.went).toEqual(['reveal name']);
  expect(document.activeElement).toBe(drawn.get('name'));
});

it('typing does not steal the focus, another try takes it again', () => {
  drawn = draw(form(wrong, 1));
  drawn.get('name').focus();
  drawn.redraw(form(wrong.slice(0, 1), 1));
  expect(document.activeElement).toBe(drawn.get('name'));
  drawn.redraw(form(wrong.slice(0, 1), 2));
  expect(document.activeElement).toBe(drawn.get('errors'));
});

it('one error is one, in English', () => {
  drawn = draw(form(wrong.slice(0, 1), 1), uiOf({ language: 'en' }));
  expect(drawn.get('errors').querySelector('h2')?.textContent).toBe('1 answer needs a change');
});
