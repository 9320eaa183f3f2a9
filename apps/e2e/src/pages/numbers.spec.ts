import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { WebCitizen } from '../people/web-citizen.js';
import { leading, small, smallTargets, wide } from './measures.js';
import { makePlaces, type Places } from './places.js';
import { portalPages } from './portal-pages.js';
import { Reader } from './visit.js';

/** Screens that hold every kind of control and text. */
const measured = [
  'home',
  'items',
  'guide',
  'login',
  'form, who',
  'form, ground',
  'form, family',
  'form with errors',
  'materials',
  'check',
  'my cases',
  'case, correction',
  'case, closed',
  'case, withdrawing',
  'my own',
  'my account',
];
const pages = portalPages.filter(({ name }) => measured.includes(name));

let city: City;
let browser: Chromium;
let places: Places;
let normal: Reader;
let elder: Reader;
beforeAll(async () => {
  [city, browser] = await Promise.all([openCity({ standIns: ['sms'] }), Chromium.launch()]);
  places = await makePlaces(city);
  normal = new Reader({}, browser, places);
  elder = new Reader({ elder: true }, browser, places);
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

describe.each(pages)('on "$name"', (page) => {
  it('type, lines and targets are large enough in elder mode', async () => {
    const { page: shown } = await elder.visit(page);
    expect(await shown.evaluate(small, 18)).toEqual([]);
    expect(await shown.evaluate(leading, 1.3)).toEqual([]);
    expect(await shown.evaluate(smallTargets, 60)).toEqual([]);
  });

  it('targets and lines are large enough in the normal mode', async () => {
    const { page: shown } = await normal.visit(page);
    expect(await shown.evaluate(leading, 1.3)).toEqual([]);
    expect(await shown.evaluate(smallTargets, 44)).toEqual([]);
  });

  it('nothing is wider than the screen, at 200 % zoom either', async () => {
    for (const reader of [normal, elder]) {
      const screen = await reader.visit(page);
      for (const width of [320, 375, 640, 1440]) {
        await screen.resize(width);
        expect({ width, wide: await screen.page.evaluate(wide) }).toEqual({ width, wide: [] });
      }
    }
  });
});

it('lets the reader enlarge body text to 30 px and more', async () => {
  const citizen = await WebCitizen.arrive(browser, city.url);
  const { screen } = citizen;
  await screen.press('home-elder-enter');
  await screen.press('tab-me');
  await screen.page.locator('label[for^="settings-scale-"]').filter({ visible: true }).last().click();
  await screen.page.waitForFunction(() => {
    const body = [...document.querySelectorAll('.tb-p')].find((one) => one.getClientRects().length > 0);
    return body && parseFloat(getComputedStyle(body).fontSize) >= 30;
  });
  expect(await screen.page.evaluate(wide)).toEqual([]);
  // It is kept for the next screen and the next visit.
  await screen.page.goto(`${city.url}/`);
  await screen.id('home-search').waitFor();
  expect(await screen.page.evaluate(small, 30 * 0.9)).toEqual([]);
});

it('leads to elder mode from the home page, the settings, and the search', async () => {
  const citizen = await WebCitizen.arrive(browser, city.url);
  const { screen } = citizen;
  const isElder = () => screen.page.locator('.tb--elder').filter({ visible: true }).count();
  await screen.press('home-elder-enter');
  expect(await isElder()).toBe(1);
  await screen.press('home-elder');
  expect(await isElder()).toBe(0);
  await screen.write('home-search', '长辈版');
  await screen.id('home-search').press('Enter');
  await screen.press('items-elder-enter');
  expect(await isElder()).toBe(1);
});

it('works by keyboard alone from the home page into the form', async () => {
  const citizen = await WebCitizen.arrive(browser, city.url, { width: 1440 });
  const { screen } = citizen;
  const { page } = screen;
  const visibleFocus = async (): Promise<void> => {
    const outline = await page.evaluate(() => {
      const at = document.activeElement;
      const shown = at?.closest('label') ?? at?.parentElement?.querySelector('.tb-option__box') ?? null;
      return [at, shown, at?.nextElementSibling ?? null].some((element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      });
    });
    expect(outline).toBe(true);
  };
  await screen.tabTo(screen.id('home-search'));
  await visibleFocus();
  await page.keyboard.insertText('居住证申领');
  await screen.keys('Enter');
  await screen.tabTo(page.locator('[id^="item-"]').filter({ visible: true }).first());
  await visibleFocus();
  await screen.keys('Enter');
  await screen.tabTo(screen.id('guide-start'));
  await visibleFocus();
  await screen.keys('Enter');
  await screen.tabTo(page.locator('input[name="login-person"]').first());
  await screen.keys('Space');
  await visibleFocus();
  // Around to the last one, who has begun nothing yet.
  await screen.keys('ArrowUp');
  await screen.tabTo(screen.id('login-go'));
  await screen.keys('Enter');
  await screen.id('notices-go').waitFor();
  // The notice about the account is read once in a lifetime, the one about sensitive data with every application.
  const account = (await screen.id('notice-ACCOUNT').count()) > 0 ? ['ACCOUNT'] : [];
  for (const key of [...account, 'SENSITIVE']) {
    await screen.tabTo(screen.id(`notice-${key}`));
    await visibleFocus();
    await screen.keys('Space');
  }
  await screen.tabTo(screen.id('notices-go'));
  await screen.keys('Enter');
  await screen.tabTo(screen.id('f-telephone'));
  await visibleFocus();
  await screen.tabTo(screen.id('form-next'));
  await screen.keys('Enter');
  await page.getByRole('heading', { level: 1, name: '您住在哪里？' }).waitFor();
});
