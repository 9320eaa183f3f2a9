import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import type { Screen } from '../harness/screen.js';

/** A city that takes no operations but those of its front ends, as a real one does. */
let city: City;
let browser: Chromium;
let url: string;
beforeAll(async () => {
  [city, browser] = await Promise.all([openCity(), Chromium.launch()]);
  ({ url } = await city.launch({ TONGBAN_ONLY_COMMITTED: '1' }));
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const pages = [
  { name: 'portal', path: '/', shows: '[id^="popular-"]' },
  { name: 'counter', path: '/counter/', shows: '.log-in-form' },
];

describe.each(pages)('the content policy of the $name', ({ path, shows }) => {
  let screen: Screen;
  beforeAll(async () => {
    screen = await browser.open(url + path, { width: 1440 });
    await screen.page.locator(shows).first().waitFor();
  });

  it('lets the page work, with nothing but committed operations', () => {
    expect(screen.problems).toEqual([]);
  });

  it('lets no script run that is written into the page, and no text become a script', async () => {
    const ran = await screen.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const done: string[] = [];
          const mark = (name: string): string => `document.body.dataset.${name} = 'ran'`;
          const script = document.createElement('script');
          script.textContent = mark('inline');
          const picture = document.createElement('img');
          picture.setAttribute('onerror', mark('attribute'));
          picture.src = 'data:image/png;base64,AAAA';
          const link = document.createElement('a');
          link.href = `javascript:${mark('address')}`;
          document.body.append(script, picture, link);
          link.click();
          // Later, when the test's own permission to evaluate has ended.
          setTimeout(() => {
            try {
              const make = Function as unknown as (text: string) => () => void;
              make(mark('text'))();
            } catch {
              done.push('refused');
            }
            setTimeout(() => resolve([...done, ...Object.keys(document.body.dataset)]), 200);
          }, 50);
        }),
    );
    expect(ran).toEqual(['refused']);
    const told = screen.problems.filter((problem) => problem.includes('content policy: script-src'));
    expect(told.length).toBeGreaterThanOrEqual(3);
  });

  it('lets nothing out to another host, and no other host in', async () => {
    const reached = await screen.page.evaluate(async () => {
      const asked = await fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        () => 'stopped',
      );
      const script = document.createElement('script');
      const loaded = new Promise<string>((resolve) => {
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('stopped');
      });
      script.src = 'http://127.0.0.1:9/evil.js';
      document.body.append(script);
      return [asked, await loaded];
    });
    expect(reached).toEqual(['stopped', 'stopped']);
    const told = screen.problems.join('\n');
    expect(told).toMatch(/content policy: connect-src/);
    expect(told).toMatch(/content policy: script-src-elem http:\/\/127\.0\.0\.1:9\/evil\.js/);
  });
});
