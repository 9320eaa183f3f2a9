import { createReadStream } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Applicant } from '../harness/applicant.js';
import { Chromium } from '../harness/browser.js';
import { openCity, type City } from '../harness/city.js';
import { tongban } from '../harness/command-line.js';
import { eventually } from '../harness/eventually.js';
import { Staff } from '../harness/staff.js';
import { WebCitizen } from '../people/web-citizen.js';

/** The newcomer of the demonstration, who has nothing running, and every number and address of this journey. */
const PERSON = '尤南星';
const POSITION = 8;
const identityNumber = '990102199608089049';
const telephone = '16900000009';
const newTelephone = '16900000977';
const screenTelephone = '16900000966';
const clerksTelephone = '16900000988';
const newAddress = '云溪市青岚区柳荫街道新桥里99号2栋101室';
const personal = [
  identityNumber,
  telephone,
  newTelephone,
  screenTelephone,
  clerksTelephone,
  newAddress,
  '云溪市青岚区柳荫街道听泉街70号6栋303室',
  '松陂区松风街道松风路2号1栋301室',
];

let city: City;
let browser: Chromium;
beforeAll(async () => {
  [city, browser] = await Promise.all([openCity({ env: { TONGBAN_LOG: 'debug' } }), Chromium.launch()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

/** Addresses that a browser asked for, in all its windows. */
const asked: string[] = [];
/** What the server said no to, word for word. */
const errors: string[] = [];

it('notices first, correction, a copy, erasure and taking it back, on one plain page', () =>
  browser.journey('my data', async () => {
    const citizen = await WebCitizen.arrive(browser, city.url);
    const { screen } = citizen;
    screen.page.on('request', (request) => asked.push(request.url()));
    await citizen.find('居住证申领');
    await screen.press('guide-start');
    await citizen.logInAs(PERSON);

    // Nothing is asked before the notices are ticked, each by itself.
    await screen.press('notices-go');
    await screen.id('notices-errors').waitFor();
    await citizen.tickNotices();
    await screen.id('f-telephone').waitFor();

    await screen.page.goto(`${city.url}/settings`);
    await screen.press('settings-privacy');
    await screen.id('privacy-held').waitFor();
    expect(await screen.text()).not.toContain(telephone);
    await screen.write('privacy-telephone', '123');
    await screen.press('privacy-correct-save');
    await screen.id('privacy-telephone-error').waitFor();
    await screen.write('privacy-telephone', screenTelephone);
    await screen.write('privacy-address', newAddress);
    await screen.press('privacy-correct-save');
    await screen.id('privacy-correct-done').waitFor();
    await screen.sees('169****0966');

    await screen.press('privacy-copy-ask');
    await screen.id('privacy-copy-fetch').waitFor();
    const [download] = await Promise.all([
      screen.page.waitForEvent('download'),
      screen.press('privacy-copy-fetch'),
    ]);
    const archive = await readFile(await download.path());
    expect(archive.subarray(0, 2).toString()).toBe('PK');
    // Nobody else gets it, and nobody without a session.
    const other = await Applicant.logIn(city.url, 0);
    const path = new URL(download.url()).pathname;
    expect((await other.caller.get(path)).status).toBe(404);
    expect((await fetch(city.url + path)).status).toBe(401);

    // As long as an office works on something, the account has to stay; the page says so in words.
    await screen.press('privacy-erase-ask');
    await screen.press('privacy-erase-sure-confirm');
    await screen.id('privacy-erase-problem').waitFor();
    await city.sql(
      `update application set stage = 'withdrawn', finished_at = now(), next_due = null
        where finished_at is null and stage <> 'draft' and applicant_id = (select id from person where name = $1)`,
      [PERSON],
    );
    await screen.press('privacy-erase-ask');
    await screen.press('privacy-erase-sure-confirm');
    await screen.id('privacy-erase-waiting').waitFor();
    await screen.press('privacy-erase-cancel');
    await screen.id('privacy-erase-ask').waitFor();
  }));

it('a whole case leaves none of its numbers in logs, addresses, errors, jobs, tables or files', async () => {
  const applicant = await Applicant.logIn(city.url, POSITION);
  await applicant.caller.must(
    'mutation ($input: CorrectMyDataInput!) { correctMyData(input: $input) { refusal { code } } }',
    { input: { telephone: newTelephone, address: newAddress, idempotencyKey: randomUUID() } },
  );
  const draft = await applicant.prepare('居住证申领', 'residence-permit');
  const sent = await applicant.caller.upload(`/files/portal/applications/${draft.id}/materials/photo`, {
    name: `身份证${identityNumber}.pdf`,
    type: 'application/pdf',
    content: Buffer.from(`%PDF-1.4\n${identityNumber}\n%%EOF\n`),
  });
  expect(sent.status).toBe(200);
  const { version } = (await sent.json()) as { version: number };
  const { application } = await applicant.submit({ id: draft.id, version }, randomUUID());
  if (!application) throw new Error('The application was refused.');

  // Personal data where it does not belong: the answers name the fault and not the value.
  const wrong = [
    {
      query: 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { refusal { code } } }',
      variables: { input: { applicationId: { is: identityNumber }, version: telephone, data: {} } },
    },
    { query: `{ application(id: "${identityNumber}") { nothing${telephone} } }`, variables: {} },
    {
      query: 'query ($first: Int) { myApplications(first: $first) { nodes { id } } }',
      variables: { first: telephone },
    },
  ];
  for (const { query, variables } of wrong) {
    const answer = await applicant.caller.ask(query, variables);
    expect(answer.errors).toBeTruthy();
    if (!query.includes(telephone)) errors.push(JSON.stringify(answer));
  }

  const intake = await Staff.logIn(city.url, 'intake1');
  expect(await intake.find(identityNumber)).toBe(application.id);
  expect(await intake.find(newTelephone)).toBe(application.id);
  await intake.caller.must(
    'mutation ($input: RevealInput!) { revealPersonal(input: $input) { value refusal { code } } }',
    { input: { caseId: application.id, pointer: '/telephone', reason: `回拨 ${clerksTelephone} 核对` } },
  );
  await intake.must('requestCorrection', application.id, {
    points: [
      { kind: 'FIELD', pointer: '/employer', message: `与 ${clerksTelephone} 核对的不一致，请改正。` },
    ],
  });
  const { application: shown } = await applicant.caller.must<{
    application: { documents: { url: string }[] };
  }>('query ($id: ID!) { application(id: $id) { documents { url } } }', { id: application.id });
  for (const { url } of shown.documents) expect((await applicant.caller.get(url)).status).toBe(200);

  for (const [where, text] of await everything()) {
    const found = personal.filter((value) => text.includes(value));
    expect([where, found]).toEqual([where, []]);
  }
}, 120_000);

it('keys are rotated by the command while the server goes on', async () => {
  const applicant = await Applicant.logIn(city.url, POSITION);
  const rotated = await tongban(city, 'keys', 'rotate');
  expect(rotated).toMatchObject({ code: 0 });
  expect(rotated.output).toContain('k2');
  const { me } = await applicant.caller.must<{ me: { autofill: { identityNumber: string } } }>(
    '{ me { autofill } }',
  );
  expect(me.autofill.identityNumber).toBe(identityNumber);
  const sealed = await city.sql<{ under: string }>(
    'select substr(telephone, 1, 10) as under from person where telephone is not null',
  );
  expect(new Set(sealed.map(({ under }) => under))).toEqual(new Set(['enc:v1:k2:']));
  expect(await tongban(city, 'audit', 'verify')).toMatchObject({ code: 0 });
  // The old key was replaced a moment ago.
  expect((await tongban(city, 'keys', 'retire', 'k1')).code).toBe(1);
}, 120_000);

/** Everything that the system wrote, by where it lies. The key ring holds keys alone. */
async function everything(): Promise<[string, string][]> {
  const tables = await city.sql<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
  const rows = await Promise.all(
    tables.map(async ({ name }): Promise<[string, string]> => {
      const [row] = await city.sql<{ all: string | null }>(
        `select string_agg(t::text, ' ') as all from ${name} t`,
      );
      return [name, row?.all ?? ''];
    }),
  );
  const entries = await readdir(city.dataFolder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<[string, string]> => {
        const path = join(entry.parentPath, entry.name);
        return [path, `${path} ${await contentOf(path)}`];
      }),
  );
  expect(rows.some(([name]) => name === 'graphile_worker._private_jobs')).toBe(true);
  expect(files.length).toBeGreaterThan(3);
  const logs = city.servers.map((server, at): [string, string] => [`log ${at}`, server.output()]);
  return [
    ...rows,
    ...files,
    ...logs,
    ['addresses', decodeURIComponent(asked.join('\n'))],
    ['errors', errors.join('\n')],
  ];
}

/** Of what may vanish while it is looked at: a file on its way. */
const contentOf = (path: string): Promise<string> =>
  eventually(async () => (await createReadStream(path).setEncoding('utf8').toArray()).join(''), 2_000).catch(
    () => '',
  );
