/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import type { Language } from '@tongban/rules';
import { draw, uiOf, type Drawing } from '../testing/index.js';
import { DaysRing, type DaysRingProps } from './days-ring.js';

let drawn: Drawing | undefined;
afterEach(() => drawn?.remove());

it.each<[Language, number, string, string, DaysRingProps['unit']?]>([
  ['zh-CN', 5, '还剩 5 个工作日', '5个工作日'],
  ['zh-CN', 0, '今天到期', '今天'],
  ['zh-CN', -3, '已超过 3 个工作日', '已超期'],
  ['en', 5, '5 working days left', '5working days'],
  ['en', 1, '1 working day left', '1working day'],
  ['en', 0, 'Due today', 'Today'],
  ['en', -1, '1 working day late', 'Late'],
  ['zh-CN', 5, '还剩 5 个自然日', '5个自然日', 'CALENDAR_DAY'],
  ['zh-CN', -3, '已超过 3 个自然日', '已超期', 'CALENDAR_DAY'],
  ['en', 5, '5 days left', '5days', 'CALENDAR_DAY'],
  ['en', 1, '1 day left', '1day', 'CALENDAR_DAY'],
  ['en', -1, '1 day late', 'Late', 'CALENDAR_DAY'],
])('in %s a ring of %d days is called "%s"', (language, daysLeft, name, inside, unit = 'WORKING_DAY') => {
  drawn = draw(<DaysRing daysLeft={daysLeft} daysTotal={20} unit={unit} light="GREEN" />, uiOf({ language }));
  const ring = drawn.page.querySelector('[role=img]');
  expect(ring?.getAttribute('aria-label')).toBe(name);
  expect(ring?.textContent).toBe(inside);
});
