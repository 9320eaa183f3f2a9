import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestClient, type TestServer } from '@tongban/testing';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { apply, smallPdf } from './support/cases.js';

interface Row {
  readonly chain_kind: string;
  readonly chain_id: string;
  readonly result: string;
  readonly role: string;
  readonly payload: { readonly act: string; readonly ids: Record<string, string> };
}

let server: TestServer;
let intake: TestClient;
let reviewer: TestClient;
let admin: TestClient;
let caseId: string;
let version: number;

beforeAll(async () => {
  server = await startTestServer();
  [intake, reviewer, admin] = (await Promise.all(
    (['intake1', 'reviewer1', 'admin1'] as const).map((name) => server.asClerk(name)),
  )) as [TestClient, TestClient, TestClient];
  ({ id: caseId, version } = await apply(await server.asCitizen('resident'), 'residence-permit'));
}, 120_000);
afterAll(() => server?.stop());

const idOf = async (username: string): Promise<string> =>
  (await server.sql<{ id: string }>('select id from staff where username = $1', [username]))[0]?.id ?? '';

/** What the history has gained of refusals while something was tried. */
async function refusedBy(attempt: () => Promise<unknown>): Promise<Row[]> {
  const count = async () =>
    (
      await server.sql<{ n: number }>(
        `select count(*)::int as n from history_event where kind = 'actRefused'`,
      )
    )[0]?.n;
  const before = await count();
  await attempt();
  return server.sql<Row>(
    `select chain_kind, chain_id, result, role, payload from history_event where kind = 'actRefused'
      order by at, id offset $1`,
    [before],
  );
}

const startReview = (client: TestClient, change: object = {}, fields = '{ refusal { code } }') =>
  client.send(`mutation ($input: ActInput!) { startReview(input: $input) ${fields} }`, {
    input: { caseId, version, idempotencyKey: randomUUID(), ...change },
  });

describe('what is refused to staff', () => {
  it('stands with the case that they see: who, what, with which result', async () => {
    const rows = await refusedBy(() => startReview(reviewer));
    expect(rows).toEqual([
      {
        chain_kind: 'case',
        chain_id: caseId,
        result: 'refused:CASE_STAGE_OVER',
        role: 'reviewer',
        payload: { act: 'startReview', ids: { caseId } },
      },
    ]);
  });

  it('stands there also when the client does not want to hear of it', async () => {
    // The same operation several times: the ordinary way and compiled.
    for (let time = 0; time < 4; time++)
      expect(await refusedBy(() => startReview(reviewer, {}, '{ __typename }'))).toHaveLength(1);
  });

  it('stands with their own account where they see no such case, or there is none', async () => {
    const stranger = await server.asClerk('reviewer2');
    for (const id of [caseId, randomUUID()]) {
      const [row] = await refusedBy(() => startReview(stranger, { caseId: id }));
      expect(row).toMatchObject({
        chain_kind: 'account',
        chain_id: await idOf('reviewer2'),
        result: 'refused:CASE_NOT_FOUND',
        payload: { act: 'startReview', ids: { caseId: id } },
      });
    }
  });

  it('is written once, however often the same request comes; other content under the same key is another attempt', async () => {
    const idempotencyKey = randomUUID();
    const rows = await refusedBy(async () => {
      await startReview(reviewer, { idempotencyKey });
      await Promise.all([
        startReview(reviewer, { idempotencyKey }),
        startReview(reviewer, { idempotencyKey }),
      ]);
      await startReview(reviewer, { idempotencyKey, version: version + 7 });
    });
    expect(rows).toHaveLength(2);
  });

  it('is recorded though what they sent is half a character', async () => {
    const rows = await refusedBy(() => startReview(admin, { idempotencyKey: 'half-\ud800-a-letter' }));
    expect(rows).toMatchObject([{ result: 'refused:FORBIDDEN', payload: { act: 'startReview' } }]);
  });

  it('is no free text and no number that somebody typed', async () => {
    const typed = '11010519491231002X';
    const rows = await refusedBy(async () => {
      await startReview(reviewer, { caseId: typed });
      await intake.send(
        'mutation ($input: RevealInput!) { revealPersonal(input: $input) { refusal { code } } }',
        {
          input: { caseId, pointer: `/${typed}`, reason: `${typed} 要看` },
        },
      );
    });
    expect(rows.map(({ payload }) => payload)).toEqual([
      { act: 'startReview', ids: {} },
      { act: 'revealPersonal', ids: { caseId } },
    ]);
  });

  it('is recorded of accounts, places and values as of cases', async () => {
    const officer = await server.asClerk('security1');
    const own = await idOf('admin1');
    const rows = await refusedBy(async () => {
      await admin.ask(
        'mutation ($input: AccountInput!) { closeAccount(input: $input) { refusal { code } } }',
        { input: { accountId: own, version: 1, idempotencyKey: randomUUID() } },
      );
      await officer.ask(
        'mutation ($input: DecideProposalInput!) { confirmProposal(input: $input) { refusal { code } } }',
        { input: { proposalId: caseId, idempotencyKey: randomUUID() } },
      );
    });
    expect(
      rows.map(({ chain_kind, chain_id, result, payload }) => [chain_kind, chain_id, result, payload.act]),
    ).toEqual([
      ['account', own, 'refused:ACCOUNT_OWN', 'closeAccount'],
      ['account', await idOf('security1'), 'refused:PROPOSAL_NOT_FOUND', 'confirmProposal'],
    ]);
  });

  it('is recorded when their roles do not open the operation, with the case where they see it', async () => {
    const manager = await server.asClerk('manager1');
    const rows = await refusedBy(async () => {
      await startReview(manager);
      await startReview(admin);
    });
    expect(rows.map(({ chain_kind, chain_id, result }) => [chain_kind, chain_id, result])).toEqual([
      ['case', caseId, 'refused:FORBIDDEN'],
      ['account', await idOf('admin1'), 'refused:FORBIDDEN'],
    ]);
  });

  it('is recorded of files, which have no operation', async () => {
    const id = randomUUID();
    const rows = await refusedBy(async () => {
      expect((await reviewer.fetch(`files/counter/files/${id}`)).status).toBe(404);
      const form = new FormData();
      form.set('file', new File([smallPdf], 'a.pdf', { type: 'application/pdf' }));
      const sent = await intake.fetch(`files/counter/applications/${caseId}/materials/photo`, {
        method: 'POST',
        body: form,
      });
      expect(sent.status).toBe(409);
    });
    expect(rows.map(({ chain_kind, result, payload }) => [chain_kind, result, payload])).toEqual([
      ['account', 'refused:FILE_NOT_FOUND', { act: 'openFile', ids: { id } }],
      ['case', 'refused:CHECK_OVER', { act: 'attachFile', ids: { applicationId: caseId } }],
    ]);
  });

  it('is not what was done, and not what a citizen was refused', async () => {
    const citizen = await server.asCitizen('elder');
    const rows = await refusedBy(async () => {
      await citizen.ask(
        'mutation ($input: WithdrawInput!) { withdrawApplication(input: $input) { refusal { code } } }',
        { input: { applicationId: caseId, version, idempotencyKey: randomUUID() } },
      );
      const { acceptCase } = await intake.ask<{ acceptCase: { refusal: unknown } }>(
        'mutation ($input: ActInput!) { acceptCase(input: $input) { refusal { code } } }',
        { input: { caseId, version, idempotencyKey: randomUUID() } },
      );
      expect(acceptCase.refusal).toBeNull();
    });
    expect(rows).toEqual([]);
  });

  it('neither shows in the case nor counts as what happened last in it', async () => {
    await startReview(intake);
    const late = await intake.ask<{ acceptCase: { refusal: { code: string; message: string } } }>(
      'mutation ($input: ActInput!) { acceptCase(input: $input) { refusal { code message } } }',
      { input: { caseId, version, idempotencyKey: randomUUID() } },
    );
    expect(late.acceptCase.refusal).toMatchObject({ code: 'CASE_STAGE_OVER' });
    expect(late.acceptCase.refusal.message).toContain('受理');
    const { case: seen } = await intake.ask<{ case: { timeline: { kind: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { timeline { kind } } }',
      { id: caseId },
    );
    expect(seen.timeline.map(({ kind }) => kind)).not.toContain('actRefused');
  });
});

it('every operation at the counter that changes something says a refusal where it is looked for', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema/counter.graphql', import.meta.url), 'utf8'));
  const silent = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ type }) => {
    const answer = getNamedType(type);
    return !isObjectType(answer) || String(answer.getFields()['refusal']?.type) !== 'Refusal';
  });
  // Nobody is kept from leaving.
  expect(silent.map(({ name }) => name)).toEqual(['logOut']);
});
