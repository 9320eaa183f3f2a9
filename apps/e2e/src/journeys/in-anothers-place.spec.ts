import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { onePagePdf } from '../harness/sample-files.js';
import { Clerk } from '../people/clerk.js';
import { WebCitizen } from '../people/web-citizen.js';

const ENTERPRISE = '云溪澄心人力资源有限公司';
const ITEM = '人力资源服务许可';

let city: City;
let browser: Chromium;
beforeAll(async () => {
  [city, browser] = await Promise.all([openCity({ standIns: ['realName'] }), Chromium.launch()]);
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

it(
  'lets a representative open a space, an agent act in it, and takes the right away at once',
  () =>
    browser.journey('enterprise and agent', async () => {
      const manager = await WebCitizen.arrive(browser, city.url);
      await opensSpace(manager);
      const agent = await WebCitizen.arrive(browser, city.url, { width: 375 });
      await accepts(agent);
      await begins(agent);
      await endsIt(manager);
      await agent.screen.page.reload();
      await agent.screen.sees('原来代办身份的授权已经结束');
      expect(await axe(agent.screen.page)).toEqual([]);
    }),
  240_000,
);

/** The legal representative opens the space and authorises an agent for one theme. */
async function opensSpace(manager: WebCitizen): Promise<void> {
  const { screen } = manager;
  await manager.logInAtSettings('贺知行');
  await screen.press('settings-space');
  await screen.write('space-open-code', '91990102MA1A0001X5');
  await screen.write('space-open-name', '别的公司');
  await screen.press('space-open-go');
  await screen.sees('登记信息与您填写的不一致');
  await screen.write('space-open-name', ENTERPRISE);
  await screen.press('space-open-go');
  await screen.sees('已开通');
  expect(await axe(screen.page)).toEqual([]);
  await screen.picture('space-375');
  await screen.page.locator('[id^="space-manage-"]').filter({ visible: true }).click();

  await screen.write('enterprise-agent-name', '尤南星');
  await screen.write('enterprise-agent-number', '990102199608089049');
  await manager.pick('enterprise-scope-themes');
  await manager.pick('enterprise-themes-corp-labour');
  await screen.press('enterprise-authorise');
  await screen.sees('授权截止日期');
  const nextYear = String(new Date().getFullYear() + 1);
  await manager.writeDay('enterprise-until', [nextYear, '1', '31']);
  await screen.press('enterprise-authorise');
  await screen.sees('已发出授权');
  await screen.sees('等待答复');
  expect(await axe(screen.page)).toEqual([]);
  await screen.picture('enterprise-375');
}

/** The agent finds the offer, accepts it and changes into the enterprise's place. */
async function accepts(agent: WebCitizen): Promise<void> {
  const { screen } = agent;
  await agent.logInAtSettings('尤南星');
  await screen.press('settings-space');
  await screen.page.locator('[id^="space-accept-"]').filter({ visible: true }).click();
  await screen.sees('已接受');
  await screen.page.locator('[id^="space-enter-"]').filter({ visible: true }).click();
  await screen.sees(`正在以 ${ENTERPRISE} 的名义办理`);
}

/** Begins an application for the enterprise; what the authorisation does not name is refused. */
async function begins(agent: WebCitizen): Promise<void> {
  const { screen } = agent;
  await agent.screen.page.goto(city.url);
  await agent.find('户外广告');
  await screen.press('guide-start');
  await screen.sees('您的授权不包括这个事项');
  await agent.screen.page.goto(city.url);
  await agent.find(ITEM);
  await screen.press('guide-start');
  await agent.tickNotices();
  await screen.sees(`正在以 ${ENTERPRISE} 的名义办理`);
  await screen.page.goto(`${city.url}/cases`);
  await screen.sees(`申请人 ${ENTERPRISE} · 经办人 尤南星`);
}

/** The representative sees what was done and ends the authorisation. */
async function endsIt(manager: WebCitizen): Promise<void> {
  const { screen } = manager;
  await screen.page.reload();
  await screen.sees('开始填写 · 人力资源服务许可');
  await screen.page.locator('[id^="enterprise-end-"]').filter({ visible: true }).first().click();
  await screen.press('enterprise-confirm-confirm');
  await screen.sees('已结束');
}

it(
  'fills in for somebody at the counter, by keyboard, in under a minute of presses',
  () =>
    browser.journey('on behalf', async () => {
      const clerk = await Clerk.logIn(browser, city.url, 'intake1');
      const { screen } = clerk;
      const { page } = screen;
      await page.goto(`${city.url}/counter/on-behalf`);
      await page.getByLabel('身份证号', { exact: true }).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.keyboard.type('990102199107150024');
      await screen.keys('Tab');
      await page.keyboard.type('宋知微');
      await screen.keys('Tab');
      await page.keyboard.type('16900000099');
      await screen.keys('Enter');
      await screen.sees('请先征得申请人同意');
      await screen.tabTo(page.getByRole('checkbox'));
      await screen.keys('Space', 'Enter');
      await page.getByLabel('事项名称、关键词或编码').waitFor();
      await page.keyboard.type('失业登记');
      await screen.keys('Enter');
      await screen.tabTo(page.getByRole('button', { name: /^失业登记/ }).first());
      await screen.keys('Enter');
      await screen.sees('申请材料');
      expect(await page.getByLabel(/^姓名/).first().inputValue()).toBe('宋知微');
      expect(await axe(page)).toEqual([]);
      await screen.picture('on-behalf-1440');
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await screen.sees(/处需要修改/);
      await answers(page);
      await page
        .getByLabel(/^居民身份证/)
        .last()
        .setInputFiles({ name: 'card.pdf', mimeType: 'application/pdf', buffer: onePagePdf('card') });
      await screen.sees('card.pdf');
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await screen.sees('已为 宋知微 提交');
      expect(await axe(page)).toEqual([]);
      const number = await page.locator('#on-behalf-number').innerText();
      const [row] = await city.sql<{ channel: string; tookIn: boolean }>(
        `select a.channel, a.taken_in_by = array[s.id] as "tookIn" from application a, staff s
          where a.number = $1 and s.username = 'intake1'`,
        [number],
      );
      expect(row).toEqual({ channel: 'counter', tookIn: true });
    }),
  240_000,
);

/** What the person says, question by question. */
async function answers(page: Page): Promise<void> {
  await page.getByLabel('从未就业（含应届毕业生）').check();
  await page.getByLabel(/^常住地址/).fill('云溪市青岚区听泉街道听泉街1号');
  await page.getByRole('button', { name: '添加意向' }).click();
  await page.getByLabel(/^职业$/).fill('会计');
  await page.getByLabel(/^期望月薪/).fill('6000');
  await page.getByLabel('职业介绍').check();
  await page.getByLabel(/^文化程度/).selectOption({ label: '大专' });
}
