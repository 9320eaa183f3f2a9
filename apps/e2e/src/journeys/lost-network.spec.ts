import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant } from '../harness/applicant.js';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { onePagePdf, smallPhoto } from '../harness/sample-files.js';
import { MiniCitizen } from '../people/mini-citizen.js';
import { WebCitizen } from '../people/web-citizen.js';

const SENTENCE = '网络断了，没有传上去。请点“重试”。';
const UPLOADS = '**/files/portal/applications/**';
const APPLICANT = '沈砚秋';
const identity = { name: 'identity.pdf', mimeType: 'application/pdf', buffer: onePagePdf('identity') };
const lease = { name: 'lease.pdf', mimeType: 'application/pdf', buffer: onePagePdf('lease') };

let city: City;
let browser: Chromium;
let applicant: Applicant;
beforeAll(async () => {
  [city, browser] = await Promise.all([openCity(), Chromium.launch()]);
  applicant = await Applicant.logIn(city.url, 0);
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

/** What a case holds, by material. */
const filesOf = (id: string): Promise<{ material: string; name: string }[]> =>
  city.sql('select material_key as material, name from case_file where application_id = $1 order by 1, 2', [
    id,
  ]);

/** The applicant with the materials of a new draft open. */
async function atMaterials(): Promise<{ id: string; citizen: WebCitizen }> {
  const { id } = await applicant.prepareForm('居住证申领', 'residence-permit');
  const citizen = await WebCitizen.arrive(browser, city.url);
  citizen.screen.expects(/files\/portal|ERR_INTERNET_DISCONNECTED|graphql/);
  await citizen.logInAtSettings(APPLICANT);
  await citizen.screen.page.goto(`${city.url}/materials?case=${id}`);
  await citizen.screen.id('materials-next').waitFor();
  return { id, citizen };
}

const retry = (citizen: WebCitizen, name: string) => citizen.fileRow(name).locator('[id^="retry-"]').click();

describe('on the web', () => {
  it('a lost network is told at each file, nothing that was chosen is lost, and a retry goes on', () =>
    browser.journey('lost network', async () => {
      const { id, citizen } = await atMaterials();
      const { screen } = citizen;
      await screen.context.setOffline(true);
      await citizen.attach('id-card', identity);
      await citizen.attach('home-proof', lease);
      for (const { name } of [identity, lease])
        await citizen.fileRow(name).filter({ hasText: SENTENCE }).waitFor();
      await screen.press('materials-next');
      await screen.sees('有文件没有传上去，请重试或删除。');
      expect(await filesOf(id)).toEqual([]);

      await screen.context.setOffline(false);
      for (const { name } of [identity, lease]) {
        await retry(citizen, name);
        await citizen.arrived(name);
      }
      expect(await filesOf(id)).toEqual([
        { material: 'home-proof', name: lease.name },
        { material: 'id-card', name: identity.name },
      ]);
    }));

  it('a file on its way shows how far it is; one that arrived though its answer was lost is not doubled', () =>
    browser.journey('lost answer', async () => {
      const { id, citizen } = await atMaterials();
      const { page } = citizen.screen;
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route(UPLOADS, async (route) => {
        await held;
        // The server takes it, and the line breaks before the browser hears of it.
        await route.fetch();
        await route.abort('connectionreset');
      });
      await citizen.attach('id-card', identity);
      await citizen.fileRow(identity.name).locator('[role=progressbar]').waitFor();
      await citizen.screen.press('materials-next');
      await citizen.screen.sees('还有文件正在上传，请稍候。');
      letGo();
      await citizen.fileRow(identity.name).filter({ hasText: SENTENCE }).waitFor();
      await page.unroute(UPLOADS);
      await retry(citizen, identity.name);
      await citizen.arrived(identity.name);
      expect(await filesOf(id)).toEqual([{ material: 'id-card', name: identity.name }]);
    }));

  it('a screen whose part is gone, because the portal was built anew meanwhile, comes with one reload', () =>
    browser.journey('newer build', async () => {
      const { screen } = await WebCitizen.arrive(browser, city.url);
      screen.expects(/404|MIME type|Loading chunk|Loading CSS chunk/);
      let gone = true;
      await screen.page.route('**/js/*.js', (route) =>
        gone ? route.fulfill({ status: 404 }) : route.fallback(),
      );
      screen.page.on('request', (request) => {
        if (request.isNavigationRequest()) gone = false;
      });
      await screen.page.locator('[id^="popular-"]').first().click();
      await screen.id('guide-materials').waitFor();
    }));
});

describe.each(['weapp', 'alipay'] as const)('in the compiled %s package', (platform) => {
  it('a lost network is told at the file, and a retry goes on with what was chosen', async () => {
    // Left on the last page of the form: the materials come next.
    const { id } = await applicant.prepareForm('居住证申领', 'residence-permit', 'delivery');
    const citizen = new MiniCitizen(platform, city.url);
    const { host } = citizen;
    try {
      await citizen.sees('大家常办');
      await citizen.tap('tab-me');
      await citizen.tap('settings-log-in');
      await citizen.tapNamed(APPLICANT);
      await citizen.tap('login-go');
      await citizen.tap('tab-cases');
      await citizen.tap(`case-${id}-go`);
      await citizen.sees('怎样领取结果？');
      await citizen.tap('form-next');
      await citizen.sees('提交材料');
      host.network.offline = true;
      host.phone.offer({ name: 'me.png', content: smallPhoto() });
      await citizen.tap('m-photo-photo');
      await citizen.sees(SENTENCE);
      expect(await filesOf(id)).toEqual([]);
      host.network.offline = false;
      await citizen.tap(await citizen.firstId(/^retry-/));
      await host.until(() => host.text('m-photo').includes('已上传'), 'the file');
      expect(await filesOf(id)).toMatchObject([{ material: 'photo' }]);
    } finally {
      citizen.close();
    }
    expect(host.errors).toEqual([]);
  });
});
