import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PasswordService } from '@tongban/identity';
import { Database, isRefusal, newId, systemActor } from '@tongban/kernel';
import { startStandIns, startTestServer, type StandInParties, type TestServer } from '@tongban/testing';
import { axe } from '../harness/axe.js';
import { Chromium } from '../harness/browser.js';
import type { Screen } from '../harness/screen.js';

const OWN = 'Qing-shan-lu-yin-7';
const MINUTE = 60_000;

let party: StandInParties;
let server: TestServer;
let browser: Chromium;
/** The clock of the server and of the app on the phone: both go on when the journey says so. */
let now = Date.now();
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

const later = (milliseconds: number): void => {
  now += milliseconds;
  server.time.set(new Date(now));
};

/** A clerk on the first day: an account, and the password that the administrator has handed over. */
async function newClerk(roles = ['intake']): Promise<{ username: string; password: string }> {
  const id = newId();
  const username = `new-${id.slice(-6)}`;
  await server.sql(
    `insert into staff (id, username, name, name_en, password_hash, roles, active, demonstration, version)
     select $1, $2, '江照晚', 'Jiang Zhaowan', password_hash, $3, true, false, 1 from staff where username = 'intake1'`,
    [id, username, roles],
  );
  const passwords = server.apps[0].get(PasswordService);
  const made = await passwords.make(id);
  if (isRefusal(made)) throw new Error(made.code);
  await server.apps[0]
    .get(Database)
    .transaction((tx) => passwords.give(tx, made, systemActor('administrator')));
  return { username, password: made.password };
}

/** What an authenticator app shows (RFC 6238), worked out apart from the server's own library. */
function codeOf(base32: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...base32].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const mac = createHmac('sha1', key).update(step).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const type = (screen: Screen, text: string): Promise<void> => screen.page.keyboard.type(text);
const sound = async (screen: Screen): Promise<void> => {
  for (const width of [375, 1440]) {
    await screen.resize(width);
    if (process.env['TONGBAN_PICTURES']) await screen.picture(`staff-log-in/${pictures++} ${width}`);
    expect(await axe(screen.page)).toEqual([]);
  }
};
let pictures = 1;

/** Name and password by keyboard alone: the first field has the focus. */
async function logIn(screen: Screen, username: string, password: string): Promise<void> {
  await screen.page.locator('.log-in-form input[type=password]').waitFor();
  await type(screen, username);
  await screen.keys('Tab');
  await type(screen, password);
  await screen.keys('Enter');
}

it('a clerk’s first day by keyboard alone: own password, second factor, out, in again, and in by a recovery code', async () => {
  await browser.journey('staff log-in', async () => {
    later(0);
    const { username, password } = await newClerk();
    const screen = await browser.open(`${server.url}counter/`, { width: 1440 });
    await sound(screen);
    await logIn(screen, username, password);

    await screen.sees('先换一个自己的密码');
    await sound(screen);
    await type(screen, 'short');
    await screen.keys('Tab');
    await type(screen, 'short');
    await screen.keys('Enter');
    await screen.sees('密码至少要有 10 个字符。');
    await sound(screen);
    await screen.keys('Shift+Tab', 'Control+a');
    await type(screen, OWN);
    await screen.keys('Tab', 'Control+a');
    await type(screen, OWN);
    await screen.keys('Enter');

    await screen.sees('设置动态验证码');
    await sound(screen);
    const secret = (await screen.page.locator('.secret').innerText()).replaceAll(' ', '');
    await screen.tabTo(screen.page.locator('.code-field'));
    await type(screen, codeOf(secret));
    await screen.keys('Enter');
    await screen.sees('请抄下恢复码');
    await sound(screen);
    const codes = await screen.page.locator('.recovery-codes code').allInnerTexts();
    expect(new Set(codes).size).toBe(10);
    await screen.tabTo(screen.page.locator('.log-in-form input[type=checkbox]'));
    await screen.keys('Space', 'Enter');
    await screen.page.locator('.queue-list').waitFor();

    const leave = async (): Promise<void> => {
      await screen.tabTo(screen.page.locator('.head-button').last());
      await screen.keys('Enter');
      await screen.page.locator('.log-in-page').waitFor();
    };
    await leave();
    later(MINUTE);
    await screen.page.reload();
    await logIn(screen, username, OWN);
    await screen.sees('请打开手机上的验证器应用');
    await sound(screen);
    await type(screen, '000000');
    await screen.keys('Enter');
    await screen.sees(/验证码不正确/);
    await screen.tabTo(screen.page.locator('.code-field'));
    await type(screen, codeOf(secret));
    await screen.keys('Enter');
    await screen.page.locator('.queue-list').waitFor();

    await leave();
    await screen.page.reload();
    await logIn(screen, username, OWN);
    await screen.sees('请打开手机上的验证器应用');
    await screen.tabTo(screen.page.getByRole('button', { name: '手机不在身边？改用恢复码' }));
    await screen.keys('Enter');
    await screen.page.getByLabel('恢复码', { exact: true }).waitFor();
    await sound(screen);
    await type(screen, codes[0] ?? '');
    await screen.keys('Enter');
    await screen.page.locator('.queue-list').waitFor();

    await screen.page.goto(`${server.url}counter/account`);
    await screen.sees('还剩 9 个恢复码。');
    await sound(screen);
  });
});

it('whoever logs in elsewhere ends the session here, which says so', async () => {
  await browser.journey('one device', async () => {
    later(MINUTE);
    const officer = await browser.open(`${server.url}counter/policies`, { width: 1440, language: 'en' });
    await logIn(officer, 'security1', 'Yunxi-demo-2026');
    await officer.page.locator('.policy-form').waitFor();
    await sound(officer);

    // A value that is too weak stays on the screen with its sentence; nothing is sent without a reason.
    const idle = officer.page.getByLabel('Staff are logged out after so many idle minutes');
    await idle.fill('600');
    await officer.page.getByRole('button', { name: 'Change', exact: true }).click();
    await officer.sees('Please enter a whole number from 3 to 30.');
    await officer.sees('Please say why you change this.');
    await sound(officer);
    await idle.fill('20');
    await officer.page.getByLabel('Staff can be logged in on one device at a time only').check();
    await officer.page.getByLabel('Why you change this').fill('Inspection of November');
    await officer.page.getByRole('button', { name: 'Change', exact: true }).click();
    await officer.page.getByRole('dialog').waitFor();
    await officer.page.getByRole('dialog').getByRole('button', { name: 'Change', exact: true }).click();
    await officer.sees('Inspection of November');
    await officer.sees('30 → 20');
    await sound(officer);

    const first = await browser.open(`${server.url}counter/account`, { width: 1440, language: 'en' });
    first.expects(/401/);
    await logIn(first, 'editor1', 'Yunxi-demo-2026');
    await first.sees('Where you are logged in');
    const second = await browser.open(`${server.url}counter/account`, { width: 1440, language: 'en' });
    await logIn(second, 'editor1', 'Yunxi-demo-2026');
    await second.sees('Where you are logged in');
    await expectEnded(first);
    await sound(first);
  });
});

it('the unified identity is a way in, announced as a stand-in, once it is linked', async () => {
  await browser.journey('unified identity', async () => {
    later(MINUTE);
    const screen = await browser.open(`${server.url}counter/`, { width: 1440, language: 'en' });
    await screen.sees('A stand-in for the demonstration, not the real identity provider.');
    const choose = async (name: string): Promise<void> => {
      await screen.sees('Not a real identity provider', 20_000);
      await screen.page.getByRole('button', { name }).click();
    };
    await screen.page.getByRole('link', { name: 'Log in with the unified identity' }).click();
    await choose('取消 · Cancel');
    await screen.sees('You left the unified identity.');
    await screen.page.getByRole('link', { name: 'Log in with the unified identity' }).click();
    await choose('公职人员甲');
    await screen.sees('This identity leads to no account yet.');
    await sound(screen);

    await screen.page.goto(`${server.url}counter/account`);
    await logIn(screen, 'publisher1', 'Yunxi-demo-2026');
    await screen.page.getByRole('link', { name: 'Link my unified identity' }).click();
    await choose('公职人员甲');
    await screen.sees(/Linked on/);
    await screen.page.locator('.head-button').last().click();
    await screen.page.locator('.log-in-page').waitFor();
    await screen.page.getByRole('link', { name: 'Log in with the unified identity' }).click();
    await choose('公职人员甲');
    await screen.sees(/Linked on/);
    expect(new URL(screen.page.url()).pathname).toBe('/counter/account');
  });
});

/** The page notices with its next question. */
async function expectEnded(screen: Screen): Promise<void> {
  await screen.page
    .getByRole('button', { name: 'Make new recovery codes' })
    .or(screen.page.getByRole('button', { name: 'Set up' }))
    .first()
    .click();
  await screen.sees(/Your account has just logged in on another device/);
}
