/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { draw, type, uiOf, type Drawing } from '../testing/index.js';
import { Multiline, TextField } from './text-field.js';

let drawn: Drawing | undefined;
afterEach(() => drawn?.remove());

const nothing = () => {};
const labelOf = (id: string) => document.querySelector(`label[for="${id}"]`)?.textContent;

it('is bound to its label, hint and error', () => {
  drawn = draw(
    <TextField id="name" label="姓名" hint="与身份证一致" error="请填写姓名" value="" onChange={nothing} />,
  );
  expect(labelOf('name')).toBe('姓名');
  expect(drawn.described('name')).toBe('与身份证一致 错误：请填写姓名');
  expect(drawn.get('name').getAttribute('aria-invalid')).toBe('true');
});

it('says nothing of errors or hints that it has not, and says that it is optional', () => {
  drawn = draw(
    <TextField id="name" label="Name" optional value="" onChange={nothing} />,
    uiOf({ language: 'en' }),
  );
  expect(labelOf('name')).toBe('Name (optional)');
  expect(drawn.get('name').hasAttribute('aria-describedby')).toBe(false);
  expect(drawn.get('name').hasAttribute('aria-invalid')).toBe(false);
});

it.each([
  ['telephone', { type: 'tel', autocomplete: 'tel' }],
  ['number', { inputmode: 'decimal' }],
  ['email', { type: 'email', autocomplete: 'email' }],
  ['address', { autocomplete: 'street-address' }],
  ['identity-number', { autocapitalize: 'characters', spellcheck: 'false' }],
] as const)('offers the keyboard of a %s', (kind, attributes) => {
  drawn = draw(<TextField id="field" label="x" kind={kind} value="" onChange={nothing} />);
  for (const [name, value] of Object.entries(attributes))
    expect([name, drawn.get('field').getAttribute(name)]).toEqual([name, value]);
});

it('tells what is typed, in one line and in several', () => {
  const typed: string[] = [];
  const note = (text: string) => void typed.push(text);
  drawn = draw(
    <>
      <TextField id="one" label="1" value="" onChange={note} />
      <Multiline id="many" label="2" value="" onChange={note} />
    </>,
  );
  type(drawn.get('one'), '李');
  type(drawn.get('many'), 'a\nb');
  expect(typed).toEqual(['李', 'a\nb']);
});
