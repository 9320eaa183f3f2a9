import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { FileChooser, Locator } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { Hands } from '../harness/hands.js';
import { onePagePdf } from '../harness/sample-files.js';
import { Clerk } from '../people/clerk.js';
import { WebCitizen } from '../people/web-citizen.js';

/** Somebody without an account, and a child whom no register knows. */
const stranger = { name: '宋知微', number: '990102199107150024' };
const child = { name: '林小满', number: '990102202001010028' };
const mother = { name: '阮清禾', number: '990102199312185023' };
/** Keys from the open room to the open receipt; a person needs about five keys a second. */
const fewKeys = 150;

let city: City;
let browser: Chromium;
beforeAll(async () => {
  [city, browser] = await Promise.all([openCity(), Chromium.launch()]);
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

it(
  'takes in for somebody at the counter by keyboard alone, from the empty room to the receipt, with few keys',
  () =>
    browser.journey('on behalf by keyboard', async () => {
      const { screen } = await Clerk.logIn(browser, city.url, 'intake1');
      const { page } = screen;
      await page.goto(`${city.url}/counter/on-behalf`);
      const focusOn = async (control: Locator): Promise<void> => control.and(screen.focused()).waitFor();
      await focusOn(page.getByLabel('身份证号', { exact: true }));
      expect(await axe(page)).toEqual([]);
      const hands = await Hands.on(page);
      // From now on windows for files open here and not on a screen.
      const chooser = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve));

      // Who it is. Whoever forgets the consent is led to it.
      await hands.type(stranger.number);
      await hands.press('Tab');
      await hands.type(stranger.name);
      await hands.press('Tab');
      await hands.type('16900000099');
      await hands.press('Enter');
      await screen.sees('请先征得申请人同意');
      await focusOn(page.getByRole('checkbox', { name: /已告知并同意/ }));
      await hands.press('Space', 'Enter');

      // What for: the first answer is chosen at once.
      await focusOn(page.getByLabel('事项名称、关键词或编码'));
      await hands.type('失业登记');
      await hands.press('Enter');
      await focusOn(page.getByRole('button', { name: /^失业登记/ }).first());
      await hands.press('Enter');

      // The form begins where the first answer is missing, and Enter leads from one to the next.
      await focusOn(page.getByLabel('从未就业（含应届毕业生）'));
      expect(await page.getByLabel(/^姓名/).first().inputValue()).toBe(stranger.name);
      expect(await axe(page)).toEqual([]);
      await screen.picture('on-behalf-1440');
      await hands.press('Space', 'Enter');
      await focusOn(page.getByLabel(/^常住地址/));
      await hands.type('云溪市青岚区听泉街1号');
      await hands.press('Enter');
      await focusOn(page.getByRole('button', { name: '添加意向' }));
      await hands.press('Enter');
      await focusOn(page.getByLabel(/^职业$/));
      await hands.type('会计');
      await hands.press('Enter');
      await focusOn(page.getByLabel(/^期望月薪/));
      await hands.type('6000');
      await hands.press('Enter');
      await focusOn(page.getByLabel('职业介绍'));
      await hands.press('Space', 'Enter');
      await focusOn(page.getByLabel(/^文化程度/));
      await hands.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');

      // The scan: the key opens the window in which the file is chosen.
      await focusOn(page.getByLabel(/^居民身份证/).last());
      await hands.press('Space');
      const scan = { name: 'card.pdf', mimeType: 'application/pdf', buffer: onePagePdf('card') };
      await (await chooser).setFiles(scan);
      await screen.sees('card.pdf');
      await focusOn(page.getByRole('button', { name: '提交', exact: true }));
      await hands.press('Enter');

      // The receipt is the next thing.
      await screen.sees(`已为 ${stranger.name} 提交`);
      await focusOn(page.getByRole('link', { name: '打印收件凭证' }));
      expect(await axe(page)).toEqual([]);
      const number = await page.locator('#on-behalf-number').innerText();
      const opened = page.context().waitForEvent('page');
      const receipt = page.context().waitForEvent('response', (answer) => /\/documents\//.test(answer.url()));
      await hands.press('Enter');
      expect((await receipt).headers()['content-type']).toBe('application/pdf');
      await (await opened).close();

      expect(await hands.mice()).toBe(0);
      expect(hands.keys).toBeLessThan(fewKeys);
      const [row] = await city.sql<{ channel: string; tookIn: boolean }>(
        `select a.channel, a.taken_in_by = array[s.id] as "tookIn" from application a, staff s
          where a.number = $1 and s.username = 'intake1'`,
        [number],
      );
      expect(row).toEqual({ channel: 'counter', tookIn: true });
      // And the next person is one key away.
      await hands.press('n');
      await focusOn(page.getByLabel('身份证号', { exact: true }));
    }),
  240_000,
);

it(
  'proves somebody at the counter by the number on their telephone, which shows it by itself',
  () =>
    browser.journey('number of the telephone', async () => {
      await city.sql(
        `update person set identity_number = null, identity_number_digest = null, assurance = 1, name = '新用户'
          where demonstration_key = 'english'`,
      );
      const citizen = await WebCitizen.arrive(browser, city.url, { width: 375 });
      await citizen.logInAtSettings('宋安宁');
      await citizen.screen.page.goto(`${city.url}/assure`);
      await citizen.screen.press('assure-counter-make');
      const code = await citizen.screen.id('assure-counter-code').innerText();
      expect(code).toMatch(/^\d{4} \d{4}$/);
      expect(await axe(citizen.screen.page)).toEqual([]);
      await citizen.screen.picture('assure-code-375');

      const { screen } = await Clerk.logIn(browser, city.url, 'intake2');
      const { page } = screen;
      await page.goto(`${city.url}/counter/on-behalf`);
      await page.getByLabel('身份证号', { exact: true }).fill('990102198802297840');
      await page.getByLabel('姓名', { exact: true }).fill('梁月白');
      await page.getByLabel(/手机上的核验数字/).fill('0000 0000');
      await page.getByRole('checkbox', { name: /已告知并同意/ }).check();
      await page.getByRole('button', { name: '身份无误，下一步' }).click();
      await screen.sees('核验数字不正确或已过期');
      await page.getByLabel(/手机上的核验数字/).fill(code);
      await page.getByRole('button', { name: '身份无误，下一步' }).click();
      await screen.sees('为 梁月白 办理哪个事项');

      // The telephone goes on as the person whose account it was all along.
      await citizen.screen.id('assure-done').waitFor();
      await citizen.screen.picture('assure-done-375');
      await citizen.screen.page.goto(`${city.url}/settings`);
      await citizen.screen.sees('梁月白');
    }),
  240_000,
);

it(
  'records a guardian whose papers were seen, and ends it by a paper; the telephone shows both',
  () =>
    browser.journey('guardian at the counter', async () => {
      const citizen = await WebCitizen.arrive(browser, city.url, { width: 375 });
      await citizen.logInAtSettings(mother.name);
      const { screen } = await Clerk.logIn(browser, city.url, 'intake1');
      const { page } = screen;
      await page.goto(`${city.url}/counter/guardians`);
      await page.getByLabel('身份证号', { exact: true }).fill(mother.number);
      await page.getByLabel('姓名', { exact: true }).fill(mother.name);
      await page.getByRole('checkbox', { name: /监护人在场/ }).check();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: '身份无误，下一步' }).click();
      await page.getByLabel('孩子身份证号').fill(mother.number);
      await page.getByLabel('孩子姓名').fill(child.name);
      await page.getByRole('button', { name: /登记$/ }).click();
      await screen.sees('请先查看证件原件');
      await page.getByRole('checkbox', { name: /已查看证件原件/ }).check();
      await page.getByRole('button', { name: /登记$/ }).click();
      await screen.sees('监护人和孩子的身份证号相同');
      expect(await axe(page)).toEqual([]);
      await page.getByLabel('孩子身份证号').fill(child.number);
      await page.getByRole('button', { name: /登记$/ }).click();
      await screen.sees(`已登记 ${mother.name} 为 ${child.name} 的监护人`);
      await screen.picture('guardian-recorded-1440');

      const phone = citizen.screen;
      await phone.page.goto(`${city.url}/space`);
      await phone.page.locator('[id^="space-enter-"]').filter({ visible: true }).click();
      await phone.sees(`正在以 ${child.name} 的名义办理`);
      await phone.picture('space-child-375');

      await page.getByRole('link', { name: '结束监护关系' }).click();
      await page.getByLabel('监护人身份证号').fill(mother.number);
      await page.getByLabel('孩子身份证号').fill(child.number);
      await page.getByLabel('所凭文书').fill('（2026）云0102民终18号民事判决书');
      expect(await axe(page)).toEqual([]);
      await screen.picture('guardian-end-1440');
      await page.getByRole('button', { name: '结束这个监护关系' }).click();
      await page.getByRole('button', { name: '确认结束' }).and(screen.focused()).waitFor();
      expect(await axe(page)).toEqual([]);
      await screen.keys('Enter');
      await screen.sees(`已结束 ${mother.name} 与 ${child.name} 的监护关系`);

      await phone.page.reload();
      await phone.sees('原来代办身份的授权已经结束');
      await phone.page.goto(`${city.url}/account`);
      await phone.sees(`您为${child.name}办事的监护关系已由窗口结束`);
      await phone.picture('account-messages-375');
    }),
  240_000,
);
