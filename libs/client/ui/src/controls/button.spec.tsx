/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act } from 'react';
import { click, draw, uiOf, type Drawing } from '../testing/index.js';
import { Button } from './button.js';
import { Link } from './link.js';

let drawn: Drawing | undefined;
afterEach(() => drawn?.remove());

it('a button acts once while its act is under way, and says so', async () => {
  let calls = 0;
  let finish = () => {};
  const send = () => {
    calls += 1;
    return new Promise<void>((resolve) => (finish = resolve));
  };
  drawn = draw(
    <Button id="send" onPress={send}>
      提交
    </Button>,
  );
  const button = drawn.get('send');
  click(button);
  click(button);
  click(button);
  expect(calls).toBe(1);
  expect(button.textContent).toBe('请稍候…');
  expect(button.getAttribute('aria-disabled')).toBe('true');

  await act(async () => finish());
  expect(button.textContent).toBe('提交');
  expect(button.getAttribute('aria-disabled')).toBeNull();
  click(button);
  expect(calls).toBe(2);
});

it('a disabled button does nothing', () => {
  let calls = 0;
  drawn = draw(
    <Button id="send" disabled onPress={() => (calls += 1)}>
      Send
    </Button>,
  );
  click(drawn.get('send'));
  expect(calls).toBe(0);
});

it('a button has a name of its own where its text is not enough', () => {
  drawn = draw(
    <Button id="remove" label="删除 户口本.pdf" pressed={false} onPress={() => {}}>
      删除
    </Button>,
  );
  expect(drawn.get('remove').getAttribute('aria-label')).toBe('删除 户口本.pdf');
  expect(drawn.get('remove').getAttribute('aria-pressed')).toBe('false');
});

it('a link leads within the portal, and leaves "open in a new tab" to the browser', () => {
  const ui = uiOf();
  drawn = draw(
    <Link id="guide" to="/guide?id=1">
      Guide
    </Link>,
    ui,
  );
  const link = drawn.get('guide');
  expect(link.getAttribute('href')).toBe('/guide?id=1');
  click(link);
  expect(ui.went).toEqual(['open /guide?id=1']);
  link.addEventListener('click', (event) => event.preventDefault());
  act(() => void link.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true })));
  expect(ui.went).toHaveLength(1);
});
