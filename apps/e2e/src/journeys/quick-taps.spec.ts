import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCity, type City } from '../harness/city.js';
import { MiniCitizen } from '../people/mini-citizen.js';

/** Another person on each platform: nobody goes on with another one's draft. */
const applicants = { weapp: '沈砚秋', alipay: '尤南星' } as const;
/** How often somebody in a hurry goes through the form and back. */
const ROUNDS = 12;
const titles = ['您是谁？', '您住在哪里？', '您按哪个条件申请？', '有随您居住的子女吗？', '怎样领取结果？'];

let city: City;
beforeAll(async () => {
  city = await openCity();
});
afterAll(() => city?.close());

/** A form in which nothing is missing, at its first page. */
async function filledForm(citizen: MiniCitizen, applicant: string): Promise<void> {
  await citizen.sees('大家常办');
  await citizen.type('home-search', '居住证申领');
  await citizen.tap('home-search-go');
  await citizen.tap(await citizen.firstId(/^item-/));
  await citizen.tap('guide-start');
  await citizen.tapNamed(applicant);
  await citizen.tap('login-go');
  await citizen.tickNotices();
  await citizen.tickNotices();
  await citizen.sees(titles[0] as string);
  await citizen.type('f-telephone', '16900000001');
  await citizen.goOnTo(titles[1] as string);
  await citizen.type('f-stayAddress', '云溪市青岚区听泉街道听泉街21号3栋502室');
  await citizen.typeDay('f-arrivedOn', ['2026', '3', '2']);
  await citizen.type('f-registerAddress', '松陂区松风街道松风路2号1栋301室');
  await citizen.goOnTo(titles[2] as string);
  await citizen.pick('f-ground-work');
  await citizen.type('f-employer', '云溪市松风物流有限公司');
  await citizen.typeDay('f-employedSince', ['2026', '3', '9']);
  await citizen.goOnTo(titles[3] as string);
  await citizen.pick('f-withChildren-false');
  await citizen.goOnTo(titles[4] as string);
  await citizen.pick('f-delivery-hall');
}

describe.each(['weapp', 'alipay'] as const)('the compiled %s package', (platform) => {
  it('loses no tap of a finger that is there in the very moment a page changes', async () => {
    const citizen = new MiniCitizen(platform, city.url);
    const { host } = citizen;
    /** Taps at the first look at which the page is there: there is no moment earlier. */
    const tapAtOnce = (title: string, id: string): Promise<true> =>
      host.until(() => {
        if (host.text('form-title') !== title) return null;
        host.tap(id);
        return true;
      }, `the page "${title}", to tap #${id}`);
    try {
      await filledForm(citizen, applicants[platform]);
      for (let round = 0; round < ROUNDS; round++) {
        for (const title of titles.slice(1).reverse()) await tapAtOnce(title, 'form-previous');
        for (const title of titles.slice(0, -1)) await tapAtOnce(title, 'form-next');
      }
      await host.until(() => host.text('form-title') === titles.at(-1), 'the last page');
      // From one page of the package to another, too.
      for (let round = 0; round < ROUNDS; round++) {
        await tapAtOnce(titles.at(-1) as string, 'form-next');
        await host.until(() => {
          host.tap('materials-previous');
          return true;
        }, 'the materials');
      }
    } finally {
      citizen.close();
    }
    expect(host.errors).toEqual([]);
  });
});
