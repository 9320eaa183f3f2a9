import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ciphers } from '@tongban/kernel';
import {
  startStandIns,
  startTestServer,
  type StandInParties,
  type TestClient,
  type TestServer,
} from '@tongban/testing';

interface Answer {
  readonly account?: { subjects: { id: string; mark: string; linkedBy: string }[] } | null;
  readonly person?: {
    id: string;
    name: string;
    identityNumber: string;
    telephone: string;
    assurance: number;
    links: { id: string; name: string; mark: string }[];
  } | null;
  readonly refusal: { code: string; message: string; fields: { pointer: string }[] } | null;
}

const RESIDENT = { name: '沈砚秋', identityNumber: '990102199004161265', telephone: '16900000001' };
const REASON = '本人电话挂失微信';
const SUBJECTS = 'account { subjects { id mark linkedBy } }';
const PERSON = 'person { id name identityNumber telephone assurance links { id name mark } }';

let parties: StandInParties;
let server: TestServer;
let officer: TestClient;
let admin: TestClient;
let resident: string;
beforeAll(async () => {
  parties = await startStandIns(['identityProvider']);
  server = await startTestServer({ config: { parties: parties.parties } });
  officer = await server.asClerk('security1');
  admin = await server.asClerk('admin1');
  const citizen = await server.asCitizen('resident');
  resident = (await citizen.ask<{ me: { id: string } }>('{ me { id } }')).me.id;
}, 180_000);
afterAll(async () => {
  await server.stop();
  await parties.stop();
});

/** Sends a change; the answer, or the code with which the guard of operations answered. */
async function send(
  client: TestClient,
  mutation: string,
  parts: string,
  input: object,
): Promise<Answer | string> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data, errors } = await client.send(
    `mutation ($input: ${type}Input!) {
       answer: ${mutation}(input: $input) { ${parts} refusal { code message fields { pointer } } }
     }`,
    { input },
  );
  const [error] = errors;
  return error ? String(error.extensions?.['code']) : (data as { answer: Answer }).answer;
}

const lookUp = (client: TestClient, by: string, value: string, reason = REASON): Promise<Answer | string> =>
  send(client, 'lookUpLinks', PERSON, { by, value, reason });
const unlinkWay = (client: TestClient, linkId: string, more: object = {}): Promise<Answer | string> =>
  send(client, 'unlinkPersonWay', PERSON, {
    personId: resident,
    linkId,
    reason: REASON,
    idempotencyKey: randomUUID(),
    ...more,
  });
const codeOf = (answer: Answer | string): string | undefined =>
  typeof answer === 'string' ? answer : answer.refusal?.code;
const whole = (answer: Answer | string): Answer => {
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
};

async function linkWechat(personId: string, user: string): Promise<string> {
  const ciphers = server.apps[0].get(Ciphers);
  const id = randomUUID();
  await server.sql(
    `insert into linked_way (id, person_id, way, external_digest, external_sealed, linked_at, last_used_at)
     values ($1, $2, 'wechat', $3, $4, now(), now())`,
    [id, personId, ciphers.digest(user), ciphers.seal(user)],
  );
  return id;
}

const chainOf = (id: string): Promise<{ kind: string; payload: Record<string, string>; result: string }[]> =>
  server.sql(
    `select kind, payload, result from history_event where chain_kind = 'account' and chain_id = $1 order by seq`,
    [id],
  );
const idOf = async (username: string): Promise<string> =>
  (await server.sql<{ id: string }>('select id from staff where username = $1', [username]))[0]?.id ?? '';

describe('the ways in of a person', () => {
  it('are found by number, telephone or id, masked, and each look is on their chain', async () => {
    await linkWechat(resident, 'openid-of-the-resident');
    const looks = [
      await lookUp(officer, 'IDENTITY_NUMBER', RESIDENT.identityNumber),
      await lookUp(officer, 'TELEPHONE', RESIDENT.telephone),
      await lookUp(officer, 'PERSON', resident),
    ];
    for (const { person, refusal } of looks.map(whole)) {
      expect(refusal).toBeNull();
      expect(person).toMatchObject({
        id: resident,
        name: '沈**',
        identityNumber: '990102********1265',
        telephone: '169****0001',
        assurance: 4,
      });
      expect(person?.links.find(({ name }) => name === '微信')?.mark).toMatch(/^[\w-]{8}$/);
    }
    expect(JSON.stringify(looks)).not.toContain('openid');
    const rows = (await chainOf(resident)).filter(({ kind }) => kind === 'linksLookedUp');
    expect(rows.map(({ payload }) => payload['by'])).toEqual(['identityNumber', 'telephone', 'person']);
    expect(JSON.stringify(rows)).not.toContain(REASON);
    expect(new Set(rows.map(({ payload }) => payload['reasonDigest'])).size).toBe(3);
  });

  it('are not shown without a reason, and nothing is recorded then', async () => {
    const before = (await chainOf(resident)).length;
    const refused = whole(await lookUp(officer, 'PERSON', resident, ' 查 一 '));
    expect(refused).toMatchObject({
      person: null,
      refusal: { code: 'LINKS_REASON_SHORT', fields: [{ pointer: '/reason' }] },
    });
    expect(await chainOf(resident)).toHaveLength(before);
  });

  it('of nobody are one plain sentence, and the look is on the chain of who asked', async () => {
    for (const [by, value] of [
      ['IDENTITY_NUMBER', '11010519491231002X'],
      ['TELEPHONE', '16999999999'],
      ['PERSON', randomUUID()],
      ['PERSON', 'not an id'],
    ] as const) {
      const { refusal } = whole(await lookUp(officer, by, value));
      expect(refusal).toMatchObject({
        code: 'LINKS_PERSON_UNKNOWN',
        message: '没有找到这个人，请核对后再查。',
      });
    }
    const misses = (await chainOf(await idOf('security1'))).filter(
      ({ kind, result }) => kind === 'actRefused' && result === 'refused:LINKS_PERSON_UNKNOWN',
    );
    expect(misses).toHaveLength(4);
    expect(misses[0]?.payload).toEqual({ act: 'lookUpLinks', ids: {} });
  });

  it('are taken off once, with the reason on the chain and a message to the person', async () => {
    const linkId = await linkWechat(resident, 'lost telephone');
    expect(codeOf(await unlinkWay(officer, linkId, { reason: '' }))).toBe('LINKS_REASON_SHORT');
    const again = { idempotencyKey: randomUUID() };
    for (const answer of [await unlinkWay(officer, linkId, again), await unlinkWay(officer, linkId, again)]) {
      expect(whole(answer).refusal).toBeNull();
      expect(whole(answer).person?.links.map(({ id }) => id)).not.toContain(linkId);
    }
    expect(codeOf(await unlinkWay(officer, linkId))).toBe('LINKS_GONE');
    const rows = (await chainOf(resident)).filter(({ payload }) => payload['linkId'] === linkId);
    expect(rows.map(({ kind }) => kind)).toEqual(['wayUnlinked']);
    expect(rows[0]?.payload['reasonDigest']).toBeTruthy();
    const messages = await server.sql(
      `select kind, way, channel from account_message where person_id = $1 and kind = 'unlinked'`,
      [resident],
    );
    expect(messages).toEqual([{ kind: 'unlinked', way: 'wechat', channel: 'counter' }]);
  });

  it('stay when it is the only one of an account whose identity is not proved', async () => {
    const personId = randomUUID();
    await server.sql(
      `insert into person (id, name, assurance, demonstration, created_at, version)
       values ($1, '', 1, false, now(), 1)`,
      [personId],
    );
    const linkId = await linkWechat(personId, 'the only one');
    expect(codeOf(await unlinkWay(officer, linkId, { personId }))).toBe('LINKS_LAST');
    expect(whole(await lookUp(officer, 'PERSON', personId)).person?.links).toHaveLength(1);
  });

  it('are not taken off by the person themselves in the part of an officer', async () => {
    const linkId = await linkWechat(resident, 'my own');
    await server.sql(
      `update staff set identity_number_digest = (select identity_number_digest from person where id = $1)
        where username = 'security1'`,
      [resident],
    );
    expect(codeOf(await unlinkWay(await server.asClerk('security1'), linkId))).toBe('LINKS_OWN');
    await server.sql(`update staff set identity_number_digest = null where username = 'security1'`);
  });

  it('are not for other roles', async () => {
    const linkId = await linkWechat(resident, 'foreign roles');
    for (const username of ['admin1', 'auditor1', 'intake1', 'supervisor1']) {
      const client = await server.asClerk(username);
      expect(await lookUp(client, 'PERSON', resident)).toBe('FORBIDDEN');
      expect(await unlinkWay(client, linkId)).toBe('FORBIDDEN');
    }
    expect(await lookUp(server.visitor('counter'), 'PERSON', resident)).toBe('UNAUTHENTICATED');
  });
});

describe('the subjects of staff', () => {
  const link = (client: TestClient, accountId: string, subject: string, more: object = {}) =>
    send(client, 'linkStaffSubject', SUBJECTS, {
      accountId,
      subject,
      reason: REASON,
      idempotencyKey: randomUUID(),
      ...more,
    });

  it('are linked and unlinked by administrators and security officers, with reason and chain', async () => {
    const accountId = await idOf('reviewer1');
    const linked = whole(await link(admin, accountId, 'subject-of-the-reviewer'));
    expect(linked.refusal).toBeNull();
    const [subject] = linked.account?.subjects ?? [];
    expect(subject?.mark).toHaveLength(8);
    expect(codeOf(await link(officer, await idOf('reviewer2'), 'subject-of-the-reviewer'))).toBe(
      'OIDC_LINKED_ALREADY',
    );
    const { staffLinks } = await officer.ask<{
      staffLinks: { nodes: { username: string; subjects: { id: string }[] }[] };
    }>('{ staffLinks(search: "reviewer1") { nodes { username subjects { id } } } }');
    expect(staffLinks.nodes).toEqual([{ username: 'reviewer1', subjects: [{ id: subject?.id }] }]);

    const unlink = (reason: string) =>
      send(officer, 'unlinkStaffSubject', SUBJECTS, {
        accountId,
        linkId: subject?.id,
        reason,
        idempotencyKey: randomUUID(),
      });
    expect(codeOf(await unlink('离职'))).toBe('LINKS_REASON_SHORT');
    expect(whole(await unlink('该同事已换统一身份'))).toMatchObject({
      refusal: null,
      account: { subjects: [] },
    });
    expect(codeOf(await unlink('该同事已换统一身份'))).toBe('OIDC_LINK_UNKNOWN');
    const rows = (await chainOf(accountId)).filter(({ payload }) => payload['linkId'] === subject?.id);
    expect(rows.map(({ kind }) => kind)).toEqual(['wayLinked', 'wayUnlinked']);
    expect(rows.every(({ payload }) => payload['reasonDigest'])).toBe(true);
  });

  it('of one’s own account, of no account, and for other roles are refused', async () => {
    expect(codeOf(await link(admin, await idOf('admin1'), 'mine'))).toBe('LINKS_OWN');
    expect(codeOf(await link(officer, randomUUID(), 'nobody'))).toBe('ACCOUNT_NOT_FOUND');
    expect(codeOf(await link(officer, await idOf('intake2'), ' '))).toBe('OIDC_SUBJECT_BAD');
    const clerk = await server.asClerk('intake1');
    expect(await link(clerk, await idOf('intake2'), 'theirs')).toBe('FORBIDDEN');
  });
});
