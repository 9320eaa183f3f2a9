import { expect, it } from '@jest/globals';
import { draw } from '../testing.js';
import { DaysRing } from './days-ring.js';

it.each([
  [3, 'GREEN', '还剩 3 个工作日', '216deg'],
  [0, 'YELLOW', '今天到期', '0deg'],
  [-2, 'RED', '已超过 2 个工作日', '360deg'],
] as const)('%i days left are told in words, too', (daysLeft, light, words, share) => {
  const html = draw(<DaysRing daysLeft={daysLeft} daysTotal={5} light={light} />);
  expect(html).toContain(`aria-label="${words}"`);
  expect(html).toContain(share);
});
