import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Applicant } from '../harness/applicant.js';
import { openCity, type City } from '../harness/city.js';

let city: City;
beforeAll(async () => {
  city = await openCity({ processes: 2 });
});
afterAll(() => city?.close());

it('makes one case of 200 identical submissions at two server processes', async () => {
  const applicant = await Applicant.logIn(city.url);
  const draft = await applicant.prepare('居住证申领', 'residence-permit');
  const key = randomUUID();
  const [one, two] = city.servers.map((server) => server.url) as [string, string];
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) => {
      applicant.caller.url = index % 2 ? one : two;
      return applicant.submit(draft, key);
    }),
  );
  const numbers = new Set(answers.map(({ application }) => application?.number));
  expect(answers.filter(({ refusal }) => refusal)).toEqual([]);
  expect(numbers.size).toBe(1);
  const rows = await city.sql<{ kind: string; count: number }>(
    `select kind, count(*)::int as count from history_event where chain_id = $1 and kind = 'submitted' group by kind`,
    [draft.id],
  );
  expect(rows).toEqual([{ kind: 'submitted', count: 1 }]);
});

it('lets one of two processes win when the same version is changed at both', async () => {
  const applicant = await Applicant.logIn(city.url, 1);
  const draft = await applicant.prepare('居住证申领', 'residence-permit');
  const [one, two] = city.servers.map((server) => server.url) as [string, string];
  const submitAt = (url: string) => {
    applicant.caller.url = url;
    return applicant.submit(draft, randomUUID());
  };
  const answers = await Promise.all([submitAt(one), submitAt(two)]);
  expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
  const refused = answers.find(({ refusal }) => refusal)?.refusal;
  expect(['CASE_STAGE_OVER', 'CASE_CHANGED_ELSEWHERE']).toContain(refused?.code);
});
