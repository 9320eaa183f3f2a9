/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import type { Reading } from './ui-context.js';
import { click, draw, uiOf, type Drawing } from '../testing/index.js';
import { Page } from './page.js';

let drawn: Drawing | undefined;
afterEach(() => drawn?.remove());

const page = (
  <Page id="guide" title="居住证申领">
    <p>正文</p>
  </Page>
);

it('has one first heading, a way past the head, and a way back', () => {
  const ui = uiOf({ demonstration: '这是演示系统' });
  drawn = draw(page, ui);
  expect(Array.from(drawn.page.querySelectorAll('h1'), (one) => one.textContent)).toEqual(['居住证申领']);
  expect(drawn.page.textContent).toContain('这是演示系统');
  click(drawn.page.querySelector('.tb-skip')!);
  expect(document.activeElement).toBe(drawn.get('guide-main'));
  click(drawn.get('guide-back'));
  expect(ui.went).toEqual(['back']);
});

it('a main section says where one is, and leads nowhere back', () => {
  const ui = uiOf();
  drawn = draw(
    <Page id="cases" title="我的办件" tab="cases">
      正文
    </Page>,
    ui,
  );
  expect(document.getElementById('cases-back')).toBeNull();
  const current = Array.from(drawn.page.querySelectorAll('[aria-current=page]'), (one) => one.id);
  expect(current).toEqual(['tab-cases']);
  click(drawn.get('tab-items'));
  expect(ui.went).toEqual(['open /items']);
});

it('carries the bid’s colours and the reader’s size of type', () => {
  drawn = draw(
    page,
    uiOf({ brand: { color: '#7a1f2b', ink: '#ffffff', soft: '#f7e9eb' }, elder: true, scale: 1.7 }),
  );
  const frame = drawn.page.querySelector<HTMLElement>('.tb')!;
  expect(frame.classList.contains('tb--elder')).toBe(true);
  expect(frame.style.getPropertyValue('--brand')).toBe('#7a1f2b');
  expect(frame.style.getPropertyValue('--scale')).toBe('1.7');
});

it('tells the browser its language', () => {
  drawn = draw(page, uiOf({ language: 'en' }));
  expect(document.documentElement.lang).toBe('en');
});

it('switches language, and to large type and back, never below what elder mode asks for', () => {
  const asked: Partial<Reading>[] = [];
  const change = (reading: Partial<Reading>) => void asked.push(reading);
  drawn = draw(page, uiOf({ change }));
  click(drawn.get('guide-elder'));
  click(drawn.get('guide-language'));
  drawn.remove();
  drawn = draw(page, uiOf({ change, elder: true, scale: 1.7, language: 'en' }));
  click(drawn.get('guide-elder'));
  // Large type leaves no room for it; it stands under "my own" as well.
  expect(document.getElementById('guide-language')).toBeNull();
  expect(asked).toEqual([{ elder: true, scale: 1.4 }, { language: 'en' }, { elder: false, scale: 1 }]);
});
