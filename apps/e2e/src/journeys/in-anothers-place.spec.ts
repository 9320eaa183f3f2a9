import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { axe } from '../harness/axe.js';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { WebCitizen } from '../people/web-citizen.js';

const ENTERPRISE = '云溪澄心人力资源有限公司';
const CREDIT_CODE = '91990102MA1A0001X5';
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
  await screen.write('space-open-code', CREDIT_CODE);
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
  // What the register says of the enterprise is there already; the representative's number is not the agent's to see.
  expect(await screen.id('f-companyName').inputValue()).toBe(ENTERPRISE);
  expect(await screen.id('f-creditCode').inputValue()).toBe(CREDIT_CODE);
  expect(await screen.id('f-principalName').inputValue()).toBe('贺知行');
  expect(await screen.id('f-principalIdentityNumber').inputValue()).toBe('');
  expect(await screen.id('f-telephone').inputValue()).toBe('16900000009');
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
