import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Applicant } from '../harness/applicant.js';
import { tongban } from '../harness/command-line.js';
import { openCity, type City } from '../harness/city.js';
import { Staff } from '../harness/staff.js';

/** Rounds of load, and what is done in each; some minutes together. */
const ROUNDS = 12;
const LIVES = 12;
const READS = 150;
/** Rounds after which caches and compiled code have come to rest. */
const SETTLED = ROUNDS / 3;
/** What the server may hold at the end, measured by what it held when it had settled. */
const GROWTH = 1.25;

let city: City;
beforeAll(async () => {
  city = await openCity();
});
afterAll(() => city?.close());

/** Megabytes that the server's process holds. */
function residentMemory(): number {
  const status = readFileSync(`/proc/${city.servers[0]?.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

/** One case from the draft to its closing, with its files, looked at by both sides on the way. */
async function life(applicant: Applicant, intake: Staff, reviewer: Staff): Promise<void> {
  const draft = await applicant.prepare('居住证申领', 'residence-permit');
  const { application } = await applicant.submit(draft, randomUUID());
  const id = application?.id ?? '';
  await applicant.caller.must(
    'query ($id: ID!) { application(id: $id) { stage timeline { title } documents { id } } }',
    { id },
  );
  await intake.must('acceptCase', id);
  await reviewer.must('startReview', id);
  await reviewer.must('grantCase', id, { reason: '' });
  await intake.must('deliverCase', id, { way: 'ONLINE' });
  await intake.must('closeCase', id);
}

/** What visitors and people who wait ask, every time something else. */
async function reads(applicant: Applicant, round: number): Promise<void> {
  for (let count = 0; count < READS; count++) {
    const search = `许可 ${round}-${count}`;
    await applicant.caller.must('query ($search: String) { items(search: $search, first: 20) { total } }', {
      search,
    });
    await applicant.caller.must('{ myApplications(first: 20) { nodes { id stage } } }');
  }
}

it('works for some minutes without an error, and without holding more and more memory', async () => {
  const [first, second] = [await Applicant.logIn(city.url), await Applicant.logIn(city.url, 1)];
  const intake = await Staff.logIn(city.url, 'intake1');
  const reviewer = await Staff.logIn(city.url, 'reviewer1');
  const held: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const lives = async (applicant: Applicant): Promise<void> => {
      for (let count = 0; count < LIVES / 2; count++) await life(applicant, intake, reviewer);
    };
    await Promise.all([lives(first), lives(second), reads(first, round), reads(second, round)]);
    held.push(residentMemory());
  }
  const settled = Math.max(...held.slice(SETTLED - 1, SETTLED + 1));
  // Said beside the verdict: whoever reads a failure wants to see how it grew.
  process.stdout.write(`resident megabytes after each round: ${held.map(Math.round).join(' ')}\n`);
  expect((held.at(-1) ?? 0) / settled).toBeLessThan(GROWTH);
  const stuck = await city.sql(
    `select query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  );
  expect(stuck).toEqual([]);
  const incoming = join(city.dataFolder, 'files', 'incoming');
  expect(existsSync(incoming) ? readdirSync(incoming) : []).toEqual([]);
  expect(await tongban(city, 'audit', 'verify')).toMatchObject({ code: 0 });
}, 1_200_000);
