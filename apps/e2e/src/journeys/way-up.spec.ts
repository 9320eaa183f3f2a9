import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startStandIns, type StandInParties } from '@tongban/testing';
import { axe } from '../harness/axe.js';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import type { Screen } from '../harness/screen.js';
import { WebCitizen } from '../people/web-citizen.js';

let parties: StandInParties;
let city: City;
let browser: Chromium;
beforeAll(async () => {
  parties = await startStandIns(['sms', 'realName', 'identityProvider']);
  [city, browser] = await Promise.all([openCity({ env: { ...parties.env } }), Chromium.launch()]);
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
  await parties?.stop();
});

/** Wants to apply for something, and logs in as somebody of whom only a telephone is known. */
async function wants(item: string, telephone: string): Promise<{ screen: Screen; guide: string }> {
  const citizen = await WebCitizen.arrive(browser, city.url);
  const { screen } = citizen;
  await citizen.find(item);
  const guide = screen.page.url();
  await screen.press('guide-start');
  await screen.write('login-sms-telephone', telephone);
  await screen.press('login-sms-send');
  await screen.id('login-sms-code').waitFor();
  const [message] = await parties.post<{ text: string }[]>('sms', '/stand-in/messages', { telephone });
  await screen.write('login-sms-code', /\d{6}/.exec(message?.text ?? '')?.[0] ?? '');
  await screen.press('login-sms-go');
  await screen.id('assure-needed').waitFor();
  return { screen, guide };
}

it('whoever is led up to a level by name and number comes back to the guide, which goes on by itself', () =>
  browser.journey('up by name and number', async () => {
    const { screen, guide } = await wants('居住证申领', '13900000701');
    expect(await axe(screen.page)).toEqual([]);
    await screen.write('assure-name', '宋知微');
    await screen.write('assure-number', '990102199107150024');
    await screen.page.locator('label[for="assure-consent-yes"]').click();
    await screen.press('assure-check');
    await screen.press('assure-return');
    // The application that was wanted is begun: its notices, and below them the guide.
    await screen.id('notices-go').waitFor();
    await screen.press('form-back');
    await screen.page.waitForURL(guide);
  }));

it('whoever goes to the unified identity for it comes back to the page, and from there to the guide', () =>
  browser.journey('up by the unified identity', async () => {
    const { screen, guide } = await wants('教师资格认定', '13900000702');
    await screen.press('assure-oidc-go');
    await screen.page.getByRole('button', { name: /宋安宁/ }).click();
    await screen.id('assure-linked').waitFor();
    expect(await axe(screen.page)).toEqual([]);
    if (process.env['TONGBAN_PICTURES']) await screen.picture('way-up/back');
    await screen.press('assure-return');
    await screen.page.waitForURL(guide);
    await screen.press('guide-start');
    await screen.id('notices-go').waitFor();
  }));

it('whoever is logged in links the unified identity: their own alone, and is told on the page', () =>
  browser.journey('linking the unified identity', async () => {
    const citizen = await WebCitizen.arrive(browser, city.url);
    const { screen } = citizen;
    await citizen.logInAtSettings('陆怀安');
    await screen.press('settings-account');
    await screen.press('account-link-oidc');
    await screen.page.getByRole('button', { name: '取消 · Cancel' }).click();
    await screen.sees('您取消了，没有绑定。');

    await screen.press('account-link-oidc');
    await screen.page.getByRole('button', { name: /沈砚秋/ }).click();
    await screen.sees('您在统一身份认证平台登录的是另一个人，没有绑定。');
    for (const width of [375, 1440]) {
      await screen.resize(width);
      expect(await axe(screen.page)).toEqual([]);
      if (process.env['TONGBAN_PICTURES']) await screen.picture(`way-up/refused ${width}`);
    }
    expect(await screen.id('account-ways').innerText()).not.toContain('统一身份认证 ');

    await screen.press('account-link-oidc');
    await screen.page.getByRole('button', { name: /陆怀安/ }).click();
    await screen.id('account-linked').waitFor();
    expect(await screen.id('account-messages').innerText()).toContain(
      '“统一身份认证”登录已绑定到您的账号。如果不是您本人操作，请立即解除绑定。',
    );
    const rows = await city.sql<{ name: string }>(
      `select p.name from linked_way l join person p on p.id = l.person_id where l.way = 'oidc' order by p.name`,
    );
    expect(rows.map(({ name }) => name)).toContain('陆怀安');
    expect(rows.map(({ name }) => name)).not.toContain('沈砚秋');
  }));
