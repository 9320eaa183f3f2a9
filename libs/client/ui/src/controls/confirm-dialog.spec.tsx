/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { click, draw, press, type Drawing } from '../testing/index.js';
import { ConfirmDialog } from './confirm-dialog.js';

let drawn: Drawing;
let said: string[];

const opener = <button key="before" id="before" />;
const closed = <>{opener}</>;
const dialog = (
  <>
    {opener}
    <ConfirmDialog
      id="leave"
      title="撤回申请？"
      confirm="撤回"
      danger
      onConfirm={() => said.push('confirm')}
      onCancel={() => said.push('cancel')}
    >
      <label>
        理由
        <input id="reason" />
      </label>
    </ConfirmDialog>
  </>
);

beforeEach(() => {
  said = [];
  drawn = draw(closed);
  drawn.get('before').focus();
  drawn.redraw(dialog);
});
afterEach(() => drawn.remove());

it('takes the focus, is named by its title, and gives the focus back', () => {
  const box = drawn.get('leave');
  expect(document.activeElement).toBe(box);
  expect(box.getAttribute('aria-modal')).toBe('true');
  expect(drawn.get(box.getAttribute('aria-labelledby') ?? '').textContent).toBe('撤回申请？');
  drawn.redraw(closed);
  expect(document.activeElement).toBe(drawn.get('before'));
});

it('keeps the keyboard inside, both ways round', () => {
  const first = drawn.get('reason');
  const last = drawn.get('leave-cancel');
  last.focus();
  expect(press(last, 'Tab')).toBe(false);
  expect(document.activeElement).toBe(first);
  expect(press(first, 'Tab', { shiftKey: true })).toBe(false);
  expect(document.activeElement).toBe(last);

  drawn.get('leave').focus();
  press(drawn.get('leave'), 'Tab', { shiftKey: true });
  expect(document.activeElement).toBe(last);
  // In between the browser moves by itself.
  first.focus();
  expect(press(first, 'Tab')).toBe(true);
});

it('Esc and the second button cancel, only the first confirms', () => {
  press(drawn.get('reason'), 'Escape');
  click(drawn.get('leave-cancel'));
  expect(said).toEqual(['cancel', 'cancel']);
  click(drawn.get('leave-confirm'));
  expect(said).toEqual(['cancel', 'cancel', 'confirm']);
  expect(drawn.get('leave-confirm').textContent).toBe('撤回');
});
