import { describe, expect, it } from '@jest/globals';
import { draw } from '../testing.js';
import { Choice } from './choice.js';
import { DateField } from './date-field.js';
import { Select } from './select.js';
import { TextField } from './text-field.js';

const nothing = () => undefined;

describe('a field', () => {
  it('binds label, hint and error to its control', () => {
    const html = draw(
      <TextField id="name" label="姓名" hint="与身份证一致" error="请填写姓名" value="" onChange={nothing} />,
    );
    expect(html).toContain('for="name"');
    expect(html).toMatch(
      /<input id="name"[^>]*aria-describedby="name-hint name-error"[^>]*aria-invalid="true"/,
    );
    expect(html).toContain('id="name-hint"');
    expect(html).toMatch(/id="name-error"[^>]*><span[^>]*>错误：<\/span>请填写姓名/);
  });

  it('says that it may stay empty', () => {
    expect(
      draw(<TextField id="name" label="Name" optional value="" onChange={nothing} />, { language: 'en' }),
    ).toContain('(optional)');
  });
});

describe('a choice', () => {
  const options = [
    { value: 'work', label: '工作' },
    { value: 'study', label: '学习' },
  ];

  it('is a group of real radio buttons with one checked', () => {
    const html = draw(<Choice id="reason" label="原因" value="study" options={options} onChange={nothing} />);
    expect(html).toMatch(/<fieldset id="reason" role="radiogroup"/);
    expect(html).toContain('<legend');
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).toMatch(/id="reason-study"[^>]*checked=""/);
    expect(html).not.toMatch(/id="reason-work"[^>]*checked=""/);
  });

  it('as a list begins with nothing chosen', () => {
    const html = draw(
      <Select id="reason" label="原因" value={undefined} options={options} onChange={nothing} />,
    );
    expect(html).toMatch(/<option value="" disabled="" selected="">请选择/);
  });
});

describe('a day', () => {
  it.each([
    ['2026-03-05', ['2026', '3', '5']],
    ['2026--', ['2026', '', '']],
    ['', ['', '', '']],
  ])('%s is shown in three parts', (value, parts) => {
    const html = draw(<DateField id="day" label="日期" value={value} onChange={nothing} />);
    const shown = [...html.matchAll(/<input id="day-(?:year|month|day)"[^>]*? value="([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect(shown).toEqual(parts);
  });
});
