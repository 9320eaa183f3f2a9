import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, isRefusal, visitor as visitorActor, type Outcome } from '@tongban/kernel';
import {
  startStandIns,
  startTestServer,
  type StandInParties,
  type TestClient,
  type TestServer,
} from '@tongban/testing';
import { Proofs, type Proved, type VerifiedIdentity } from '../index.js';
import { AccountNotices } from './account-notices.js';

interface Account {
  readonly ways: { id: string; way: string; name: string; telephone: string | null }[];
  readonly devices: { id: string; channel: string; current: boolean; way: string | null }[];
  readonly messages: { id: string; text: string; unread: boolean }[];
  readonly unread: number;
}
interface Changed {
  readonly account: Account | null;
  readonly refusal: { code: string } | null;
}

const PARTS =
  '{ ways { id way name telephone } devices { id channel current way } messages { id text unread } unread }';
const ME = '{ me { id name assuranceLevel } }';

let parties: StandInParties;
let server: TestServer;
/** An item for which somebody may apply whose identity is not proved. */
let freeForAll: string;
beforeAll(async () => {
  parties = await startStandIns(['wechat', 'sms']);
  server = await startTestServer({ config: { parties: parties.parties } });
  // What is published never changes; this one was always so.
  await server.sql('alter table service_item_version disable trigger user');
  const [item] = await server.sql<{ item_id: string }>(
    `update service_item_version set content = jsonb_set(content, '{identity_level}', '1')
      where id = (select current_version_id from service_item
                   where source = 'bid' and state = 'published'
                   order by local_item_code limit 1)
     returning item_id`,
  );
  await server.sql('alter table service_item_version enable trigger user');
  freeForAll = item?.item_id ?? '';
}, 120_000);
afterAll(async () => {
  await server.stop();
  await parties.stop();
});

const accountOf = async (client: TestClient): Promise<Account> =>
  (await client.ask<{ account: Account }>(`{ account ${PARTS} }`)).account;

async function change(client: TestClient, mutation: string, type: string, input: object): Promise<Changed> {
  const answer = await client.ask<{ changed: Changed }>(
    `mutation ($input: ${type}!) { changed: ${mutation}(input: $input) { account ${PARTS} refusal { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer.changed;
}

const wechatCode = async (user: string): Promise<string> =>
  (await parties.post<{ code: string }>('wechat', '/stand-in/login', { user })).code;

/** Logs in inside WeChat; the telephone carries the token from then on. */
async function inWechat(user: string): Promise<TestClient> {
  const phone = server.visitor('portal');
  const { logInWith } = await phone.ask<{ logInWith: { session: { token: string } | null } }>(
    'mutation ($input: WayCredentialsInput!) { logInWith(input: $input) { session { token } } }',
    { input: { way: 'WECHAT', code: await wechatCode(user), channel: 'WEAPP' } },
  );
  phone.carry(logInWith.session?.token ?? '');
  return phone;
}

/** Has a code sent and logs in with it. */
async function byMessage(telephone: string): Promise<TestClient> {
  const client = server.visitor('portal');
  const { sendSmsCode } = await client.ask<{ sendSmsCode: { challenge: string } }>(
    'mutation ($input: SendSmsCodeInput!) { sendSmsCode(input: $input) { challenge refusal { code } } }',
    { input: { telephone } },
  );
  const [message] = await parties.post<{ text: string }[]>('sms', '/stand-in/messages', { telephone });
  const code = /\d{6}/.exec(message?.text ?? '')?.[0];
  await client.ask(
    'mutation ($input: WayCredentialsInput!) { logInWith(input: $input) { refusal { code } } }',
    {
      input: { way: 'SMS', code, challenge: sendSmsCode.challenge, channel: 'WEB' },
    },
  );
  return client;
}

async function idOf(client: TestClient): Promise<string> {
  const { me } = await client.ask<{ me: { id: string } | null }>(ME);
  if (!me) throw new Error('Nobody is logged in.');
  return me.id;
}

async function startDraft(client: TestClient): Promise<string> {
  const { startApplication } = await client.ask<{
    startApplication: { application: { id: string } | null; refusal: unknown };
  }>(
    'mutation ($input: StartApplicationInput!) { startApplication(input: $input) { application { id } refusal { code } } }',
    { input: { itemId: freeForAll, channel: 'WEAPP', idempotencyKey: randomUUID() } },
  );
  if (!startApplication.application) throw new Error(JSON.stringify(startApplication.refusal));
  return startApplication.application.id;
}

/** Proves an identity as the real-name authority or a counter would. */
function prove(personId: string, verified: VerifiedIdentity, sessionId?: string): Promise<Outcome<Proved>> {
  const [app] = server.apps;
  return app.get(Database).transaction((tx) =>
    app.get(Proofs).prove(tx, {
      personId,
      verified,
      actor: visitorActor('web', '192.0.2.1'),
      way: null,
      ...(sessionId ? { sessionId } : {}),
    }),
  );
}

const chainOf = async (personId: string): Promise<string[]> =>
  (
    await server.sql<{ kind: string }>(
      "select kind from history_event where chain_kind = 'account' and chain_id = $1 order by seq",
      [personId],
    )
  ).map(({ kind }) => kind);

describe('a further way in', () => {
  it('needs a proved identity', async () => {
    const phone = await inWechat('nobody in particular');
    const { refusal } = await change(phone, 'linkWay', 'LinkWayInput', {
      way: 'WECHAT',
      code: await wechatCode('another'),
      channel: 'WEAPP',
    });
    expect(refusal?.code).toBe('LINK_NEEDS_PROOF');
  });

  it('leads to the person once it is linked, and the person is told on the page and by message', async () => {
    const citizen = await server.asCitizen('resident', { channel: 'WEAPP' });
    const idempotencyKey = randomUUID();
    const link = { way: 'WECHAT', code: await wechatCode('resident'), channel: 'WEAPP', idempotencyKey };
    const { account, refusal } = await change(citizen, 'linkWay', 'LinkWayInput', link);
    expect(refusal).toBeNull();
    expect(account?.ways.map(({ way }) => way)).toEqual(['SMS', 'WECHAT']);
    expect(account?.messages[0]).toMatchObject({ unread: true });
    expect(account?.messages[0]?.text).toMatch(/^“微信”登录已绑定到您的账号/);

    await server.apps[0].get(AccountNotices).send(account?.messages[0]?.id ?? '');
    const [message] = await parties.post<{ text: string }[]>('sms', '/stand-in/messages', {
      telephone: '16900000001',
    });
    expect(message?.text).toContain('新绑定了微信登录');

    await citizen.ask('mutation { seeAccountMessages }');
    expect((await accountOf(citizen)).unread).toBe(0);
    expect(await idOf(await inWechat('resident'))).toBe(await idOf(citizen));
    expect(await chainOf(await idOf(citizen))).toContain('wayLinked');
  });

  it('stays where it is when it belongs to another proved person', async () => {
    const elder = await server.asCitizen('elder', { channel: 'WEAPP' });
    const link = { way: 'WECHAT', code: await wechatCode('resident'), channel: 'WEAPP' };
    expect((await change(elder, 'linkWay', 'LinkWayInput', link)).refusal?.code).toBe('LINK_OF_OTHER');
  });

  it('brings along what an account without an identity had there', async () => {
    const before = await inWechat('shopkeeper');
    const old = await idOf(before);
    const draft = await startDraft(before);
    const shopkeeper = await server.asCitizen('shopkeeper', { channel: 'WEAPP' });
    const link = { way: 'WECHAT', code: await wechatCode('shopkeeper'), channel: 'WEAPP' };
    expect((await change(shopkeeper, 'linkWay', 'LinkWayInput', link)).refusal).toBeNull();

    const id = await idOf(shopkeeper);
    const [moved] = await server.sql('select applicant_id, applicant_name from application where id = $1', [
      draft,
    ]);
    expect(moved).toEqual({ applicant_id: id, applicant_name: '温以恒' });
    expect(await chainOf(old)).toContain('mergedInto');
    expect(await chainOf(id)).toContain('accountMerged');
    expect(await before.ask(ME)).toEqual({ me: null });
    expect(await idOf(await inWechat('shopkeeper'))).toBe(id);
  });

  it('ends its sessions when it is unlinked, and then opens an account of its own again', async () => {
    const citizen = await server.asCitizen('graduate', { channel: 'WEAPP' });
    const code = await wechatCode('graduate');
    await change(citizen, 'linkWay', 'LinkWayInput', { way: 'WECHAT', code, channel: 'WEAPP' });
    const elsewhere = await inWechat('graduate');
    const linkId = (await accountOf(citizen)).ways.find(({ way }) => way === 'WECHAT')?.id;
    const idempotencyKey = randomUUID();
    for (let twice = 0; twice < 2; twice++) {
      const { account } = await change(citizen, 'unlinkWay', 'UnlinkWayInput', { linkId, idempotencyKey });
      expect(account?.ways.map(({ way }) => way)).toEqual(['SMS']);
    }
    expect(await elsewhere.ask(ME)).toEqual({ me: null });
    expect(await citizen.ask(ME)).not.toEqual({ me: null });
    expect(await idOf(await inWechat('graduate'))).not.toBe(await idOf(citizen));
    expect((await accountOf(citizen)).messages.map(({ text }) => text)[0]).toMatch(
      /^“微信”登录已从您的账号解除/,
    );
  });

  it('of somebody else is as unknown as one that never was; the last one stays', async () => {
    const phone = await inWechat('lonely');
    const foreign = (await accountOf(await server.asCitizen('resident'))).ways[0]?.id;
    for (const linkId of [foreign, randomUUID()]) {
      const { refusal } = await change(phone, 'unlinkWay', 'UnlinkWayInput', { linkId });
      expect(refusal?.code).toBe('LINK_UNKNOWN');
    }
    const own = (await accountOf(phone)).ways[0]?.id;
    const { refusal } = await change(phone, 'unlinkWay', 'UnlinkWayInput', { linkId: own });
    expect(refusal?.code).toBe('LINK_LAST');
  });
});

describe('an identity that is proved', () => {
  const elder = { name: '陆怀安', identityNumber: '', assurance: 3 } as const;
  let identityNumber: string;
  beforeAll(async () => {
    const citizen = await server.asCitizen('elder');
    const { me } = await citizen.ask<{ me: { autofill: { identityNumber: string } } }>('{ me { autofill } }');
    identityNumber = me.autofill.identityNumber;
  });

  it('is taken on by an account when nobody has it, with the name for what was begun', async () => {
    const phone = await inWechat('new here');
    const id = await idOf(phone);
    const draft = await startDraft(phone);
    const proved = await prove(id, { name: '沈知夏', identityNumber: '11010519491231002X', assurance: 3 });
    expect(proved).toEqual({ personId: id, merged: false });
    expect(await phone.ask(ME)).toEqual({ me: { id, name: '沈知夏', assuranceLevel: 3 } });
    const [named] = await server.sql('select applicant_name from application where id = $1', [draft]);
    expect(named).toEqual({ applicant_name: '沈知夏' });
    const other = await prove(id, { ...elder, identityNumber, assurance: 5 });
    expect(isRefusal(other) && other.code).toBe('IDENTITY_OTHER');
  });

  it('does not open an account to whoever knows name and number', async () => {
    const thief = await inWechat('thief');
    const id = await idOf(thief);
    const refused = await prove(id, { ...elder, identityNumber });
    expect(isRefusal(refused) && refused.code).toBe('IDENTITY_HELD');
    expect(await idOf(thief)).toBe(id);
  });

  it('opens it when the person was seen: the session goes on as the person, and nothing is lost', async () => {
    const phone = await inWechat('elder');
    const id = await idOf(phone);
    const draft = await startDraft(phone);
    const session = (await accountOf(phone)).devices.find(({ current }) => current)?.id;
    const proved = await prove(id, { ...elder, identityNumber, assurance: 4 }, session);
    const person = await idOf(await server.asCitizen('elder'));
    expect(proved).toEqual({ personId: person, merged: true });
    expect(await idOf(phone)).toBe(person);
    const [moved] = await server.sql('select applicant_id from application where id = $1', [draft]);
    expect(moved).toEqual({ applicant_id: person });
    expect((await accountOf(phone)).messages[0]?.text).toContain('已并入您的账号');
  });
});

describe('a number that was not used for ninety days', () => {
  it('no longer opens the account it led to; its owner is told', async () => {
    const owner = await server.asCitizen('mother');
    const id = await idOf(owner);
    expect(await idOf(await byMessage('16900000005'))).toBe(id);
    await server.sql(
      "update linked_way set last_used_at = last_used_at - interval '90 days' where person_id = $1",
      [id],
    );
    await server.sql('delete from sms_quota');
    await parties.behave('sms', { ahead: 61 });
    const next = await byMessage('16900000005');
    await parties.behave('sms');
    expect(await idOf(next)).not.toBe(id);
    expect((await accountOf(owner)).messages[0]?.text).toContain('可能已换机主');
    expect(await chainOf(id)).toContain('wayUnlinked');
  });

  /** Something happens to somebody's number; then a stranger logs in with it, and knows their name and number, too. */
  async function openedBy(
    key: string,
    telephone: string,
    before: (id: string, owner: TestClient) => Promise<unknown>,
  ) {
    const owner = await server.asCitizen(key);
    const { me } = await owner.ask<{
      me: { id: string; autofill: { fullName: string; identityNumber: string } };
    }>('{ me { id autofill } }');
    await before(me.id, owner);
    await server.sql("delete from linked_way where person_id = $1 and way = 'sms'", [me.id]);
    const stranger = await idOf(await byMessage(telephone));
    expect(stranger).not.toBe(me.id);
    const { fullName: name, identityNumber } = me.autofill;
    const outcome = await prove(stranger, { name, identityNumber, assurance: 3 });
    return isRefusal(outcome) ? outcome.code : outcome.personId === me.id;
  }

  it('opens nothing to whoever has it now and knows name and number of whoever had it before', async () => {
    const since = (days: number) => (id: string) =>
      server.sql(
        `update person set telephone_known_at = now() - make_interval(days => $2),
                           telephone_confirmed_at = now() - make_interval(days => $2) where id = $1`,
        [id, days],
      );
    expect(await openedBy('grocer', '16900000008', since(90))).toBe('IDENTITY_HELD');
    expect(await openedBy('shopkeeper', '16900000003', since(89))).toBe(true);
  });

  it('nor does one that somebody typed in and never showed, or took off their account', async () => {
    const typed = await openedBy('hairdresser', '13900000077', (_, owner) =>
      owner.ask(
        'mutation ($input: CorrectMyDataInput!) { correctMyData(input: $input) { refusal { code } } }',
        { input: { telephone: '13900000077', idempotencyKey: randomUUID() } },
      ),
    );
    expect(typed).toBe('IDENTITY_HELD');
    const takenOff = await openedBy('english', '16900000010', async (_, owner) => {
      const linkId = (await accountOf(owner)).ways.find(({ way }) => way === 'SMS')?.id;
      expect((await change(owner, 'unlinkWay', 'UnlinkWayInput', { linkId })).refusal).toBeNull();
    });
    expect(takenOff).toBe('IDENTITY_HELD');
  });
});

describe('devices', () => {
  it('are listed with where and how, and can be signed out, one and all others', async () => {
    const here = await server.asCitizen('manager');
    const there = await server.asCitizen('manager', { channel: 'WEAPP' });
    const third = await server.asCitizen('manager', { channel: 'ALIPAY' });
    const { devices } = await accountOf(here);
    expect(devices.map(({ channel }) => channel).sort()).toEqual(['ALIPAY', 'WEAPP', 'WEB']);
    expect(devices.filter(({ current }) => current).map(({ channel }) => channel)).toEqual(['WEB']);
    expect(devices[0]?.way).toBe('演示身份');

    const weapp = devices.find(({ channel }) => channel === 'WEAPP')?.id;
    expect(
      (await change(here, 'signOutDevice', 'SignOutDeviceInput', { deviceId: weapp })).refusal,
    ).toBeNull();
    expect(await there.ask(ME)).toEqual({ me: null });
    const others = await change(here, 'signOutOtherDevices', 'SignOutOtherDevicesInput', {});
    expect(others.account?.devices).toHaveLength(1);
    expect(await third.ask(ME)).toEqual({ me: null });
    expect(await here.ask(ME)).not.toEqual({ me: null });
  });

  it('of somebody else are as unknown as those that never were', async () => {
    const own = await server.asCitizen('manager');
    const foreign = (await accountOf(await server.asCitizen('resident'))).devices[0]?.id;
    for (const deviceId of [foreign, randomUUID()]) {
      const { refusal } = await change(own, 'signOutDevice', 'SignOutDeviceInput', { deviceId });
      expect(refusal?.code).toBe('DEVICE_UNKNOWN');
    }
  });
});
