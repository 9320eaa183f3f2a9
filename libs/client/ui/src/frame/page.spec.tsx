import { expect, it } from '@jest/globals';
import { draw } from '../testing.js';
import { Page } from './page.js';

it('carries the bid’s colours and the reader’s size of type', () => {
  const html = draw(
    <Page id="guide" title="办事指南">
      正文
    </Page>,
    { brand: { color: '#7a1f2b', ink: '#ffffff', soft: '#f7e9eb' }, elder: true, scale: 1.7 },
  );
  expect(html).toContain('--scale:1.7');
  expect(html).toContain('--brand:#7a1f2b');
  expect(html).toContain('tb--elder');
  expect(html).toContain('<h1 class="tb-header__title">办事指南</h1>');
});

it('shows the demonstration’s banner and where one is', () => {
  const html = draw(
    <Page id="cases" title="我的办件" tab="cases">
      正文
    </Page>,
    { demonstration: '这是演示' },
  );
  expect(html).toContain('这是演示');
  expect(html).toMatch(/id="tab-cases"[^>]*aria-current="page"/);
  expect(html).not.toContain('cases-back');
});

it('has one way to enter and leave elder mode on every screen', () => {
  const standard = draw(
    <Page id="a" title="标题">
      正文
    </Page>,
  );
  expect(standard).toContain('长辈版');
  const elder = draw(
    <Page id="a" title="标题">
      正文
    </Page>,
    { elder: true, scale: 1.4 },
  );
  expect(elder).toContain('标准版');
});
