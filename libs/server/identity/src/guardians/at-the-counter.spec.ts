import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Database, verifyChains } from '@tongban/kernel';
import { startTestServer, type TestClient, type TestServer } from '@tongban/testing';

/** People of the demo bid. */
const mother = { name: '阮清禾', identityNumber: '990102199312185023' };
const elder = { name: '陆怀安', identityNumber: '990102195709092716' };
/** Children of nobody whom a register knows: the papers alone say whose they are. */
const child = { name: '林小满', identityNumber: '990102202001010028' };
const second = { name: '林小雪', identityNumber: '99010220200102004X' };
const grocerNumber = '990102197203158596';
const grown = { name: '林大雪', identityNumber: '990102201201010044' };

let server: TestServer;
let clerk: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  clerk = await server.asClerk('intake1');
}, 120_000);
afterAll(() => server?.stop());
afterEach(() => server.time.release());

type Answer = { refusal?: { code: string; message: string } | null } & Record<string, unknown>;

/** Does a mutation with an input and gives its answer. */
async function act(client: TestClient, name: string, type: string, input: object, fields = '') {
  const answer = await client.ask<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} refusal { code message } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer[name] ?? {};
}
const codeOf = async (answer: Promise<Answer>) => (await answer).refusal?.code ?? null;

/** A check of somebody's identity by a clerk. */
async function checked(by: TestClient, who: object, own: object = {}): Promise<Answer> {
  const input = { telephone: '', address: '', way: 'CARD_SEEN', note: '', consent: true, code: '', ...who };
  return act(by, 'checkApplicant', 'CheckApplicantInput', { ...input, ...own }, 'checkId name');
}
const record = (by: TestClient, checkId: unknown, own: object = {}) =>
  act(
    by,
    'recordGuardian',
    'RecordGuardianInput',
    { checkId, ...child, papers: 'HOUSEHOLD_REGISTER', papersSeen: true, ...own },
    'childId childName guardianName',
  );
const note = '（2026）云0102民终18号民事判决书';
const end = (by: TestClient, own: object = {}) =>
  act(
    by,
    'endGuardianshipAtCounter',
    'EndGuardianInput',
    {
      guardianNumber: mother.identityNumber,
      childNumber: child.identityNumber,
      reason: 'CUSTODY',
      note,
      ...own,
    },
    'childName guardianName',
  );

const enter = (client: TestClient, id: unknown) =>
  client.ask<{ enterSpace: Answer }>(
    'mutation ($input: EnterSpaceInput!) { enterSpace(input: $input) { refusal { code } } }',
    { input: { kind: 'CHILD', id } },
  );
const me = async (client: TestClient) =>
  (
    await client.ask<{ me: { spaceEnded: boolean; space: object | null; spaces: { name: string }[] } }>(
      '{ me { spaceEnded space { name as } spaces { name as until } } }',
    )
  ).me;
const messages = async (client: TestClient) => {
  const { account } = await client.ask<{ account: { messages: { text: string }[] } }>(
    '{ account { messages { text } } }',
  );
  return account.messages.map(({ text }) => text);
};
const factsOf = (chainId: string, kind: string) =>
  server.sql<{ actor: string; onBehalfOf: string; payload: Record<string, unknown> }>(
    `select actor_id as actor, on_behalf_of as "onBehalfOf", payload from history_event
      where chain_kind = 'account' and chain_id = $1 and kind = $2 order by seq`,
    [chainId, kind],
  );
const idOf = async (key: string) =>
  (await server.sql<{ id: string }>('select id from person where demonstration_key = $1', [key]))[0]?.id ??
  '';
const staffId = async (username: string) =>
  (await server.sql<{ id: string }>('select id from staff where username = $1', [username]))[0]?.id ?? '';

describe('the check of who stands at the counter', () => {
  const check = (who: object) =>
    act(
      clerk,
      'checkApplicant',
      'CheckApplicantInput',
      { telephone: '', address: '', way: 'CARD_SEEN', note: '', consent: true, code: '', ...who },
      'checkId name autofill onRecord { telephone address }',
    );
  const stored = () =>
    server.sql(`select telephone_digest, telephone_known_at from person where name = $1`, [elder.name]);

  it('tells the clerk what they typed themselves, and of what is on record the masked form alone', async () => {
    const answer = await check(elder);
    expect(answer['autofill']).toEqual({ fullName: elder.name, identityNumber: elder.identityNumber });
    expect(answer['onRecord']).toEqual({
      telephone: expect.stringMatching(/^\d{3}\*+\d{2,4}$/),
      address: expect.stringContaining('*'),
    });
  });

  it('keeps another telephone than the one on record for this case alone', async () => {
    const before = await stored();
    const answer = await check({ ...elder, telephone: '169 0000 0077' });
    expect(answer['autofill']).toMatchObject({ telephone: '16900000077' });
    expect(await stored()).toEqual(before);
  });

  it('is told to the person among the messages of their account', async () => {
    const person = await server.asCitizen('elder');
    const messages = async () =>
      (
        await person.ask<{ account: { messages: { text: string; channel: string }[] } }>(
          '{ account { messages { text channel } } }',
        )
      ).account.messages;
    const before = (await messages()).length;
    await check(elder);
    const after = await messages();
    expect(after).toHaveLength(before + 1);
    expect(after[0]?.text).toContain('核对了您的身份证件');
  });
});

describe('a guardian whose papers a clerk saw', () => {
  it('acts for the child at once, is told, and stands in both chains beside the clerk', async () => {
    const portal = await server.asCitizen('mother');
    const { checkId } = await checked(clerk, mother);
    const request = { idempotencyKey: randomUUID() };
    const [one, two] = await Promise.all([record(clerk, checkId, request), record(clerk, checkId, request)]);
    expect(one).toMatchObject({ childName: child.name, guardianName: mother.name, refusal: null });
    // Twice clicked it is one relation.
    expect(two['childId']).toBe(one['childId']);
    const childId = String(one['childId']);

    expect((await me(portal)).spaces).toEqual([{ name: child.name, as: 'GUARDIAN', until: '2034-01-01' }]);
    expect((await enter(portal, childId)).enterSpace.refusal).toBeNull();
    expect((await messages(portal))[0]).toContain(`已登记您是${child.name}的监护人`);

    const guardianId = await idOf('mother');
    const actor = await staffId('intake1');
    for (const chain of [childId, guardianId]) {
      const facts = await factsOf(chain, 'guardianshipRecorded');
      expect(facts).toEqual([
        {
          actor,
          onBehalfOf: childId,
          payload: expect.objectContaining({ guardianId, childId, papers: 'household-register' }) as object,
        },
      ]);
    }
    const rows = await server.sql(
      `select proved_by, papers, relation, proved_by_staff from guardianship where child_id = $1`,
      [childId],
    );
    expect(rows).toEqual([
      { proved_by: 'clerk', papers: 'household-register', relation: 'parent', proved_by_staff: actor },
    ]);
  });

  it.each([
    [{ papersSeen: false }, 'GUARDIAN_PAPERS_NEEDED'],
    [{ name: ' ' }, 'GUARDIAN_NAME_NEEDED'],
    [{ identityNumber: '990102202001010021' }, 'PROOF_NUMBER_BAD'],
    [{ identityNumber: '990102209901010041' }, 'PROOF_NUMBER_BAD'],
    [grown, 'GUARDIAN_CHILD_OLD'],
    [mother, 'GUARDIAN_SAME'],
    [{ name: '林小满的同学' }, 'CHECK_NAME_DIFFERS'],
    [{}, 'GUARDIAN_THERE_ALREADY'],
  ])('with %j is refused as %s, with a sentence', async (own, code) => {
    const { checkId } = await checked(clerk, mother);
    const { refusal } = await record(clerk, checkId, own);
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toMatch(/。$/);
  });

  it('is nobody whom this clerk has not just seen', async () => {
    const { checkId } = await checked(clerk, elder);
    const other = await server.asClerk('intake2');
    expect(await codeOf(record(other, checkId, second))).toBe('CHECK_OVER');
    expect(await codeOf(record(clerk, randomUUID(), second))).toBe('CHECK_OVER');
  });

  it('is never the clerk, and the child never the clerk’s own', async () => {
    const childId = String((await server.sql<{ id: string }>('select id from person where name = $1', [child.name]))[0]?.id); // prettier-ignore
    // The clerk turns out to be the mother.
    await server.sql(
      `update staff set identity_number_digest =
         (select identity_number_digest from person where demonstration_key = 'mother') where username = 'intake2'`,
    );
    const own = await server.asClerk('intake2');
    expect(await codeOf(checked(own, mother))).toBe('CHECK_OWN');
    // Somebody else as guardian of the clerk's child, and the end of their own guardianship.
    const { checkId } = await checked(own, elder);
    expect(await codeOf(record(own, checkId))).toBe('GUARDIAN_OWN_CHILD');
    expect(await codeOf(end(own))).toBe('GUARDIAN_OWN_CHILD');
    expect(await codeOf(end(own, { guardianNumber: elder.identityNumber }))).toBe('GUARDIAN_OWN_CHILD');
    expect(await server.sql('select 1 from guardianship where child_id = $1', [childId])).toHaveLength(1);
  });

  it('loses the right at once when a clerk ends it by a paper, and is told', async () => {
    const portal = await server.asCitizen('mother');
    const [{ id: childId }] = (await server.sql<{ id: string }>('select id from person where name = $1', [
      child.name,
    ])) as [{ id: string }];
    await enter(portal, childId);
    expect((await me(portal)).space).toEqual({ name: child.name, as: 'GUARDIAN' });

    expect(await codeOf(end(clerk, { note: '离婚' }))).toBe('GUARDIAN_NOTE_NEEDED');
    expect(await codeOf(end(clerk, { childNumber: '990102202001010021' }))).toBe('PROOF_NUMBER_BAD');
    expect(await codeOf(end(clerk, { childNumber: second.identityNumber }))).toBe('GUARDIAN_UNKNOWN');
    expect(await codeOf(end(clerk, { guardianNumber: elder.identityNumber }))).toBe('GUARDIAN_UNKNOWN');
    expect((await me(portal)).space).not.toBeNull();

    const request = { idempotencyKey: randomUUID() };
    expect(await end(clerk, request)).toMatchObject({ childName: child.name, guardianName: mother.name });
    expect((await end(clerk, request)).refusal).toBeNull();
    expect(await codeOf(end(clerk))).toBe('GUARDIAN_UNKNOWN');

    expect(await me(portal)).toEqual({ spaceEnded: true, space: null, spaces: [] });
    expect((await messages(portal))[0]).toContain(`您为${child.name}办事的监护关系已由窗口结束`);
    const facts = await factsOf(childId, 'guardianshipEnded');
    expect(facts).toHaveLength(1);
    expect(facts[0]?.payload).toMatchObject({ reason: 'custody' });
    expect(await factsOf(await idOf('mother'), 'guardianshipEnded')).toHaveLength(1);
    // The paper is kept sealed, and nobody's number is remembered with the request.
    const rows = await server.sql<{ row: string }>(
      `select to_json(g)::text as row from guardianship g union all select to_json(i)::text from idempotency i
       union all select payload::text from history_event`,
    );
    for (const said of [note, child.identityNumber, mother.identityNumber])
      expect(rows.some(({ row }) => row.includes(said))).toBe(false);
    expect((await verifyChains(server.apps[0].get(Database))).broken).toEqual([]);
  });
});

describe('a session that acts for a child', () => {
  it('has lost the child’s space in the first second of the fourteenth birthday, for reading and for writing', async () => {
    const { checkId } = await checked(clerk, elder);
    const { childId } = await record(clerk, checkId, { ...second, papers: 'BIRTH_CERTIFICATE' });
    server.time.set('2034-01-01T15:59:58Z');
    const portal = await server.asCitizen('elder');
    expect((await enter(portal, childId)).enterSpace.refusal).toBeNull();
    const begun = await begin(portal);
    expect(begun.refusal).toBeNull();
    const draft = begun['application'] as { id: string; version: number };
    expect(await mine(portal)).toEqual([draft.id]);
    expect(await me(portal)).toMatchObject({ spaceEnded: false, space: { name: second.name } });

    // Two seconds later it is the second of January in China. Not even a session just read is believed.
    server.time.set('2034-01-01T16:00:00Z');
    expect(await me(portal)).toEqual({ spaceEnded: true, space: null, spaces: [] });
    expect(await mine(portal)).toEqual([]);
    const seen = await portal.ask('query ($id: ID!) { application(id: $id) { id } }', { id: draft.id });
    expect(seen).toEqual({ application: null });
    const save = {
      applicationId: draft.id,
      version: draft.version,
      page: null,
      data: {},
      idempotencyKey: undefined,
    };
    expect(await codeOf(act(portal, 'saveDraft', 'SaveDraftInput', save))).toBe('SPACE_ENDED');
    expect((await begin(portal)).refusal?.code).toBe('SPACE_ENDED');
    expect((await enter(portal, childId)).enterSpace.refusal?.code).toBe('SPACE_UNKNOWN');
  });
});

const begin = async (client: TestClient): Promise<Answer> => {
  const [item] = await server.sql<{ id: string }>(
    `select id from service_item where current_version_id is not null and name = '居住证申领' and source = 'bid' limit 1`,
  );
  const input = { itemId: item?.id, channel: 'WEB' };
  return act(client, 'startApplication', 'StartApplicationInput', input, 'application { id version }');
};
const mine = async (client: TestClient): Promise<string[]> =>
  (
    await client.ask<{ myApplications: { nodes: { id: string }[] } }>('{ myApplications { nodes { id } } }')
  ).myApplications.nodes.map(({ id }) => id);

describe('the number on a telephone that is shown at a counter', () => {
  const stranger = { name: '宋知微', identityNumber: '990102199107150024' };
  const makeCode = async (client: TestClient): Promise<string> =>
    (await client.ask<{ makeCounterCode: { code: string } }>('mutation { makeCounterCode { code } }'))
      .makeCounterCode.code;
  const levelOf = async (client: TestClient) =>
    (await client.ask<{ me: object }>('{ me { id name assuranceLevel } }')).me;

  /** An account of which nothing is known, as it comes with a first log-in by telephone or WeChat. */
  async function unknown(key: string): Promise<TestClient> {
    const phone = await server.asCitizen(key);
    await server.sql(
      `update person set identity_number = null, identity_number_digest = null, assurance = 1
        where demonstration_key = $1`,
      [key],
    );
    return phone;
  }

  it('gives the account the identity of the card and level 5, once', async () => {
    const phone = await unknown('hairdresser');
    const id = await idOf('hairdresser');
    const replaced = await makeCode(phone);
    const code = await makeCode(phone);
    // The clerk types it as the screen shows it.
    const typed = `${code.slice(0, 4)} ${code.slice(4)}`;
    expect(await codeOf(checked(clerk, stranger, { code: replaced }))).toBe('COUNTER_CODE_UNKNOWN');
    expect((await checked(clerk, stranger, { code: typed })).refusal).toBeNull();
    expect(await levelOf(phone)).toEqual({ id, name: stranger.name, assuranceLevel: 5 });
    expect(await codeOf(checked(clerk, stranger, { code: typed }))).toBe('COUNTER_CODE_UNKNOWN');
    const [people] = await server.sql<{ count: string }>('select count(*) from person where name = $1', [
      stranger.name,
    ]);
    expect(Number(people?.count)).toBe(1);
    expect(await factsOf(id, 'identityProved')).toContainEqual({
      actor: await staffId('intake1'),
      onBehalfOf: id,
      payload: expect.objectContaining({ level: 5, way: 'counter' }) as object,
    });
  });

  it('opens the account that the person has already, with all that the telephone’s account had; the telephone stays logged in', async () => {
    const begun = (await begin(await server.asCitizen('graduate')))['application'] as { id: string };
    const phone = await unknown('graduate');
    const elsewhere = await server.asCitizen('graduate');
    const own = await server.asCitizen('grocer');
    const from = await idOf('graduate');
    const into = await idOf('grocer');
    const [grocer] = (await server.sql('select name from person where id = $1', [into])) as [
      { name: string },
    ];
    const card = { name: grocer.name, identityNumber: grocerNumber };

    await server.sql(
      `insert into privacy_letter (id, person_id, kind, about, at) values ($1, $2, 'dataCorrected', '{}', now())`,
      [randomUUID(), from],
    );

    const code = await makeCode(phone);
    const wrong = await checked(clerk, { ...card, name: '别人' }, { code });
    expect(wrong.refusal?.code).toBe('CHECK_NAME_DIFFERS');
    // Refused, it has moved nothing and spent nothing.
    expect(await mine(own)).not.toContain(begun.id);
    const request = { code, idempotencyKey: randomUUID() };
    const first = await checked(clerk, card, request);
    expect(first.refusal).toBeNull();
    expect((await checked(clerk, card, request))['checkId']).toBe(first['checkId']);

    const whole = { id: into, name: grocer.name, assuranceLevel: 5 };
    expect(await levelOf(own)).toEqual(whole);
    expect(await levelOf(phone)).toEqual(whole);
    expect(await mine(own)).toContain(begun.id);
    expect(await mine(phone)).toContain(begun.id);
    expect(await server.sql('select kind from privacy_letter where person_id = $1', [into])).toEqual([
      { kind: 'dataCorrected' },
    ]);
    // Another device of the account that is gone has to log in again.
    expect(await elsewhere.ask('{ me { id } }')).toEqual({ me: null });
    expect(await factsOf(from, 'mergedInto')).toHaveLength(1);
    const [merged] = await factsOf(into, 'accountMerged');
    expect(merged?.payload).toMatchObject({ from, moved: { cases: 1 } });
    expect((await verifyChains(server.apps[0].get(Database))).broken).toEqual([]);
  });

  it('opens nobody’s account for another card, and works for ten minutes', async () => {
    const phone = await server.asCitizen('mother');
    expect(await codeOf(checked(clerk, elder, { code: await makeCode(phone) }))).toBe('IDENTITY_OTHER');
    const code = await makeCode(phone);
    server.time.set(new Date(Date.now() + 10 * 60_000 + 1000));
    expect(await codeOf(checked(clerk, mother, { code }))).toBe('COUNTER_CODE_UNKNOWN');
    server.time.release();
    const other = await makeCode(phone);
    expect(await codeOf(checked(clerk, mother, { code: other }))).toBeNull();
  });
});
