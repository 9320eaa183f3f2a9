/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import type { Language } from '@tongban/rules';
import { draw, uiOf, type Drawing } from '../testing/index.js';
import { DaysRing } from './days-ring.js';

let drawn: Drawing | undefined;
afterEach(() => drawn?.remove());

it.each<[Language, number, string, string]>([
  ['zh-CN', 5, '还剩 5 个工作日', '5个工作日'],
  ['zh-CN', 0, '今天到期', '今天'],
  ['zh-CN', -3, '已超过 3 个工作日', '已超期'],
  ['en', 5, '5 working days left', '5working days'],
  ['en', 1, '1 working day left', '1working day'],
  ['en', 0, 'Due today', 'Today'],
  ['en', -1, '1 working day late', 'Late'],
])('in %s a ring of %d days is called "%s"', (language, daysLeft, name, inside) => {
  drawn = draw(<DaysRing daysLeft={daysLeft} daysTotal={20} light="GREEN" />, uiOf({ language }));
  const ring = drawn.page.querySelector('[role=img]');
  expect(ring?.getAttribute('aria-label')).toBe(name);
  expect(ring?.textContent).toBe(inside);
});
