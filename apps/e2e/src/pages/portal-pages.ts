import { onePagePdf } from '../harness/sample-files.js';
import type { Screen } from '../harness/screen.js';
import type { Places } from './places.js';

/** One state of one screen of the portal. */
export interface PortalPage {
  readonly name: string;
  /** Nobody; the citizen whose cases `Places` holds; or somebody without any case. */
  readonly as: 'guest' | 'citizen' | 'newcomer';
  readonly path: (places: Places) => string;
  /** An operation that the server fails to answer. */
  readonly broken?: string;
  /** What to do there before looking. */
  readonly then?: (screen: Screen) => Promise<void>;
  /** What must be on the screen; a selector. */
  readonly shows: string;
  /** It writes: readers take turns. */
  readonly writes?: boolean;
}

const nowhere = '00000000-0000-7000-8000-000000000000';

const guest: PortalPage[] = [
  { name: 'home', as: 'guest', path: () => '/', shows: '[id^="popular-"]' },
  { name: 'items', as: 'guest', path: () => '/items', shows: '[id^="item-"]' },
  { name: 'items, none found', as: 'guest', path: () => '/items?search=qqqzzz', shows: '#items-empty' },
  { name: 'guide', as: 'guest', path: ({ item }) => `/guide?id=${item}`, shows: '#guide-materials' },
  {
    name: 'guide, everything unfolded',
    as: 'guest',
    path: ({ item }) => `/guide?id=${item}`,
    then: async ({ page }) => {
      const folded = page.locator('.tb-details__summary[aria-expanded=false]').filter({ visible: true });
      while (await folded.count()) await folded.first().click();
    },
    shows: '.tb-details__body',
  },
  { name: 'guide of a bare item', as: 'guest', path: ({ bareItem }) => `/guide?id=${bareItem}`, shows: 'h1' },
  { name: 'guide, unknown', as: 'guest', path: () => `/guide?id=${nowhere}`, shows: '#guide-missing' },
  { name: 'login', as: 'guest', path: () => '/login', shows: '#login-go' },
  {
    name: 'login, nobody chosen',
    as: 'guest',
    path: () => '/login',
    then: (screen) => screen.press('login-go'),
    shows: '#login-errors',
  },
  { name: 'notice about personal data', as: 'guest', path: () => '/notice', shows: '#notice-text' },
  { name: 'my data, logged out', as: 'guest', path: () => '/privacy', shows: '#privacy-log-in' },
  {
    name: 'login, a telephone that is none',
    as: 'guest',
    path: () => '/login',
    then: async (screen) => {
      await screen.page.fill('#login-sms-telephone', '123');
      await screen.press('login-sms-send');
    },
    shows: '#login-sms-telephone-error',
  },
  {
    name: 'login, a code on its way',
    as: 'guest',
    path: () => '/login',
    then: async (screen) => {
      // Each reader has a number of their own: one number gets one code a minute.
      await screen.page.fill(
        '#login-sms-telephone',
        `139${String(Math.random()).slice(2, 10).padEnd(8, '0')}`,
      );
      await screen.press('login-sms-send');
    },
    shows: '#login-sms-code',
  },
  { name: 'my account, logged out', as: 'guest', path: () => '/account', shows: '#account-log-in' },
  { name: 'my cases, logged out', as: 'guest', path: () => '/cases', shows: '#cases-log-in' },
  { name: 'my own, logged out', as: 'guest', path: () => '/settings', shows: '#settings-log-in' },
];

const pagesOfForm = ['who', 'stay', 'ground', 'family', 'delivery'].map((page): PortalPage => ({
  name: `form, ${page}`,
  as: 'citizen',
  path: ({ draft }) => `/form?case=${draft}&page=${page}`,
  shows: '#form-next',
}));

const cases = (['submitted', 'correction', 'accepted', 'closed', 'refused'] as const).map(
  (stage): PortalPage => ({
    name: `case, ${stage}`,
    as: 'citizen',
    path: (places) => `/case?id=${places[stage]}`,
    shows: stage === 'closed' ? '[id^="rate-"][id$="-level"]' : '#case-timeline',
  }),
);

const citizen: PortalPage[] = [
  { name: 'home with my cases', as: 'citizen', path: () => '/', shows: '[id^="home-case-"]' },
  ...pagesOfForm,
  {
    name: 'form with errors',
    as: 'citizen',
    path: ({ emptyDraft }) => `/form?case=${emptyDraft}&page=contact`,
    then: (screen) => screen.press('form-next'),
    shows: '#form-errors',
    writes: true,
  },
  {
    name: 'form, throwing the draft away',
    as: 'citizen',
    path: ({ draft }) => `/form?case=${draft}`,
    then: (screen) => screen.press('case-withdraw'),
    shows: '#withdraw',
  },
  {
    name: 'form, notices first',
    as: 'citizen',
    path: ({ freshDraft }) => `/form?case=${freshDraft}`,
    shows: '#notices-go',
  },
  {
    name: 'form, notices not ticked',
    as: 'citizen',
    path: ({ freshDraft }) => `/form?case=${freshDraft}`,
    then: (screen) => screen.press('notices-go'),
    shows: '#notices-errors',
  },
  { name: 'my data', as: 'citizen', path: () => '/privacy', shows: '#privacy-held' },
  {
    name: 'my data, a telephone that is none',
    as: 'citizen',
    path: () => '/privacy',
    then: async (screen) => {
      await screen.write('privacy-telephone', '123');
      await screen.press('privacy-correct-save');
    },
    shows: '#privacy-telephone-error',
    writes: true,
  },
  {
    name: 'my data, erasing',
    as: 'citizen',
    path: () => '/privacy',
    then: (screen) => screen.press('privacy-erase-ask'),
    shows: '#privacy-erase-sure',
  },
  {
    name: 'my data, broken',
    as: 'citizen',
    path: () => '/privacy',
    broken: 'MyPrivacy',
    shows: '#privacy-error',
  },
  { name: 'form, unknown', as: 'citizen', path: () => `/form?case=${nowhere}`, shows: '#form-missing' },
  {
    name: 'form, over',
    as: 'citizen',
    path: ({ submitted }) => `/form?case=${submitted}`,
    shows: '#form-closed',
  },
  {
    name: 'materials',
    as: 'citizen',
    path: ({ draft }) => `/materials?case=${draft}`,
    shows: '.tb-file--done',
  },
  {
    name: 'materials, one refused',
    as: 'citizen',
    path: ({ draft }) => `/materials?case=${draft}`,
    then: async ({ page }) => {
      const file = { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) };
      await page.locator('#m-photo-input').setInputFiles(file);
    },
    shows: '.tb-file--failed',
  },
  {
    name: 'materials, on its way',
    as: 'citizen',
    path: ({ draft }) => `/materials?case=${draft}`,
    then: async ({ page }) => {
      await page.route('**/files/portal/**', () => undefined);
      const file = { name: 'slow.pdf', mimeType: 'application/pdf', buffer: onePagePdf('slow') };
      await page.locator('#m-photo-input').setInputFiles(file);
    },
    shows: '.tb-file--uploading',
  },
  {
    name: 'materials, removing one',
    as: 'citizen',
    path: ({ draft }) => `/materials?case=${draft}`,
    then: ({ page }) => page.locator('[id^="remove-"]').first().click(),
    shows: '#materials-remove',
  },
  { name: 'check', as: 'citizen', path: ({ draft }) => `/check?case=${draft}`, shows: '#check-submit' },
  {
    name: 'check, incomplete',
    as: 'citizen',
    path: ({ emptyDraft }) => `/check?case=${emptyDraft}`,
    then: (screen) => screen.press('check-submit'),
    shows: '#check-errors',
  },
  {
    name: 'receipt',
    as: 'citizen',
    path: ({ submitted }) => `/receipt?case=${submitted}`,
    shows: '#receipt-number',
  },
  { name: 'in whose name', as: 'citizen', path: () => '/space', shows: '#space-open-go' },
  {
    name: 'in whose name, nothing filled in',
    as: 'citizen',
    path: () => '/space',
    then: (screen) => screen.press('space-open-go'),
    shows: '#space-open-problem',
  },
  {
    name: 'an enterprise of others',
    as: 'citizen',
    path: () => `/enterprise?id=${nowhere}`,
    shows: '#enterprise-missing',
  },
  { name: 'levels of assurance', as: 'citizen', path: () => '/assure?level=5', shows: '#assure-needed' },
  {
    name: 'a number for the counter',
    as: 'citizen',
    path: () => '/assure',
    then: (screen) => screen.press('assure-counter-make'),
    shows: '#assure-counter-code',
    writes: true,
  },
  { name: 'my cases', as: 'citizen', path: () => '/cases', shows: '[id^="case-"][id$="-go"]' },
  {
    name: 'my cases, none',
    as: 'newcomer',
    path: () => '/cases',
    then: (screen) => screen.press('cases-DRAFT'),
    shows: '#cases-empty',
  },
  {
    name: 'my cases, what is over',
    as: 'citizen',
    path: () => '/cases?state=DONE',
    shows: '.tb-year',
  },
  ...cases,
  {
    name: 'case, in the archive',
    as: 'citizen',
    path: ({ archived }) => `/case?id=${archived}`,
    shows: '#case-emptied',
  },
  {
    name: 'case, answers unfolded',
    as: 'citizen',
    path: ({ accepted }) => `/case?id=${accepted}`,
    then: async (screen) => {
      await screen.press('case-answers');
      await screen.press('case-materials');
    },
    shows: '.tb-details__body',
  },
  {
    name: 'case, withdrawing',
    as: 'citizen',
    path: ({ accepted }) => `/case?id=${accepted}`,
    then: (screen) => screen.press('case-withdraw'),
    shows: '#withdraw',
  },
  {
    name: 'case, a bad rating without a reason',
    as: 'citizen',
    path: ({ closed }) => `/case?id=${closed}`,
    then: async ({ page }) => {
      await page.locator('label[for$="-level-1"]').first().click();
      await page.locator('[id^="rate-"][id$="-send"]').first().click();
    },
    shows: '[id^="rate-"][id$="-errors"]',
  },
  { name: 'case, unknown', as: 'citizen', path: () => `/case?id=${nowhere}`, shows: '#case-missing' },
  { name: 'my own', as: 'citizen', path: () => '/settings', shows: '#settings-log-out' },
  { name: 'my account', as: 'citizen', path: () => '/account', shows: '#account-messages' },
  {
    name: 'my account, unlinking',
    as: 'citizen',
    path: () => '/account',
    then: async ({ page }) => page.locator('[id^="account-unlink-"]').first().click(),
    shows: '[role=dialog]',
  },
  {
    name: 'my account, another telephone',
    as: 'citizen',
    path: () => '/account',
    then: (screen) => screen.press('account-link-sms'),
    shows: '#account-sms-telephone',
  },
  {
    name: 'my account without answers',
    as: 'citizen',
    path: () => '/account',
    broken: 'Account',
    shows: '#account-error',
  },
];

const broken: PortalPage[] = [
  {
    name: 'home without answers',
    as: 'guest',
    path: () => '/',
    broken: 'PopularItems',
    shows: '#home-popular-error',
  },
  {
    name: 'items without answers',
    as: 'guest',
    path: () => '/items',
    broken: 'Items',
    shows: '#items-error',
  },
  {
    name: 'guide without answers',
    as: 'guest',
    path: ({ item }) => `/guide?id=${item}`,
    broken: 'Guide',
    shows: '#guide-error',
  },
  {
    name: 'login without answers',
    as: 'guest',
    path: () => '/login',
    broken: 'WaysIn',
    shows: '#login-error',
  },
  {
    name: 'login without made-up people',
    as: 'guest',
    path: () => '/login',
    broken: 'DemoPeople',
    shows: '#login-people-error',
  },
  {
    name: 'form without answers',
    as: 'citizen',
    path: ({ draft }) => `/form?case=${draft}`,
    broken: 'Case',
    shows: '#form-error',
  },
  {
    name: 'receipt without answers',
    as: 'citizen',
    path: ({ submitted }) => `/receipt?case=${submitted}`,
    broken: 'Case',
    shows: '#receipt-error',
  },
  {
    name: 'in whose name, without answers',
    as: 'citizen',
    path: () => '/space',
    broken: 'MySpaces',
    shows: '#space-error',
  },
  {
    name: 'my cases without answers',
    as: 'citizen',
    path: () => '/cases',
    broken: 'MyApplications',
    shows: '#cases-error',
  },
  {
    name: 'case without answers',
    as: 'citizen',
    path: ({ submitted }) => `/case?id=${submitted}`,
    broken: 'Case',
    shows: '#case-error',
  },
];

/** Every screen of the portal, in every state that a citizen may meet. */
export const portalPages: readonly PortalPage[] = [...guest, ...citizen, ...broken];
