/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { click, draw, Holding, type, type Drawing } from '../testing/index.js';
import { DateField } from './date-field.js';

let drawn: Drawing;
afterEach(() => drawn.remove());

const show = (start: string) => {
  drawn = draw(
    <Holding start={start}>
      {(value, change) => (
        <>
          <DateField
            id="born"
            label="出生日期"
            hint="例如 1990 3 9"
            error="没有这一天"
            value={value}
            onChange={change}
          />
          <output id="answer">{value}</output>
          <button id="elsewhere" onClick={() => change('2001-12-31')} />
        </>
      )}
    </Holding>,
  );
};
const names = ['year', 'month', 'day'];
const parts = () => names.map((name) => (drawn.get(`born-${name}`) as HTMLInputElement).value);

it('is composed of three numbers, of which some may still be missing', () => {
  show('');
  type(drawn.get('born-year'), '1990');
  expect(drawn.get('answer').textContent).toBe('1990--');
  type(drawn.get('born-month'), '3');
  type(drawn.get('born-day'), '9');
  expect(drawn.get('answer').textContent).toBe('1990-03-09');
  expect(parts()).toEqual(['1990', '3', '9']);
});

it('keeps "03" as it was typed, drops what is no digit, and can be emptied', () => {
  show('');
  type(drawn.get('born-month'), '03月');
  expect(parts()).toEqual(['', '03', '']);
  type(drawn.get('born-month'), '');
  expect(drawn.get('answer').textContent).toBe('');
});

it('shows a day that came from elsewhere', () => {
  show('1990-03-09');
  expect(parts()).toEqual(['1990', '3', '9']);
  click(drawn.get('elsewhere'));
  expect(parts()).toEqual(['2001', '12', '31']);
});

it('is one group, in which each part has its label and the error', () => {
  show('');
  expect(drawn.get('born').querySelector('legend')?.textContent).toBe('出生日期');
  expect(drawn.described('born')).toBe('例如 1990 3 9 错误：没有这一天');
  const labels = names.map((name) => document.querySelector(`label[for="born-${name}"]`)?.textContent);
  expect(labels).toEqual(['年', '月', '日']);
  expect(drawn.described('born-day')).toBe('错误：没有这一天');
  expect(drawn.get('born-day').getAttribute('aria-invalid')).toBe('true');
});
