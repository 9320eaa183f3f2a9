import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { tongban } from '../harness/command-line.js';
import { textOfPdf } from '../harness/pdf.js';
import { onePagePdf, smallPhoto } from '../harness/sample-files.js';
import { Clerk } from '../people/clerk.js';
import { fillFamily, fillGround, fillStay } from '../people/residence-form.js';
import { WebCitizen } from '../people/web-citizen.js';

const APPLICANT = '沈砚秋';
/** Milliseconds within which both sides see each other's steps. */
const SOON = 5_000;
const NEW_EMPLOYER = '云溪市听泉纸业有限公司';
const LETTER = /(?:准予|受理|告知)/;

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
  'carries one application from everyday words to the rated result',
  () =>
    browser.journey('citizen and clerk', async () => {
      const citizen = await applies();
      const number = await submits(citizen);
      const intake = await Clerk.logIn(browser, city.url, 'intake1');
      await isAskedToCorrect(citizen, intake, number);
      await mends(citizen);
      await isAccepted(citizen, intake);
      const reviewer = await Clerk.logIn(browser, city.url, 'reviewer1');
      await isGranted(citizen, reviewer, number);
      await isHandedOver(citizen, intake);
      await rates(citizen);
      await areShownWithoutTheRater(intake);
      const followUp = await Clerk.logIn(browser, city.url, 'followup1');
      await followUp.open(number);
      const followed = followUp.screen.page.getByRole('region', { name: '好差评' });
      await followed.getByText('2 / 5').waitFor();
      expect(await followed.innerText()).toContain('等了很久');
      expect(await tongban(city, 'audit', 'verify')).toMatchObject({ code: 0 });
    }),
  240_000,
);

/** Searches, logs in, is refused one page, saves two on a phone, and goes on at another device. */
async function applies(): Promise<WebCitizen> {
  const phone = await WebCitizen.arrive(browser, city.url);
  const { screen } = phone;
  await phone.find('办暂住证');
  await screen.sees('居住证申领');
  await screen.press('guide-start');
  await phone.logInAs(APPLICANT);

  await phone.tickNotices();
  await screen.id('f-telephone').waitFor();
  // What the account knows is there already.
  expect(await screen.id('f-fullName').inputValue()).toBe(APPLICANT);
  await screen.write('f-telephone', '123');
  await screen.press('form-next');
  await screen.id('form-errors').and(screen.focused()).waitFor();
  await screen.press('form-errors-0');
  await screen.id('f-telephone').and(screen.focused()).waitFor();
  await screen.write('f-telephone', '16900000001');
  await phone.goOnTo('您住在哪里？');
  await fillStay(phone);
  await phone.goOnTo('您按哪个条件申请？');

  const tablet = await WebCitizen.arrive(browser, city.url);
  await tablet.logInAtSettings(APPLICANT);
  await tablet.screen.press('tab-cases');
  await tablet.screen.page
    .getByRole('link', { name: '继续填写：居住证申领' })
    .filter({ visible: true })
    .click();
  await tablet.screen.page.getByRole('heading', { level: 1, name: '您按哪个条件申请？' }).waitFor();
  await fillGround(tablet);
  await tablet.goOnTo('有随您居住的子女吗？');
  await fillFamily(tablet);
  await tablet.goOnTo('怎样领取结果？');
  await tablet.pick('f-delivery-hall');
  await tablet.screen.press('form-next');
  await tablet.screen.id('materials-next').waitFor();
  return tablet;
}

/** Attaches materials, good and bad ones, checks and submits. Answers the number of the receipt. */
async function submits(citizen: WebCitizen): Promise<string> {
  const { screen } = citizen;
  // The browser notes the refused upload as a failed resource.
  screen.expects(/415/);
  const pdf = (name: string, content = onePagePdf(name)) => ({
    name,
    mimeType: 'application/pdf',
    buffer: content,
  });
  await citizen.attach('id-card', pdf('false.pdf', Buffer.from('no PDF at all')));
  await citizen.attach('photo', { name: 'empty.png', mimeType: 'image/png', buffer: Buffer.alloc(0) });
  await screen.sees('“empty.png”是空文件，请重新选择。');
  await citizen.fileRow('false.pdf').getByRole('alert').waitFor();
  await screen.press('materials-next');
  await screen.sees('有文件没有传上去，请重试或删除。');
  for (const name of ['false.pdf', 'empty.png']) {
    await screen.page
      .getByRole('button', { name: `删除 ${name}` })
      .filter({ visible: true })
      .click();
  }
  await citizen.attach('id-card', pdf('identity.pdf'));
  await citizen.attach('photo', { name: 'me.png', mimeType: 'image/png', buffer: smallPhoto() });
  await citizen.attach('home-proof', pdf('lease.pdf'));
  for (const name of ['identity.pdf', 'me.png', 'lease.pdf']) await citizen.arrived(name);
  await screen.press('materials-next');

  await screen.id('check-submit').waitFor();
  const answers = await screen.text();
  for (const answer of ['合法稳定就业', '云溪市松风物流有限公司', '尤一诺', 'identity.pdf', 'me.png']) {
    expect(answers).toContain(answer);
  }
  await screen.press('check-submit');
  const number = await screen.id('receipt-number').innerText();
  expect(number).toMatch(/^\w{31}\d{12}$/);
  await screen.press('receipt-case');
  await citizen.seesStage('已收件');
  return number;
}

/** The clerk tells two things at once; the citizen, whose screen nobody touches, sees both. */
async function isAskedToCorrect(citizen: WebCitizen, intake: Clerk, number: string): Promise<void> {
  await intake.open(number);
  expect(await intake.screen.text()).toContain(APPLICANT);
  await intake.askForCorrection({ 工作单位: '与就业证明不一致，请改正。', 本人相片: '不清楚，请重新拍摄。' });
  await citizen.seesStage('请补正', SOON);
  const points = await citizen.screen.id('case-correction').innerText();
  expect(points).toContain('与就业证明不一致，请改正。');
  expect(points).toContain('不清楚，请重新拍摄。');
}

/** Mends both points from where the notice leads, and hands in again. */
async function mends(citizen: WebCitizen): Promise<void> {
  const { screen } = citizen;
  await screen.press('case-mend-0');
  await screen.sees('请按补正通知修改这几处');
  await screen.write('f-employer', NEW_EMPLOYER);
  await screen.press('form-next');
  await screen.id('check-submit').waitFor();
  await screen.press('check-change-materials');
  await screen.sees('不清楚，请重新拍摄。');
  await screen.page.getByRole('button', { name: '删除 me.png' }).filter({ visible: true }).click();
  await screen.press('materials-remove-confirm');
  await citizen.fileRow('me.png').waitFor({ state: 'hidden' });
  await citizen.attach('photo', { name: 'new.png', mimeType: 'image/png', buffer: smallPhoto(400, 300) });
  await citizen.arrived('new.png');
  await screen.press('materials-next');
  await screen.press('check-submit');
  await screen.id('receipt-number').waitFor();
  await screen.press('receipt-case');
  await citizen.seesStage('已收件');
}

/** The clerk, who still has the case open, sees what changed, accepts, and finds deciding closed. */
async function isAccepted(citizen: WebCitizen, intake: Clerk): Promise<void> {
  const { page } = intake.screen;
  await page.locator('.changed ins', { hasText: NEW_EMPLOYER }).waitFor({ timeout: SOON });
  expect(await page.locator('.changed del').first().innerText()).toBe('云溪市松风物流有限公司');
  expect(await page.getByRole('button', { name: /^new\.png/ }).count()).toBe(1);
  await intake.act('a', '受理', '已受理，开始计时。');
  await citizen.seesStage('已受理', SOON);
  await intake.begin('s');
  expect(await page.getByRole('button', { name: '开始审查' }).count()).toBe(0);
  expect(await page.getByRole('region', { name: '办理' }).innerText()).toContain(
    '您没有进行这项操作的权限。',
  );
}

/** Another person reviews and grants; the citizen sees it and reads the decision. */
async function isGranted(citizen: WebCitizen, reviewer: Clerk, number: string): Promise<void> {
  const opinion = '经审查，申请人符合规定的条件，予以认定。';
  await reviewer.open(number);
  await reviewer.begin('s');
  await reviewer.says('已开始审查。');
  await citizen.seesStage('审查中', SOON);
  await reviewer.actWithReason('g', '决定准予', opinion, '已决定准予。');
  await citizen.seesStage('已决定', SOON);
  expect(await citizen.stage()).toContain('准予');

  const decision = citizen.screen.id('case-document-DECISION_GRANTED');
  const url = new URL((await decision.getAttribute('href')) ?? '', city.url).href;
  const answer = await citizen.screen.context.request.get(url);
  const pdf = await answer.body();
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const text = await textOfPdf(pdf);
  expect(text).toMatch(LETTER);
  for (const words of ['居住证申领', APPLICANT, number, opinion]) expect(text).toContain(words);
}

/** The clerk delivers and closes. */
async function isHandedOver(citizen: WebCitizen, intake: Clerk): Promise<void> {
  await intake.screen.page.getByRole('button', { name: '送达' }).waitFor({ timeout: SOON });
  await intake.deliver();
  await citizen.seesStage('已送达', SOON);
  await intake.act('c', '办结', '已办结。');
  await citizen.seesStage('已办结', SOON);
}

/** A bad rating needs a reason, a good one does not; nothing is chosen beforehand. */
async function rates(citizen: WebCitizen): Promise<void> {
  const { screen } = citizen;
  const forms = screen.page.locator('[id^="rate-"][id$="-level"]').filter({ visible: true });
  const ids = await forms.evaluateAll((found) => found.map(({ id }) => id.replace(/-level$/, '')));
  expect(ids).toHaveLength(2);
  const [acceptance, closing] = ids as [string, string];
  expect(await screen.page.locator('[id^="rate-"] input[type=radio]:checked').count()).toBe(0);

  await citizen.pick(`${acceptance}-level-2`);
  await screen.press(`${acceptance}-send`);
  await screen.id(`${acceptance}-errors`).waitFor();
  await screen.write(`${acceptance}-text`, '等了很久');
  await screen.press(`${acceptance}-send`);
  await screen.id(`${acceptance}-done`).waitFor();
  await citizen.pick(`${closing}-level-5`);
  await screen.press(`${closing}-send`);
  await screen.id(`${closing}-done`).waitFor();
}

/** The counter shows the good rating, and not who gave it; the bad one is for those who follow it up. */
async function areShownWithoutTheRater(intake: Clerk): Promise<void> {
  const ratings = intake.screen.page.getByRole('region', { name: '好差评' });
  await ratings.getByText('5 / 5').waitFor({ timeout: SOON });
  const text = await ratings.innerText();
  expect(text).not.toContain('2 / 5');
  expect(text).not.toContain('等了很久');
  expect(text).not.toContain(APPLICANT);
}
