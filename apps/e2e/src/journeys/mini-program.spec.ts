import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { textOfPdf } from '../harness/pdf.js';
import { onePagePdf, smallPhoto } from '../harness/sample-files.js';
import { Staff } from '../harness/staff.js';
import { MiniCitizen } from '../people/mini-citizen.js';

/** Another person on each platform: nobody goes on with another one's draft. */
const applicants = { weapp: '沈砚秋', alipay: '尤南星' } as const;
const NEW_EMPLOYER = '云溪市听泉纸业有限公司';

let city: City;
let browser: Chromium;
beforeAll(async () => {
  [city, browser] = await Promise.all([openCity(), Chromium.launch()]);
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

describe.each(['weapp', 'alipay'] as const)('the compiled %s package', (platform) => {
  const applicant = applicants[platform];
  it('carries one application from everyday words to the rated result', async () => {
    const citizen = new MiniCitizen(platform, city.url);
    const found: string[] = [];
    const look = async (name: string) => void found.push(...(await citizen.look(browser, name)));
    try {
      await begins(citizen, applicant, look);
      await answers(citizen, applicant, look);
      const number = await submits(citizen, look);
      const caseId = await isAskedToCorrect(citizen, number, look);
      await mends(citizen);
      await isDecided(citizen, caseId, number, look);
      await rates(citizen, look);
    } finally {
      citizen.close();
    }
    expect(citizen.host.errors).toEqual([]);
    expect(found).toEqual([]);
    const { sent } = citizen.host.network;
    expect(sent.filter(({ url }) => !url.startsWith(`${city.url}/`))).toEqual([]);
    expect(new Set(sent.map(({ kind }) => kind))).toEqual(new Set(['request', 'uploadFile', 'downloadFile']));
  }, 120_000);
});

type Look = (name: string) => Promise<void>;

/** From the home page through the search and the guide to the form; logging in comes in between. */
async function begins(citizen: MiniCitizen, applicant: string, look: Look): Promise<void> {
  await citizen.sees('大家常办');
  await look('home');
  await citizen.type('home-search', 'juzhuzheng');
  await citizen.tap('home-search-go');
  await citizen.sees('居住证申领');
  await look('items');
  await citizen.tap(await citizen.firstId(/^item-/));
  await citizen.sees('法律依据');
  await look('guide');
  await citizen.tap('guide-start');
  await citizen.tapNamed(applicant);
  await look('login');
  await citizen.tap('login-go');
  await citizen.tickNotices();
}

/** Every page of the form; one is refused. */
async function answers(citizen: MiniCitizen, applicant: string, look: Look): Promise<void> {
  await citizen.sees('您是谁？');
  expect(await citizen.read('f-fullName')).toBe(applicant);
  await citizen.type('f-telephone', '123');
  await citizen.tap('form-next');
  await citizen.tap('form-errors-0');
  await look('form-errors');
  await citizen.type('f-telephone', '16900000001');
  await citizen.goOnTo('您住在哪里？');
  await citizen.type('f-stayAddress', '云溪市青岚区听泉街道听泉街21号3栋502室');
  await citizen.typeDay('f-arrivedOn', ['2026', '3', '2']);
  await citizen.type('f-registerAddress', '松陂区松风街道松风路2号1栋301室');
  await citizen.goOnTo('您按哪个条件申请？');
  await citizen.pick('f-ground-work');
  await citizen.type('f-employer', '云溪市松风物流有限公司');
  await citizen.typeDay('f-employedSince', ['2026', '3', '9']);
  await look('form');
  await citizen.goOnTo('有随您居住的子女吗？');
  await citizen.pick('f-withChildren-true');
  await citizen.tap('f-children-add');
  await citizen.type('f-children-0-name', '尤一诺');
  await citizen.typeDay('f-children-0-birthday', ['2019', '5', '20']);
  await citizen.goOnTo('怎样领取结果？');
  await citizen.pick('f-delivery-hall');
  await citizen.tap('form-next');
  await citizen.sees('提交材料');
}

/** A refused file and three good ones; check, submit, receipt. */
async function submits(citizen: MiniCitizen, look: Look): Promise<string> {
  const { host } = citizen;
  host.phone.offer({ name: 'false.pdf', content: Buffer.from('no PDF at all') });
  await citizen.tap('m-id-card-document');
  const remove = await citizen.firstId(/^remove-/);
  await look('materials');
  await citizen.tap(remove);
  await citizen.attach('id-card', 'document', { name: 'identity.pdf', content: onePagePdf('identity') });
  await citizen.attach('photo', 'photo', { name: 'me.png', content: smallPhoto() });
  await citizen.attach('home-proof', 'document', { name: 'lease.pdf', content: onePagePdf('lease') });
  await citizen.tap('materials-next');
  await citizen.sees('核对您填写的内容');
  for (const answer of ['合法稳定就业', '云溪市松风物流有限公司', '尤一诺'])
    expect(host.text()).toContain(answer);
  await look('check');
  await citizen.tap('check-submit');
  const number = await citizen.read('receipt-number');
  expect(number).toMatch(/^\w{31}\d{12}$/);
  await look('receipt');
  await citizen.tap('receipt-case');
  await citizen.sees('已收件');
  return number;
}

/** The clerk asks for two things; the open case shows both by itself. */
async function isAskedToCorrect(citizen: MiniCitizen, number: string, look: Look): Promise<string> {
  const intake = await Staff.logIn(city.url, 'intake1');
  const caseId = await intake.find(number);
  await intake.must('requestCorrection', caseId, {
    points: [
      { kind: 'FIELD', pointer: '/employer', message: '与就业证明不一致，请改正。' },
      { kind: 'MATERIAL', materialKey: 'photo', message: '不清楚，请重新拍摄。' },
    ],
  });
  await citizen.sees('与就业证明不一致，请改正。');
  await citizen.sees('不清楚，请重新拍摄。');
  await look('correction');
  return caseId;
}

/** Mends both points and hands in again. */
async function mends(citizen: MiniCitizen): Promise<void> {
  await citizen.tap('case-mend-0');
  await citizen.type('f-employer', NEW_EMPLOYER);
  await citizen.tap('form-next');
  await citizen.tap('check-change-materials');
  await citizen.sees('不清楚，请重新拍摄。');
  await citizen.attach('photo', 'photo', { name: 'new.png', content: smallPhoto(400, 300) });
  await citizen.tap('materials-next');
  await citizen.tap('check-submit');
  await citizen.read('receipt-number');
  await citizen.tap('receipt-case');
  await citizen.sees('已收件');
}

/** Staff accept, review, grant, deliver and close; the phone shows the decision and opens it. */
async function isDecided(citizen: MiniCitizen, caseId: string, number: string, look: Look): Promise<void> {
  const intake = await Staff.logIn(city.url, 'intake1');
  const reviewer = await Staff.logIn(city.url, 'reviewer1');
  await intake.must('acceptCase', caseId);
  await citizen.host.until(() => citizen.host.text('case-stage').includes('已受理'), 'the acceptance');
  await look('accepted');
  await reviewer.must('startReview', caseId);
  await reviewer.must('grantCase', caseId, { reason: '经审查，申请人符合规定的条件，予以认定。' });
  await citizen.host.until(() => citizen.host.text('case-stage').includes('准予'), 'the decision');
  const pdf = await citizen.open('case-document-DECISION_GRANTED');
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const text = await textOfPdf(pdf);
  for (const words of ['居住证申领', number]) expect(text).toContain(words);
  await intake.must('deliverCase', caseId, { way: 'ONLINE' });
  await intake.must('closeCase', caseId);
  await citizen.host.until(() => citizen.host.text('case-stage').includes('已办结'), 'the end');
}

/** A bad rating needs a reason. */
async function rates(citizen: MiniCitizen, look: Look): Promise<void> {
  const acceptance = (await citizen.firstId(/^rate-\d+-level$/)).replace(/-level$/, '');
  await citizen.pick(`${acceptance}-level-2`);
  await citizen.tap(`${acceptance}-send`);
  await citizen.sees('请选择或写下不满意的原因。');
  await look('rate');
  await citizen.type(`${acceptance}-text`, '等了很久');
  await citizen.tap(`${acceptance}-send`);
  await citizen.read(`${acceptance}-done`);
  const closing = (await citizen.firstId(/^rate-\d+-level$/)).replace(/-level$/, '');
  await citizen.pick(`${closing}-level-5`);
  await citizen.tap(`${closing}-send`);
  await citizen.read(`${closing}-done`);
  await look('rated');
}
