import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { atRest, axe } from '../harness/axe.js';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { tongban } from '../harness/command-line.js';
import type { Screen } from '../harness/screen.js';
import { makePlaces, type Places } from './places.js';
import { breakOperation } from './visit.js';

/** One state of one screen of the counter. */
interface CounterPage {
  readonly name: string;
  readonly as: 'guest' | 'intake1' | 'reviewer1' | 'auditor1' | 'admin1' | 'security1' | 'manager1';
  readonly path: (places: Places) => string;
  readonly broken?: string;
  readonly then?: (screen: Screen) => Promise<void>;
  /** What must be on the screen; a selector. */
  readonly shows: string;
}

const caseOf =
  (stage: 'submitted' | 'correction' | 'accepted' | 'closed') =>
  (places: Places): string =>
    `/counter/cases/${places[stage]}`;
const nowhere = '00000000-0000-7000-8000-000000000000';
const begin = (letter: string) => async (screen: Screen) => {
  await screen.page.locator('.act-list').waitFor();
  await screen.keys(letter);
};

const lookUp = async ({ page }: Screen, identityNumber: string): Promise<void> => {
  const fields = page.locator('.form input');
  await fields.nth(0).fill(identityNumber);
  await fields.nth(1).fill('to see the page');
  await page.locator('.form button[type=submit]').click();
};

const pages: CounterPage[] = [
  { name: 'log-in', as: 'guest', path: () => '/counter/', shows: '.log-in-form' },
  {
    name: 'log-in, nothing written',
    as: 'guest',
    path: () => '/counter/',
    then: ({ page }) => page.locator('.log-in-form button[type=submit]').click(),
    shows: '.problem',
  },
  {
    name: 'log-in, refused',
    as: 'guest',
    path: () => '/counter/',
    then: async ({ page }) => {
      await page.locator('.log-in-form input').first().fill('nobody');
      await page.locator('.log-in-form input[type=password]').fill('wrong');
      await page.locator('.log-in-form button[type=submit]').click();
    },
    shows: '.log-in-form [role=alert]',
  },
  { name: 'queue', as: 'intake1', path: () => '/counter/?view=UNIT', shows: 'a[data-case]' },
  {
    name: 'queue, nothing found',
    as: 'intake1',
    path: () => '/counter/',
    then: ({ page }) => page.locator('.queue-search input').first().fill('qqqzzz'),
    shows: '.queue-empty',
  },
  {
    name: 'queue without answers',
    as: 'intake1',
    path: () => '/counter/',
    broken: 'Queue',
    shows: '.queue-list [role=alert]',
  },
  {
    name: 'shortcuts',
    as: 'intake1',
    path: () => '/counter/',
    then: async (screen) => {
      await screen.page.locator('.queue-list').waitFor();
      await screen.keys('?');
    },
    shows: '.key-groups',
  },
  { name: 'case, submitted', as: 'intake1', path: caseOf('submitted'), shows: '.act-list' },
  { name: 'case, correction', as: 'intake1', path: caseOf('correction'), shows: '#correction-heading' },
  { name: 'case, closed', as: 'reviewer1', path: caseOf('closed'), shows: '.documents' },
  { name: 'case, unknown', as: 'intake1', path: () => `/counter/cases/${nowhere}`, shows: '.no-case h1' },
  {
    name: 'case without answers',
    as: 'intake1',
    path: caseOf('submitted'),
    broken: 'Case',
    shows: '.case-pane [role=alert]',
  },
  { name: 'accepting', as: 'intake1', path: caseOf('submitted'), then: begin('a'), shows: '.confirm' },
  {
    name: 'asking for a correction, no point',
    as: 'intake1',
    path: caseOf('submitted'),
    then: async (screen) => {
      await begin('b')(screen);
      await screen.page.locator('.act-form').waitFor();
      await screen.keys('Control+Enter');
    },
    shows: '.act-form .problem',
  },
  {
    name: 'not accepting, no reason',
    as: 'intake1',
    path: caseOf('submitted'),
    then: async (screen) => {
      await begin('x')(screen);
      await screen.page.locator('.act-form textarea').waitFor();
      await screen.keys('Control+Enter');
    },
    shows: '.act-form .problem',
  },
  {
    name: 'showing a personal value',
    as: 'intake1',
    path: caseOf('submitted'),
    then: ({ page }) => page.locator('.fields button').first().click(),
    shows: '[role=dialog]',
  },
  { name: 'on behalf', as: 'intake1', path: () => '/counter/on-behalf', shows: '.on-behalf-grid' },
  {
    name: 'on behalf, refused',
    as: 'intake1',
    path: () => '/counter/on-behalf',
    then: ({ page }) => page.locator('.on-behalf button[type=submit]').click(),
    shows: '.on-behalf [role=alert]',
  },
  {
    name: 'on behalf of somebody whose telephone and address are on record',
    as: 'intake1',
    path: () => '/counter/on-behalf',
    then: async ({ page }) => {
      const fields = page.locator('.on-behalf-grid input');
      await fields.nth(0).fill('990102199004161265');
      await fields.nth(1).fill('沈砚秋');
      await page.getByRole('checkbox').check();
      await page.locator('.on-behalf button[type=submit]').click();
      await page.locator('.on-behalf-search input').fill('居住证');
      await page.locator('.on-behalf-search button').click();
      await page.locator('.on-behalf-item').first().click();
    },
    shows: '.on-behalf-record',
  },
  { name: 'guardians', as: 'intake1', path: () => '/counter/guardians', shows: '.on-behalf-grid' },
  {
    name: 'guardians, end, refused',
    as: 'intake1',
    path: () => '/counter/guardians/end',
    then: async ({ page }) => {
      await page.locator('.on-behalf-grid input').nth(0).fill('1');
      await page.locator('.on-behalf-grid input').nth(1).fill('2');
      await page.locator('.on-behalf button[type=submit]').click();
      await page.locator('[role=dialog] button').last().click();
    },
    shows: '.on-behalf [role=alert]',
  },
  { name: 'audit log', as: 'auditor1', path: () => '/counter/audit', shows: '.audit-table' },
  {
    name: 'audit log, nothing found',
    as: 'auditor1',
    path: () => '/counter/audit?from=1999-01-01&to=1999-01-02',
    shows: '.audit-empty',
  },
  {
    name: 'audit log, a wrong filter',
    as: 'auditor1',
    path: () => '/counter/audit?chainKind=case&chainId=x&account=',
    shows: '.audit-filter .problem',
  },
  {
    name: 'audit log without answers',
    as: 'auditor1',
    path: () => '/counter/audit',
    broken: 'AuditEvents',
    shows: '.audit [role=alert]',
  },
  {
    name: 'audit log, an event whose chain holds',
    as: 'auditor1',
    path: () => '/counter/audit?chainKind=case',
    then: async ({ page }) => {
      await page.locator('.audit-table a').first().click();
      await page.locator('.audit-detail button').click();
    },
    shows: '.audit-detail [role=status]',
  },
  {
    name: 'seals, one of them verified',
    as: 'auditor1',
    path: () => '/counter/audit/seals',
    then: ({ page }) => page.locator('.audit-seals button').first().click(),
    shows: '.audit-seals [role=status]',
  },
  { name: 'accounts', as: 'admin1', path: () => '/counter/accounts', shows: '.accounts .table' },
  {
    name: 'accounts without answers',
    as: 'admin1',
    path: () => '/counter/accounts',
    broken: 'Accounts',
    shows: '.accounts [role=alert]',
  },
  {
    name: 'new account, nothing written',
    as: 'admin1',
    path: () => '/counter/accounts/new',
    then: ({ page }) => page.locator('.form button[type=submit]').click(),
    shows: '.form .problem',
  },
  {
    name: 'account of somebody else, about to be closed',
    as: 'admin1',
    path: () => '/counter/accounts',
    then: async ({ page }) => {
      await page.locator('.table a').nth(1).click();
      await page.locator('.account-side .ant-btn-dangerous').click();
    },
    shows: '[role=dialog]',
  },
  {
    name: 'new account, with an identity number that is none',
    as: 'admin1',
    path: () => '/counter/accounts/new',
    then: async ({ page }) => {
      await page.getByLabel(/身份证号码|identity number/i).fill('11010519491231002A');
      await page.locator('.form button[type=submit]').click();
    },
    shows: '.form .problem',
  },
  {
    name: 'accounts, of which one takes no codes any more',
    as: 'security1',
    path: () => '/counter/accounts',
    shows: '.accounts .sub.warn',
  },
  {
    name: 'account that takes no codes any more',
    as: 'admin1',
    path: () => '/counter/accounts',
    then: ({ page }) => page.getByRole('link', { name: 'followup1' }).click(),
    shows: '.account-side .problem',
  },
  {
    name: 'account, with departments to choose from',
    as: 'admin1',
    path: () => '/counter/accounts/new',
    then: ({ page }) => page.locator('.choices input[value=some]').first().click(),
    shows: '.tree',
  },
  {
    name: 'nothing waits for a second person',
    as: 'security1',
    path: () => '/counter/accounts/proposals',
    shows: '.accounts [role=status]',
  },
  {
    name: 'linked identities of staff',
    as: 'admin1',
    path: () => '/counter/links',
    shows: '.accounts .table',
  },
  {
    name: 'linked identities of staff without answers',
    as: 'admin1',
    path: () => '/counter/links',
    broken: 'StaffLinks',
    shows: '.accounts [role=alert]',
  },
  {
    name: 'an identity to link, nothing written',
    as: 'security1',
    path: () => '/counter/links',
    then: async ({ page }) => {
      await page.locator('.table button').first().click();
      await page.locator('[role=dialog] button[type=submit]').click();
    },
    shows: '[role=dialog] .problem',
  },
  {
    name: 'a person to look up, nothing written',
    as: 'security1',
    path: () => '/counter/links/people',
    then: ({ page }) => page.locator('.form button[type=submit]').click(),
    shows: '.form .problem',
  },
  {
    name: 'a person who is not there',
    as: 'security1',
    path: () => '/counter/links/people',
    then: (screen) => lookUp(screen, '11010519491231002X'),
    shows: '.form [role=alert]',
  },
  {
    name: 'a person with the ways to log in, one about to be unlinked',
    as: 'security1',
    path: () => '/counter/links/people',
    then: async (screen) => {
      await lookUp(screen, '990102199004161265');
      await screen.page.locator('.person-links .table button').first().click();
    },
    shows: '[role=dialog] .form',
  },
  { name: 'departments', as: 'admin1', path: () => '/counter/departments', shows: '.department-tree' },
  {
    name: 'a department',
    as: 'admin1',
    path: () => '/counter/departments',
    then: ({ page }) => page.locator('.row-button').first().click(),
    shows: '[role=dialog] .form',
  },
  {
    name: 'a hall with its windows',
    as: 'admin1',
    path: () => '/counter/departments/halls',
    then: ({ page }) => page.locator('.row-button').first().click(),
    shows: '[role=dialog] .window-row',
  },
  {
    name: 'a case, looked at by who does not handle it',
    as: 'manager1',
    path: caseOf('accepted'),
    shows: '.viewer-empty',
  },
  { name: 'no such page', as: 'intake1', path: () => '/counter/nothing/here', shows: '.big-link' },
];

const widths = [375, 1440];
const languages = ['zh-CN', 'en'] as const;

let city: City;
let browser: Chromium;
let places: Places;
const screens = new Map<string, Screen>();
beforeAll(async () => {
  [city, browser] = await Promise.all([openCity(), Chromium.launch()]);
  places = await makePlaces(city);
  await tongban(city, 'audit', 'seal');
  // As after ten wrong codes in a row.
  await city.sql(
    "update staff set totp_since = now(), totp_failures = 10, totp_locked_at = now() where username = 'followup1'",
  );
  for (const language of languages) {
    for (const username of ['guest', 'intake1', 'reviewer1', 'auditor1', 'admin1', 'security1', 'manager1']) {
      const screen = await browser.open('about:blank', { width: 1440, language });
      if (username !== 'guest') await logIn(screen, username);
      screens.set(`${language} ${username}`, screen);
    }
  }
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

it.each(pages)('everybody can use: $name', async (wanted) => {
  const found: string[] = [];
  const look = async (language: (typeof languages)[number]): Promise<void> => {
    const screen = screens.get(`${language} ${wanted.as}`) as Screen;
    await screen.page.unrouteAll();
    if (wanted.broken) await breakOperation(screen, wanted.broken);
    for (const width of widths) {
      // The counter draws other parts on a narrow screen: each width begins anew.
      await screen.resize(width);
      await screen.page.goto(city.url + wanted.path(places));
      await wanted.then?.(screen);
      await screen.page.locator(wanted.shows).filter({ visible: true }).first().waitFor();
      await atRest(screen.page);
      if (process.env['TONGBAN_PICTURES'])
        await screen.picture(`counter/${wanted.name}/${language} ${width}`);
      found.push(...(await axe(screen.page)).map((line) => `${language} ${width}: ${line}`));
    }
    found.push(...screen.problems);
  };
  await Promise.all(languages.map(look));
  expect(found).toEqual([]);
});

async function logIn(screen: Screen, username: string): Promise<void> {
  const answer = await screen.page.request.post(`${city.url}/graphql/counter`, {
    data: {
      query: 'mutation ($input: LogInInput!) { logIn(input: $input) { refusal { code } } }',
      variables: { input: { username, password: 'Yunxi-demo-2026' } },
    },
  });
  expect(await answer.json()).toEqual({ data: { logIn: { refusal: null } } });
}
