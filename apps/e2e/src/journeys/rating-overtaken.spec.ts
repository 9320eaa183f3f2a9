import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Applicant } from '../harness/applicant.js';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { Staff } from '../harness/staff.js';
import { WebCitizen } from '../people/web-citizen.js';

const SENTENCE = '这件办件刚刚在别处有了改动';
const WORDS = '等了很久，没有人叫号';

let city: City;
let browser: Chromium;
let id: string;
beforeAll(async () => {
  [city, browser] = await Promise.all([openCity(), Chromium.launch()]);
  const applicant = await Applicant.logIn(city.url, 0);
  const draft = await applicant.prepare('居住证申领', 'residence-permit');
  await applicant.submit(draft, randomUUID());
  id = draft.id;
  await (await Staff.logIn(city.url, 'intake1')).must('acceptCase', id);
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

it('a rating that a clerk overtakes on its way is told, keeps every word, and goes in at the next press', () =>
  browser.journey('rating overtaken', async () => {
    const reviewer = await Staff.logIn(city.url, 'reviewer1');
    const citizen = await WebCitizen.arrive(browser, city.url);
    const { screen } = citizen;
    await citizen.logInAtSettings('沈砚秋');
    await screen.page.goto(`${city.url}/case?id=${id}`);
    const level = screen.page.locator('[id^="rate-"][id$="-level"]').filter({ visible: true });
    const form = ((await level.getAttribute('id')) ?? '').replace(/-level$/, '');
    await citizen.pick(`${form}-level-2`);
    const reason = screen.page.locator(`input[id^="${form}-reasons-"]`).first();
    await citizen.pick((await reason.getAttribute('id')) ?? '');
    await screen.write(`${form}-text`, WORDS);

    // The first one is held on its way until the clerk has acted.
    let overtaken = false;
    await screen.page.route('**/graphql/portal', async (route) => {
      if (!overtaken && route.request().postData()?.includes('"eventNumber"')) {
        overtaken = true;
        await reviewer.must('startReview', id);
      }
      await route.continue();
    });
    await screen.press(`${form}-send`);
    await screen.id(`${form}-errors`).filter({ hasText: SENTENCE }).waitFor();
    await citizen.seesStage('审查中');
    expect(await city.sql('select 1 from rating where application_id = $1', [id])).toEqual([]);
    expect(await screen.page.locator(`#${form}-level-2`).isChecked()).toBe(true);
    expect(await reason.isChecked()).toBe(true);
    expect(await screen.id(`${form}-text`).inputValue()).toBe(WORDS);

    await screen.press(`${form}-send`);
    await screen.id(`${form}-done`).waitFor();
    expect(await city.sql('select level, text from rating where application_id = $1', [id])).toEqual([
      { level: 2, text: WORDS },
    ]);
  }));
