import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../lib/workspace.mjs';
import { findBrowser } from '../test/browser.mjs';

/*
 * Draws docs/pictures/portal-and-counter.png from the running demonstration:
 *   node tools/pictures/draw.mjs [address of the portal]
 * It takes real screens and lays them side by side on one page. On the way it starts one draft.
 */

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */

const city = process.argv[2] ?? 'http://127.0.0.1:4000';
const picture = path.join(root, 'docs', 'pictures', 'portal-and-counter.png');
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

/** Opens the portal on a phone of its own. @param {Browser} browser */
async function openPortal(browser) {
  const page = await browser.newPage({ viewport: phone, locale: 'zh-CN', reducedMotion: 'reduce' });
  await page.goto(city);
  await page.locator('#home-search').waitFor();
  return page;
}

/** @param {Page} page @param {string} id the one that is in view: screens that were left stay in the page */
const seen = (page, id) => page.locator(`[id="${id}"]`).filter({ visible: true }).last();

/** @param {Page} page @param {string} name one of the demonstration's people */
async function logIn(page, name) {
  await page.locator('label.tb-option').filter({ hasText: name }).filter({ visible: true }).click();
  await seen(page, 'login-go').click();
}

/** A screen as it stands, without the mark of where the keyboard is. @param {Page} page */
async function shoot(page) {
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.waitForLoadState('networkidle');
  return (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
}

/** The home page, with its search. @param {Browser} browser */
async function home(browser) {
  const page = await openPortal(browser);
  await page.locator('[id^="home-item-"], .tb-tabs').first().waitFor();
  return shoot(page);
}

/** The first page of a form, with a telephone number that is none. @param {Browser} browser */
async function form(browser) {
  const page = await openPortal(browser);
  await seen(page, 'home-search').fill('办暂住证');
  await seen(page, 'home-search').press('Enter');
  await page.locator('[id^="item-"]').filter({ visible: true }).first().click();
  await seen(page, 'guide-start').click();
  await logIn(page, '沈砚秋');
  await seen(page, 'f-telephone').fill('123');
  await seen(page, 'form-next').click();
  await seen(page, 'form-errors').waitFor();
  return shoot(page);
}

/** A running case in elder mode. @param {Browser} browser */
async function elder(browser) {
  const page = await openPortal(browser);
  await seen(page, 'home-elder').click();
  await seen(page, 'tab-me').click();
  await seen(page, 'settings-log-in').click();
  await logIn(page, '陆怀安');
  await seen(page, 'settings-log-out').waitFor();
  await seen(page, 'tab-cases').click();
  const running = page.locator('.tb-card').filter({ hasText: '还有', visible: true });
  await running.first().locator('a[id$="-go"]').click();
  await seen(page, 'case-stage').waitFor();
  return shoot(page);
}

/** A case under review at the counter. @param {Browser} browser */
async function counter(browser) {
  const page = await browser.newPage({ viewport: desk, locale: 'zh-CN', reducedMotion: 'reduce' });
  await page.goto(`${city}/counter/`);
  await page.getByRole('button', { name: '以“郑明澈”登录' }).click();
  // One that is under review and not late.
  await page
    .locator('a[data-case]')
    .filter({ hasText: /正常[^]*审查/ })
    .first()
    .click();
  await page.locator('#case-heading').waitFor();
  return shoot(page);
}

/** @param {readonly string[]} phones @param {string} desktop pictures in base64 */
const sheet = (phones, desktop) => `<!doctype html><style>
  body { margin: 0; padding: 28px; display: flex; gap: 22px; align-items: center; width: max-content;
         background: #eef2f6; }
  img { display: block; border-radius: 14px; box-shadow: 0 1px 0 #c9d2db, 0 0 0 1px #d5dde5; }
  .phone { width: 252px; border: 6px solid #1d2732; border-radius: 26px; }
  .desk { width: 984px; border: 6px solid #1d2732; }
</style>
${phones.map((one) => `<img class="phone" src="data:image/png;base64,${one}">`).join('')}
<img class="desk" src="data:image/png;base64,${desktop}">`;

const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  const phones = [await home(browser), await form(browser), await elder(browser)];
  const page = await browser.newPage({ viewport: { width: 1930, height: 740 } });
  await page.setContent(sheet(phones, await counter(browser)));
  await page.waitForLoadState('networkidle');
  await mkdir(path.dirname(picture), { recursive: true });
  await page.locator('body').screenshot({ path: picture });
  console.log(path.relative(root, picture));
} finally {
  await browser.close();
}
