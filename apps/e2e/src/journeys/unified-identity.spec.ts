import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startStandIns, startTestServer, type StandInParties, type TestServer } from '@tongban/testing';
import { axe } from '../harness/axe.js';
import { Chromium } from '../harness/browser.js';

let party: StandInParties;
let server: TestServer;
let browser: Chromium;
beforeAll(async () => {
  party = await startStandIns(['identityProvider']);
  [server, browser] = await Promise.all([
    startTestServer({ config: { parties: party.parties } }),
    Chromium.launch(),
  ]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await party?.stop();
});

it('a citizen comes in through the unified identity, back to the page from which the log-in was asked for', async () => {
  await browser.journey('unified identity of a citizen', async () => {
    const screen = await browser.open(`${server.url}cases?tab=all`);
    await screen.press('cases-log-in-go');
    await screen.press('login-oidc');
    await screen.sees('统一身份认证（演示替身）');
    expect(await axe(screen.page)).toEqual([]);
    await screen.page.getByRole('button', { name: '取消 · Cancel' }).click();
    await screen.sees('您取消了统一身份认证登录。');
    for (const width of [375, 1440]) {
      await screen.resize(width);
      if (process.env['TONGBAN_PICTURES']) await screen.picture(`unified-identity/${width}`);
      expect(await axe(screen.page)).toEqual([]);
    }

    await screen.press('login-oidc');
    await screen.page.getByRole('button', { name: /沈砚秋/ }).click();
    await screen.page.waitForURL(/\/cases\?tab=all$/);
    const answer = await screen.page.request.post(`${server.url}graphql/portal`, {
      data: { query: '{ me { name } }' },
    });
    expect(await answer.json()).toEqual({ data: { me: { name: '沈砚秋' } } });
    expect(await screen.page.locator('[id="cases-log-in-go"]').count()).toBe(0);
  });
});
