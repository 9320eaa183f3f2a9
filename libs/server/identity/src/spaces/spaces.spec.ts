import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  startStandIns,
  startTestServer,
  type StandInParties,
  type TestClient,
  type TestServer,
} from '@tongban/testing';

const creditCode = '91990102MA1A0001X5';
const enterpriseName = '云溪澄心人力资源有限公司';
const newcomer = { name: '尤南星', identityNumber: '990102199608089049' };
const child = { name: '阮小禾', identityNumber: '990102201906120059' };

let standIns: StandInParties;
let server: TestServer;
beforeAll(async () => {
  standIns = await startStandIns(['realName']);
  server = await startTestServer({ instances: 2, config: { parties: standIns.parties } });
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await standIns?.stop();
});

type Answer = Record<string, { refusal?: { code: string } | null } & Record<string, unknown>>;

/** Does a mutation with an input and gives its answer. */
async function act(client: TestClient, name: string, type: string, input: object, fields = '') {
  const answer = await client.ask<Answer>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} refusal { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer[name] ?? {};
}
const codeOf = async (answer: Promise<{ refusal?: { code: string } | null }>) =>
  (await answer).refusal?.code ?? null;

const open = (client: TestClient, own: object = {}) =>
  act(
    client,
    'openEnterprise',
    'OpenEnterpriseInput',
    { creditCode, name: enterpriseName, ...own },
    'enterpriseId',
  );
const enter = async (client: TestClient, place: object) => {
  const answer = await client.ask<Answer>(
    'mutation ($input: EnterSpaceInput!) { enterSpace(input: $input) { me { space { name } } refusal { code } } }',
    { input: place },
  );
  return answer['enterSpace'] ?? {};
};
const spaceOf = (client: TestClient) => client.ask('{ me { spaceEnded space { name as } } }');

/** Authorises the newcomer and gives the offer that waits for them. */
async function offered(manager: TestClient, enterpriseId: unknown, until = '2027-06-30') {
  const given = await act(
    manager,
    'authoriseAgent',
    'AuthoriseAgentInput',
    { enterpriseId, agent: newcomer, everything: true, itemIds: [], themeKeys: [], until },
    'enterprise { authorisations { id state } }',
  );
  expect(given.refusal).toBeNull();
  const { authorisations } = given['enterprise'] as { authorisations: { id: string; state: string }[] };
  return authorisations.find(({ state }) => state === 'OFFERED')?.id;
}

describe('the space of an enterprise', () => {
  it('opens for the registered legal representative and for nobody else, whatever they enter', async () => {
    const manager = await server.asCitizen('manager');
    const other = await server.asCitizen('elder');
    expect(await codeOf(open(other))).toBe('ENTERPRISE_NOT_CONFIRMED');
    expect(await codeOf(open(manager, { creditCode: '91990102MA1A0001X6' }))).toBe('ENTERPRISE_CODE_BAD');
    expect(await codeOf(open(manager, { name: '别的公司' }))).toBe('ENTERPRISE_NOT_CONFIRMED');
    const opened = await open(manager, { creditCode: ' 91990102ma1a0001x5 ' });
    expect(opened['enterpriseId']).toBeTruthy();
    // Twice clicked it is still one.
    expect((await open(manager))['enterpriseId']).toBe(opened['enterpriseId']);
    expect(await codeOf(enter(other, { kind: 'ENTERPRISE', id: opened['enterpriseId'] }))).toBe(
      'SPACE_UNKNOWN',
    );
  });

  it('says when the register is away, or somebody else answers for it, and opens nothing', async () => {
    const shopkeeper = await server.asCitizen('shopkeeper');
    const own = { creditCode: '91990102MA1A0002X6', name: '云溪桥头餐饮有限公司' };
    await standIns.behave('realName', { down: true });
    expect(await codeOf(open(shopkeeper, own))).toBe('AUTHORITY_AWAY');
    await standIns.behave('realName');
    await standIns.post('realName', '/stand-in/forge', { forge: true });
    expect(await codeOf(open(shopkeeper, own))).toBe('AUTHORITY_AWAY');
    await standIns.post('realName', '/stand-in/forge', { forge: false });
    expect(await codeOf(open(shopkeeper, own))).toBeNull();
  });

  it('lets few guesses a day at one code, whoever guesses', async () => {
    const guess = { creditCode: '92990102MA1A0003X4', name: '猜的公司' };
    const codes: (string | null)[] = [];
    for (const key of ['elder', 'grocer', 'graduate', 'hairdresser', 'mother', 'english']) {
      codes.push(await codeOf(open(await server.asCitizen(key), guess)));
    }
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('ENTERPRISE_NOT_CONFIRMED'));
    expect(codes[5]).toBe('PROOF_TOO_OFTEN');
  });
});

describe('an agent', () => {
  it('accepts, acts, and has no right left from the moment it is ended, in every process', async () => {
    const manager = await server.asCitizen('manager');
    const agent = await server.asCitizen('newcomer');
    const { enterpriseId } = await open(manager);
    const id = await offered(manager, enterpriseId);
    const foreign = await server.asCitizen('grocer');
    const accept = { id, accept: true };
    expect(await codeOf(act(foreign, 'answerAuthorisation', 'AnswerAuthorisationInput', accept))).toBe(
      'AGENT_OFFER_UNKNOWN',
    );
    expect(await codeOf(act(agent, 'answerAuthorisation', 'AnswerAuthorisationInput', accept))).toBeNull();
    expect((await enter(agent, { kind: 'ENTERPRISE', id: enterpriseId })).refusal).toBeNull();
    expect(await spaceOf(agent)).toEqual({
      me: { spaceEnded: false, space: { name: enterpriseName, as: 'AGENT' } },
    });
    expect(await codeOf(act(foreign, 'endAuthorisation', 'EndAuthorisationInput', { id }))).toBe(
      'AGENT_OFFER_UNKNOWN',
    );
    expect(await codeOf(act(manager, 'endAuthorisation', 'EndAuthorisationInput', { id }))).toBeNull();
    expect(await spaceOf(agent)).toEqual({ me: { spaceEnded: true, space: null } });
    const elsewhere = server.visitor('portal', { instance: 1 });
    elsewhere.carry(agent.token ?? '');
    expect(await spaceOf(elsewhere)).toEqual({ me: { spaceEnded: true, space: null } });
    expect((await enter(agent, {})).refusal).toBeNull();
    expect(await spaceOf(agent)).toEqual({ me: { spaceEnded: false, space: null } });
  });

  it('is invited by a code that works once, stands in no table, and is the same when the request comes again', async () => {
    const manager = await server.asCitizen('manager');
    const { enterpriseId } = await open(manager);
    const input = {
      enterpriseId,
      agent: null,
      everything: false,
      itemIds: [],
      themeKeys: ['corp-labour'],
      until: '2027-01-31',
      idempotencyKey: randomUUID(),
    };
    const given = await act(manager, 'authoriseAgent', 'AuthoriseAgentInput', input, 'code');
    const again = await act(manager, 'authoriseAgent', 'AuthoriseAgentInput', input, 'code');
    const code = String(given['code']);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(again['code']).toBe(code);
    const rows = await server.sql<{ row: string }>(
      `select to_json(i)::text as row from idempotency i union all
       select to_json(a)::text from enterprise_authorisation a`,
    );
    expect(rows.some(({ row }) => row.includes(code))).toBe(false);

    const agent = await server.asCitizen('hairdresser');
    const use = { code: `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase(), accept: true };
    expect(await codeOf(act(agent, 'answerAuthorisation', 'AnswerAuthorisationInput', use))).toBeNull();
    const thief = await server.asCitizen('grocer');
    expect(await codeOf(act(thief, 'answerAuthorisation', 'AnswerAuthorisationInput', use))).toBe(
      'AGENT_OFFER_UNKNOWN',
    );
  });
});

describe('a guardian', () => {
  it('acts for a child whom the register confirms, until the fourteenth birthday', async () => {
    const mother = await server.asCitizen('mother');
    const stranger = await server.asCitizen('elder');
    const given = { ...child, consent: true };
    expect(await codeOf(act(stranger, 'declareChild', 'DeclareChildInput', given))).toBe(
      'GUARDIAN_NOT_CONFIRMED',
    );
    const old = { name: '韩小满', identityNumber: '99010220030520448X', consent: true };
    expect(await codeOf(act(mother, 'declareChild', 'DeclareChildInput', old))).toBe('GUARDIAN_CHILD_OLD');
    const added = await act(mother, 'declareChild', 'DeclareChildInput', given, 'childId');
    expect(added.refusal).toBeNull();
    expect((await enter(mother, { kind: 'CHILD', id: added['childId'] })).refusal).toBeNull();
    const { me } = await mother.ask<{ me: { autofill: Record<string, string> } }>('{ me { autofill } }');
    expect(me.autofill).toMatchObject({ fullName: child.name, identityNumber: child.identityNumber });
    // The session itself would end long before: what is looked at is the right, on both days.
    const right = (today: string) =>
      server.sql('select 1 from guardianship where child_id = $1 and ends_on > $2::date', [
        added['childId'],
        today,
      ]);
    expect(await right('2033-06-11')).toHaveLength(1);
    expect(await right('2033-06-12')).toHaveLength(0);
  });
});

describe('a person of whom nothing is known', () => {
  it('climbs by name and number that agree, not by others, and not without consent', async () => {
    const person = await server.asCitizen('graduate');
    await server.sql(
      `update person set identity_number = null, identity_number_digest = null, assurance = 1
        where demonstration_key = 'graduate'`,
    );
    const given = { name: '韩小满', identityNumber: '99010220030520448X', consent: true };
    const prove = (own: object) =>
      act(person, 'proveIdentity', 'ProveIdentityInput', { ...given, ...own }, 'me { assuranceLevel }');
    expect(await codeOf(prove({ consent: false }))).toBe('PROOF_CONSENT_NEEDED');
    expect(await codeOf(prove({ identityNumber: '990102200305204481' }))).toBe('PROOF_NUMBER_BAD');
    expect(await codeOf(prove({ name: '韩大满' }))).toBe('PROOF_DIFFERS');
    // The number of somebody who has an account here: a name and a number alone do not open it.
    const taken = { name: '陆怀安', identityNumber: '990102195709092716' };
    expect(await codeOf(prove(taken))).toBe('IDENTITY_HELD');
    expect((await prove({}))['me']).toEqual({ assuranceLevel: 3 });
  });

  it('has five tries a day', async () => {
    const person = await server.asCitizen('english');
    const codes: (string | null)[] = [];
    for (let index = 0; index < 6; index++) {
      const identityNumber = ['990102199107150024', '990102198602280032', '990102199510030049'][index % 3];
      codes.push(
        await codeOf(
          act(person, 'proveIdentity', 'ProveIdentityInput', { name: '猜', identityNumber, consent: true }),
        ),
      );
    }
    // One of the five went into guessing an enterprise, above.
    expect(codes.filter((code) => code === 'PROOF_TOO_OFTEN').length).toBeGreaterThan(0);
    expect(codes.at(-1)).toBe('PROOF_TOO_OFTEN');
  });
});
