import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Applicant } from '../harness/applicant.js';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { tongban } from '../harness/command-line.js';
import { eventually } from '../harness/eventually.js';
import { Staff } from '../harness/staff.js';
import { Clerk } from '../people/clerk.js';
import { WebCitizen } from '../people/web-citizen.js';

/** Milliseconds within which both sides see each other's steps. */
const SOON = 5_000;
const APPLICANT = '沈砚秋';
const REASON = '经核实，申请材料所载情况与实际不符。';

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

/** A submitted application of the item that a search finds first. */
async function submitted(
  search = '居住证申领',
  slug = 'residence-permit',
): Promise<{ id: string; number: string }> {
  const { application } = await applicant.submit(await applicant.prepare(search, slug), randomUUID());
  if (!application?.number) throw new Error('The application was refused.');
  return { id: application.id, number: application.number };
}

/** The applicant with one of their cases open. */
async function withCaseOpen(path: string): Promise<WebCitizen> {
  const citizen = await WebCitizen.arrive(browser, city.url);
  await citizen.logInAtSettings(APPLICANT);
  await citizen.screen.page.goto(city.url + path);
  return citizen;
}

it('does not accept an application, with the reason', () =>
  browser.journey('not accepted', async () => {
    const { id, number } = await submitted();
    const citizen = await withCaseOpen(`/case?id=${id}`);
    const intake = await Clerk.logIn(browser, city.url, 'intake1');
    await intake.open(number);
    const reason = '申请事项依法不属于本机关职权范围，请向松陂区公安局申请。';
    await intake.actWithReason('x', '不予受理', reason, '已决定不予受理。');
    await citizen.seesStage('不予受理', SOON);
    expect(await citizen.screen.id('case-verdict').innerText()).toContain(reason);
    await citizen.screen.id('case-document-NOT_ACCEPTED').waitFor();
  }));

it('refuses an application, with the reason and what can be done against it', () =>
  browser.journey('refused', async () => {
    const { id, number } = await submitted();
    const intake = await Staff.logIn(city.url, 'intake1');
    await intake.must('acceptCase', id);
    const citizen = await withCaseOpen(`/case?id=${id}`);
    const reviewer = await Clerk.logIn(browser, city.url, 'reviewer1');
    await reviewer.open(number);
    await reviewer.begin('s');
    await reviewer.says('已开始审查。');
    await reviewer.actWithReason('n', '决定不予', REASON, '已决定不予。');
    await citizen.seesStage('不予', SOON);
    expect(await citizen.screen.id('case-verdict').innerText()).toContain(REASON);
    await citizen.screen.id('case-document-DECISION_REFUSED').waitFor();
  }));

it('keeps who took a case in from deciding it, whatever roles they hold', async () => {
  const { id } = await submitted();
  // Before the log-in: a session is believed for a second.
  await city.sql(
    `update staff set roles = '{intake,reviewer}', version = version + 1 where username = 'intake2'`,
  );
  const both = await Staff.logIn(city.url, 'intake2');
  await both.must('acceptCase', id);
  for (const act of ['startReview', 'grantCase', 'refuseCase'] as const) {
    const { refusal } = await both.act(act, id, act === 'startReview' ? {} : { reason: REASON });
    expect(refusal).not.toBeNull();
  }
  const { refusal } = await both.act('startReview', id);
  expect(refusal?.code).toBe('CASE_SAME_PERSON');
});

it('lets the applicant take an application back', () =>
  browser.journey('withdrawn', async () => {
    const { id, number } = await submitted();
    const intake = await Clerk.logIn(browser, city.url, 'intake1');
    await intake.open(number);
    const citizen = await withCaseOpen(`/case?id=${id}`);
    await citizen.screen.press('case-withdraw');
    await citizen.screen.press('withdraw-confirm');
    await citizen.seesStage('已撤回');
    await intake.screen.page.locator('.case-head .tag', { hasText: '已撤回' }).waitFor({ timeout: SOON });
  }));

it('throws a draft away for good, after asking', () =>
  browser.journey('thrown away', async () => {
    const { id } = await applicant.begin('犬类准养证核发');
    const citizen = await withCaseOpen(`/form?case=${id}`);
    const { screen } = citizen;
    await screen.press('case-withdraw');
    await screen.press('withdraw-cancel');
    await screen.id('form-next').waitFor();
    await screen.press('case-withdraw');
    await screen.press('withdraw-confirm');
    await screen.id('cases-ALL').waitFor();
    await screen.id(`case-${id}`).waitFor({ state: 'hidden' });
    expect(await city.sql('select stage from application where id = $1', [id])).toEqual([
      { stage: 'withdrawn' },
    ]);
  }));

it('goes on where one was when the session has ended in the middle of a form', () =>
  browser.journey('ended session', async () => {
    const { id } = await applicant.begin('居住证申领');
    const citizen = await withCaseOpen(`/form?case=${id}&page=stay`);
    const { screen } = citizen;
    screen.expects(/401/);
    await screen.write('f-stayAddress', '云溪市青岚区听泉街道听泉街21号3栋502室');
    await city.sql(`delete from session where kind = 'citizen' and channel = 'web'`);
    // The server may remember a session for a moment.
    await eventually(async () => {
      const data = { query: '{ me { id } }' };
      const answer = await screen.page.request.post(`${city.url}/graphql/portal`, { data });
      expect(await answer.json()).toEqual({ data: { me: null } });
    });
    await screen.write('f-registerAddress', '松陂区松风街道松风路2号1栋301室');
    await screen.press('form-next');
    await citizen.logInAs(APPLICANT);
    expect(await screen.id('f-stayAddress').inputValue()).toBe('云溪市青岚区听泉街道听泉街21号3栋502室');
    expect(await screen.id('f-registerAddress').inputValue()).toBe('松陂区松风街道松风路2号1栋301室');
    await citizen.writeDay('f-arrivedOn', ['2026', '3', '2']);
    await citizen.goOnTo('您按哪个条件申请？');
    const [saved] = await city.sql<{ page: string }>('select page from application where id = $1', [id]);
    expect(saved?.page).toBe('ground');
  }));

it('says so when an item was withdrawn between opening and submitting, and keeps the draft', () =>
  browser.journey('withdrawn item', async () => {
    const draft = await applicant.prepare('老年人优待证申领', 'senior-card');
    const citizen = await withCaseOpen(`/check?case=${draft.id}`);
    const { screen } = citizen;
    await screen.id('check-submit').waitFor();
    const [item] = await city.sql<{ code: string }>(
      `select local_item_code as code from service_item where id = (select item_id from application where id = $1)`,
      [draft.id],
    );
    expect(await tongban(city, 'catalogue', 'withdraw', item?.code ?? '')).toMatchObject({ code: 0 });
    await screen.press('check-submit');
    await screen.id('check-errors').waitFor();
    expect(await screen.id('check-errors').innerText()).toMatch(/事项.*(?:取消|撤|停)/);
    const rows = await city.sql('select stage from application where id = $1', [draft.id]);
    expect(rows).toEqual([{ stage: 'draft' }]);
  }));

it('lets one of two reviewers who decide at once win, and tells the other by whom', () =>
  browser.journey('two reviewers', async () => {
    const { id, number } = await submitted('个体工商户设立登记', 'sole-trader-registration');
    const intake = await Staff.logIn(city.url, 'intake1');
    await intake.must('acceptCase', id);
    const first = await Clerk.logIn(browser, city.url, 'reviewer1');
    const second = await Clerk.logIn(browser, city.url, 'reviewer2');
    await first.open(number);
    await first.begin('s');
    await first.says('已开始审查。');
    await second.open(number);
    await first.writeReason('g', '符合规定的条件。');
    await second.writeReason('n', REASON);
    await Promise.all([first.screen.keys('Enter'), second.screen.keys('Enter')]);

    const faster = first.screen.page.locator('.acts [role=alert]', { hasText: '别人先办了一步' });
    const slower = second.screen.page.locator('.acts [role=alert]', { hasText: '别人先办了一步' });
    await faster
      .or(first.screen.page.locator('.acts', { hasText: '已决定准予。' }))
      .first()
      .waitFor();
    await slower
      .or(second.screen.page.locator('.acts', { hasText: '已决定不予。' }))
      .first()
      .waitFor();
    const told = [await faster.count(), await slower.count()];
    expect(told.reduce((sum, count) => sum + count)).toBe(1);
    const winner = told[0] ? '冯若谷' : '郑明澈';
    expect(await (told[0] ? faster : slower).innerText()).toContain(winner);
    const decided = await city.sql<{ count: number }>(
      `select count(*)::int as count from history_event where chain_id = $1 and kind in ('granted', 'refused', 'decided')`,
      [id],
    );
    expect(decided).toEqual([{ count: 1 }]);
  }));
