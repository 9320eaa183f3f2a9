import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestClient, type TestServer } from '@tongban/testing';
import { apply, step, type CaseRef } from './support/cases.js';

const RATE = `mutation ($input: RateInput!) { answer: rateApplication(input: $input) {
  rating { level reasons text } refusal { code message } } }`;
const RATEABLE =
  'query ($id: ID!) { application(id: $id) { version rateable { eventNumber kind title rating { level } } } }';
const RATINGS =
  'query ($id: ID!) { case(id: $id) { version ratings { eventNumber level levelName reasons text } } }';

interface Answer {
  readonly rating: { level: number; reasons: string[]; text: string | null } | null;
  readonly refusal: { code: string; message: string } | null;
}
interface Event {
  readonly eventNumber: number;
  readonly kind: string;
  readonly title: string;
  readonly rating: { level: number } | null;
}

let server: TestServer;
let citizen: TestClient;
let intake: TestClient;
let reviewer: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  citizen = await server.asCitizen('resident');
  intake = await server.asClerk('intake1');
  reviewer = await server.asClerk('reviewer1');
}, 120_000);
afterAll(() => server.stop());

const accepted = async (): Promise<CaseRef> =>
  step(intake, 'acceptCase', await apply(citizen, 'senior-card'));

async function closed(): Promise<CaseRef> {
  const reviewing = await step(reviewer, 'startReview', await accepted());
  const granted = await step(reviewer, 'grantCase', reviewing, { reason: '' });
  return step(intake, 'closeCase', await step(intake, 'deliverCase', granted, { way: 'ONLINE' }));
}

/** The version that a citizen sees just now; 1 of what they cannot see. */
const versionOf = async (client: TestClient, id: string): Promise<number> => {
  const { application } = await client.ask<{ application: { version: number } | null }>(
    'query ($id: ID!) { application(id: $id) { version } }',
    { id },
  );
  return application?.version ?? 1;
};
const rate = async (
  client: TestClient,
  id: string,
  eventNumber: number,
  input: { readonly version?: number; readonly [field: string]: unknown },
): Promise<Answer> => {
  const whole = {
    applicationId: id,
    version: input.version ?? (await versionOf(client, id)),
    eventNumber,
    level: 5,
    reasons: [],
    text: null,
    channel: 'WEB',
    idempotencyKey: randomUUID(),
    ...input,
  };
  return (await client.ask<{ answer: Answer }>(RATE, { input: whole })).answer;
};
const events = async (id: string): Promise<Event[]> =>
  (await citizen.ask<{ application: { rateable: Event[] } }>(RATEABLE, { id })).application.rateable;

describe('ratings', () => {
  it('offer acceptance and the end of a case, each once and empty until somebody rates', async () => {
    const { id } = await closed();
    const offered = await events(id);
    expect(offered).toMatchObject([
      { kind: 'accepted', rating: null },
      { kind: 'closed', rating: null },
    ]);
    const first = offered[0]?.eventNumber ?? 0;
    expect(await rate(citizen, id, first, { level: 4, reasons: ['406'] })).toEqual({
      rating: { level: 4, reasons: ['406'], text: null },
      refusal: null,
    });
    expect(await rate(citizen, id, first, {})).toMatchObject({ refusal: { code: 'RATING_ALREADY_GIVEN' } });
    expect((await events(id)).map(({ rating }) => rating?.level ?? null)).toEqual([4, null]);
  });

  it('give the same answer to the same request, twenty times at once', async () => {
    const { id } = await accepted();
    const eventNumber = (await events(id))[0]?.eventNumber ?? 0;
    const again = { idempotencyKey: randomUUID(), version: await versionOf(citizen, id) };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => rate(citizen, id, eventNumber, again)),
    );
    // Tried once more later, with the version of then: the rating has made a new one.
    answers.push(await rate(citizen, id, eventNumber, again));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.rating?.level).toBe(5);
    expect(await server.sql('select level from rating where application_id = $1', [id])).toEqual([
      { level: 5 },
    ]);
  });

  it('of a case that has moved on since it was looked at are refused; the version of now is taken', async () => {
    const seen = await accepted();
    const eventNumber = (await events(seen.id))[0]?.eventNumber ?? 0;
    await step(reviewer, 'startReview', seen);
    const said = { level: 2, reasons: ['207'], text: '等了很久', idempotencyKey: randomUUID() };
    for (const version of [seen.version, seen.version + 2, 0, -1]) {
      expect(await rate(citizen, seen.id, eventNumber, { ...said, version })).toMatchObject({
        rating: null,
        refusal: { code: 'CASE_CHANGED_ELSEWHERE', message: expect.stringContaining('已为您显示最新内容') },
      });
    }
    expect(await server.sql('select 1 from rating where application_id = $1', [seen.id])).toEqual([]);
    // A refusal is not kept under its key: the same words go in with the version of now.
    expect(await rate(citizen, seen.id, eventNumber, { ...said, version: seen.version + 1 })).toMatchObject({
      rating: { level: 2, text: '等了很久' },
      refusal: null,
    });
  });

  it('of one version, two at once: one is taken, the other is told', async () => {
    const { id } = await closed();
    const [first, last] = (await events(id)).map((event) => event.eventNumber) as [number, number];
    const version = await versionOf(citizen, id);
    const answers = await Promise.all([first, last].map((event) => rate(citizen, id, event, { version })));
    expect(answers.map(({ refusal }) => refusal?.code ?? 'taken').sort()).toEqual([
      'CASE_CHANGED_ELSEWHERE',
      'taken',
    ]);
    const left = answers[0]?.rating ? last : first;
    const twice = { version: version + 1 };
    const both = await Promise.all(
      [1, 2].map((level) => rate(citizen, id, left, { ...twice, level, text: '好' })),
    );
    expect(both.map(({ refusal }) => refusal?.code ?? 'taken').sort()).toEqual([
      'RATING_ALREADY_GIVEN',
      'taken',
    ]);
    expect(await server.sql('select count(*)::int as n from rating where application_id = $1', [id])).toEqual(
      [{ n: 2 }],
    );
  });

  it.each([
    ['a bad level without reason or text', { level: 2 }, 'RATING_NEEDS_REASON'],
    ['a text of blanks', { level: 1, text: '   ' }, 'RATING_NEEDS_REASON'],
    ['a reason of another level', { level: 5, reasons: ['207'] }, 'RATING_REASON_UNKNOWN'],
    ['a level that does not exist', { level: 6 }, 'RATING_LEVEL_UNKNOWN'],
    ['a text that is too long', { level: 5, text: '好'.repeat(501) }, 'RATING_TEXT_TOO_LONG'],
  ])('refuse %s and keep nothing', async (_name, input, code) => {
    const { id } = await accepted();
    const eventNumber = (await events(id))[0]?.eventNumber ?? 0;
    expect(await rate(citizen, id, eventNumber, input)).toMatchObject({ rating: null, refusal: { code } });
    expect(await server.sql('select 1 from rating where application_id = $1', [id])).toEqual([]);
  });

  it('refuse an event that is none, a case that is not accepted, and a case of somebody else', async () => {
    const mine = await accepted();
    const early = await apply(citizen, 'senior-card');
    const stranger = await server.asCitizen('elder');
    const eventNumber = (await events(mine.id))[0]?.eventNumber ?? 0;
    expect(await rate(citizen, mine.id, 1, {})).toMatchObject({
      refusal: { code: 'RATING_NOTHING_TO_RATE' },
    });
    expect(await rate(citizen, early.id, 1, {})).toMatchObject({
      refusal: { code: 'RATING_NOTHING_TO_RATE' },
    });
    for (const id of [mine.id, randomUUID(), 'no-id']) {
      expect(await rate(stranger, id, eventNumber, {})).toMatchObject({
        refusal: { code: 'CASE_NOT_FOUND' },
      });
    }
  });

  it('that are bad reach those who follow them up, with a new version, and nobody else: a case names its applicant', async () => {
    const before = await accepted();
    const eventNumber = (await events(before.id))[0]?.eventNumber ?? 0;
    await rate(citizen, before.id, eventNumber, { level: 1, reasons: ['115'], text: '排了很久' });
    const look = async (who: TestClient) =>
      (await who.ask<{ case: { version: number; ratings: object[] } }>(RATINGS, { id: before.id })).case;
    for (const who of [intake, reviewer, await server.asClerk('supervisor1')]) {
      expect((await look(who)).ratings).toEqual([]);
    }
    const seen = await look(await server.asClerk('followup1'));
    expect(seen.version).toBe(before.version + 1);
    expect(seen.ratings).toEqual([
      { eventNumber, level: 1, levelName: '非常不满意', reasons: ['服务态度差效率低'], text: '排了很久' },
    ]);
    const { __type: type } = (await intake.ask('{ __type(name: "CaseRating") { fields { name } } }')) as {
      __type: { fields: { name: string }[] };
    };
    expect(type.fields.map(({ name }) => name).join()).not.toMatch(/rater|person|citizen|applicant/i);
  });

  it('cannot be given at the counter at all', async () => {
    const answer = await intake.send(RATE, { input: {} });
    expect(answer.errors[0]?.extensions?.['detail']).toContain('RateInput');
  });

  it('are never filled in: cases that run to their end without a rating have none', async () => {
    const { id } = await closed();
    server.time.set(new Date(Date.now() + 400 * 86_400_000));
    try {
      for (const row of await server.sql<{ task: string }>(
        `select distinct task_identifier as task from graphile_worker.jobs`,
      )) {
        expect(row.task).not.toMatch(/rat/i);
      }
      expect(await server.sql('select 1 from rating where application_id = $1', [id])).toEqual([]);
    } finally {
      server.time.release();
    }
  });

  it('of the unrated are told apart from good ones by the database itself', async () => {
    const insert = (level: string) =>
      server.sql(
        `insert into rating (id, application_id, event_number, ${level ? 'level,' : ''} reasons, channel, rater_id, at)
         values (gen_random_uuid(), gen_random_uuid(), 1, ${level ? `${level},` : ''} '{}', 'web', gen_random_uuid(), now())`,
      );
    await expect(insert('')).rejects.toThrow('level');
    await expect(insert('2')).rejects.toThrow('check');
  });
});
