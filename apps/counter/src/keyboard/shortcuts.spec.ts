/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Shortcuts } from './shortcuts.js';

let shortcuts: Shortcuts;
let pressed: string[];

const note = (name: string) => () => void pressed.push(name);
const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const put = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body.querySelector<HTMLElement>('#target') ?? document.body;
};

beforeEach(() => {
  pressed = [];
  shortcuts = new Shortcuts();
  shortcuts.add({ a: note('accept'), Escape: note('leave') });
  document.addEventListener('keydown', shortcuts.handle);
});
afterEach(() => document.removeEventListener('keydown', shortcuts.handle));

describe('shortcuts', () => {
  it('fire for letters in both cases', () => {
    press(document.body, 'a');
    press(document.body, 'A');
    expect(pressed).toEqual(['accept', 'accept']);
  });

  it.each([
    '<input id="target">',
    '<textarea id="target"></textarea>',
    '<input id="target" type="password">',
  ])('rest while somebody types in %s', (html) => {
    press(put(html), 'a');
    expect(pressed).toEqual([]);
  });

  it.each([
    '<button id="target">x</button>',
    '<input id="target" type="checkbox">',
    '<a id="target" href="#">x</a>',
  ])('fire at %s, where nothing is typed', (html) => {
    press(put(html), 'a');
    expect(pressed).toEqual(['accept']);
  });

  it('rest while an input method composes and while a modifier is held', () => {
    press(document.body, 'a', { isComposing: true });
    press(document.body, 'a', { ctrlKey: true });
    press(document.body, 'a', { metaKey: true });
    press(document.body, 'a', { altKey: true });
    expect(pressed).toEqual([]);
  });

  it('rest behind a dialog, and come back with its end', () => {
    const uncover = shortcuts.coverWithDialog();
    press(document.body, 'a');
    expect(pressed).toEqual([]);
    uncover();
    press(document.body, 'a');
    expect(pressed).toEqual(['accept']);
  });

  it('belong to the layer that came last, and go back when it goes', () => {
    const remove = shortcuts.add({ Escape: note('fold') });
    press(document.body, 'Escape');
    press(document.body, 'a');
    remove();
    press(document.body, 'Escape');
    expect(pressed).toEqual(['fold', 'accept', 'leave']);
  });

  it('leave the field on Escape, keep the place, and do nothing else', () => {
    const field = put('<section tabindex="-1"><input id="target"></section>');
    field.focus();
    press(field, 'Escape');
    expect(pressed).toEqual([]);
    expect(document.activeElement?.tagName).toBe('SECTION');
  });
});
