import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  startStandIns,
  startTestServer,
  type StandInParties,
  type TestClient,
  type TestServer,
} from '@tongban/testing';

interface LoggedIn {
  readonly session: { token: string | null } | null;
  readonly me: { id: string; name: string; assuranceLevel: number; telephone: string } | null;
  readonly refusal: { code: string; message: string } | null;
}

const LOG_IN = `mutation ($input: WayCredentialsInput!) {
  logInWith(input: $input) {
    session { token } me { id name assuranceLevel telephone } refusal { code message }
  }
}`;

let parties: StandInParties;
let server: TestServer;
beforeAll(async () => {
  parties = await startStandIns(['wechat', 'alipay', 'sms']);
  server = await startTestServer({ config: { parties: parties.parties } });
}, 120_000);
afterAll(async () => {
  await server.stop();
  await parties.stop();
});
afterEach(() => Promise.all(['wechat', 'alipay', 'sms'].map((party) => parties.behave(party))));

const codeOf = async (party: 'wechat' | 'alipay', user: string): Promise<string> =>
  (await parties.post<{ code: string }>(party, '/stand-in/login', { user })).code;

async function logIn(client: TestClient, input: object): Promise<LoggedIn> {
  return (await client.ask<{ logInWith: LoggedIn }>(LOG_IN, { input })).logInWith;
}

const inWechat = (code: string, client = server.visitor('portal')): Promise<LoggedIn> =>
  logIn(client, { way: 'WECHAT', code, channel: 'WEAPP' });
const inAlipay = (code: string): Promise<LoggedIn> =>
  logIn(server.visitor('portal'), { way: 'ALIPAY', code, channel: 'ALIPAY' });

describe.each([
  ['wechat', inWechat],
  ['alipay', inAlipay],
] as const)('a log-in through %s', (party, enter) => {
  it('opens an account of its own the first time, and the same one afterwards', async () => {
    const first = await enter(await codeOf(party, 'mei'));
    expect(first).toMatchObject({ refusal: null, me: { name: '', assuranceLevel: 1, telephone: '' } });
    expect(first.session?.token).toMatch(/^[\w-]{43}$/);
    expect((await enter(await codeOf(party, 'mei'))).me?.id).toBe(first.me?.id);
    expect((await enter(await codeOf(party, 'jun'))).me?.id).not.toBe(first.me?.id);
  });

  it('opens one account when two first log-ins come together', async () => {
    const codes = await Promise.all([codeOf(party, 'twin'), codeOf(party, 'twin')]);
    const [one, other] = await Promise.all(codes.map((code) => enter(code)));
    expect(one?.refusal).toBeNull();
    expect(one?.me?.id).toBe(other?.me?.id);
  });

  it('takes a code once, not after its time, and none that was made up', async () => {
    const code = await codeOf(party, 'mei');
    await enter(code);
    const late = await codeOf(party, 'mei');
    await parties.behave(party, { ahead: 301 });
    const refused = [await enter(code), await enter('made-up')];
    refused.push(await enter(late));
    await parties.behave(party);
    for (const { session, refusal } of refused) {
      expect({ session, code: refusal?.code }).toEqual({ session: null, code: 'LOGIN_CODE_SPENT' });
    }
  });

  it('says in a sentence that the party is down or answers nothing', async () => {
    const code = await codeOf(party, 'mei');
    await parties.behave(party, { down: true });
    const { session, refusal } = await enter(code);
    expect(session).toBeNull();
    expect(refusal).toEqual({
      code: 'WAY_OUT_OF_ORDER',
      message: '这种登录方式暂时用不了，请稍后再试，或换一种方式登录。',
    });
  });

  it('is closed on every other channel', async () => {
    const code = await codeOf(party, 'mei');
    const input = { way: party.toUpperCase(), code, channel: 'WEB' };
    expect((await logIn(server.visitor('portal'), input)).refusal?.code).toBe('WAY_CLOSED');
  });
});

describe('a party that answers late', () => {
  it('is given up before it answers: somebody is waiting in front of a screen', async () => {
    const [wechat, alipay] = [await codeOf('wechat', 'mei'), await codeOf('alipay', 'mei')];
    // Both would let her in if one waited for them.
    for (const party of ['wechat', 'alipay']) await parties.behave(party, { delay: 20_000 });
    const answers = await Promise.all([inWechat(wechat), inAlipay(alipay)]);
    expect(answers.map(({ refusal }) => refusal?.code)).toEqual(['WAY_OUT_OF_ORDER', 'WAY_OUT_OF_ORDER']);
  });
});

describe('with keys that are not right', () => {
  let broken: TestServer;
  beforeAll(async () => {
    const { wechat, alipay, sms } = parties.parties;
    if (!wechat || !alipay || !sms) throw new Error('A party is missing.');
    broken = await startTestServer({
      config: {
        parties: {
          ...parties.parties,
          wechat: { ...wechat, secret: 'not the secret' },
          alipay: { ...alipay, appId: '2021000000000001' },
          sms: { ...sms, accessKeySecret: 'not the secret' },
        },
      },
    });
  }, 120_000);
  afterAll(() => broken.stop());

  it('a way is out of order, and nobody gets in', async () => {
    const visitor = broken.visitor('portal');
    const wechat = { way: 'WECHAT', code: await codeOf('wechat', 'mei'), channel: 'WEAPP' };
    const alipay = { way: 'ALIPAY', code: await codeOf('alipay', 'mei'), channel: 'ALIPAY' };
    for (const input of [wechat, alipay]) {
      expect(await logIn(visitor, input)).toMatchObject({
        session: null,
        refusal: { code: 'WAY_OUT_OF_ORDER' },
      });
    }
    expect((await askForCode(visitor, '13900000001')).refusal?.code).toBe('WAY_OUT_OF_ORDER');
  });
});

describe('an answer of Alipay that somebody else signed', () => {
  it('opens nothing', async () => {
    const code = await codeOf('alipay', 'mei');
    await parties.post('alipay', '/stand-in/forge', { forge: true });
    try {
      expect(await inAlipay(code)).toMatchObject({ session: null, refusal: { code: 'WAY_OUT_OF_ORDER' } });
    } finally {
      await parties.post('alipay', '/stand-in/forge', { forge: false });
    }
  });
});

describe('WeChat', () => {
  it('is not asked on when it says that there were too many log-ins', async () => {
    const codes = await Promise.all(Array.from({ length: 101 }, () => codeOf('wechat', 'machine')));
    const answers: (string | undefined)[] = [];
    const client = server.visitor('portal');
    for (const code of codes) answers.push((await inWechat(code, client)).refusal?.code);
    expect(answers.slice(0, 100)).toEqual(Array(100).fill(undefined));
    expect(answers[100]).toBe('WAY_BUSY');
  });

  it('vouches for a telephone number, also after its access token has run out', async () => {
    const citizen = server.visitor('portal');
    const { session } = await inWechat(await codeOf('wechat', 'caller'), citizen);
    citizen.carry(session?.token ?? '');
    const confirm = async (telephone: string, idempotencyKey: string): Promise<unknown> => {
      const { code } = await parties.post<{ code: string }>('wechat', '/stand-in/telephone', { telephone });
      const answer = await citizen.ask<{ confirmTelephone: unknown }>(
        `mutation ($input: ConfirmTelephoneInput!) {
           confirmTelephone(input: $input) { me { telephone } refusal { code } }
         }`,
        { input: { code, idempotencyKey } },
      );
      return answer.confirmTelephone;
    };
    expect(await confirm('13900000002', 'telephone-1')).toEqual({
      me: { telephone: '139****0002' },
      refusal: null,
    });
    await parties.post('wechat', '/stand-in/expire-token');
    expect(await confirm('13900000003', 'telephone-2')).toEqual({
      me: { telephone: '139****0003' },
      refusal: null,
    });
  });

  it('leaves no session key, secret or openid in the clear anywhere', async () => {
    await inWechat(await codeOf('wechat', 'mei'));
    const tables = ['person', 'linked_way', 'session', 'account_message', 'history_event', 'idempotency'];
    for (const table of tables) {
      const rows = await server.sql<{ row: string }>(`select to_json(t)::text as row from ${table} t`);
      const text = rows.map(({ row }) => row).join('');
      expect(text).not.toMatch(/session_key|wx0000000000000099|stand-in-of-wechat|1390000000/);
    }
  });
});

describe('a code by text message', () => {
  it('goes to the number, lets its holder in once, and opens the same account again', async () => {
    const visitor = server.visitor('portal');
    const first = await byMessage(visitor, '139 0000 0010');
    expect(first).toMatchObject({ refusal: null, me: { telephone: '139****0010', assuranceLevel: 1 } });
    expect(first.session?.token).toBeNull();
    expect(visitor.token).toMatch(/^[\w-]{43}$/);

    server.time.set(new Date(Date.now() + 61_000));
    await parties.behave('sms', { ahead: 61 });
    try {
      expect((await byMessage(server.visitor('portal'), '+86 139-0000-0010')).me?.id).toBe(first.me?.id);
    } finally {
      server.time.release();
    }
  });

  it('is refused when it is wrong, used, too old or tried too often', async () => {
    const visitor = server.visitor('portal');
    const enter = (code: string, challenge: string): Promise<string | undefined> =>
      logIn(visitor, { way: 'SMS', code, challenge, channel: 'WEB' }).then(({ refusal }) => refusal?.code);
    const { challenge = '' } = await askForCode(visitor, '13900000011');
    const code = await lastCode('13900000011');
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await enter(wrong, challenge ?? '')).toBe('SMS_CODE_WRONG');
    expect(await enter(code, 'A'.repeat(43))).toBe('SMS_CODE_SPENT');
    expect(await enter(code, challenge ?? '')).toBeUndefined();
    expect(await enter(code, challenge ?? '')).toBe('SMS_CODE_SPENT');

    const late = await askForCode(visitor, '13900000012');
    server.time.set(new Date(Date.now() + 5 * 60_000 + 1000));
    try {
      expect(await enter(await lastCode('13900000012'), late.challenge ?? '')).toBe('SMS_CODE_SPENT');
    } finally {
      server.time.release();
    }

    const tried = await askForCode(visitor, '13900000013');
    const right = await lastCode('13900000013');
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(await enter(right === '000000' ? '000001' : '000000', tried.challenge ?? '')).toBe(
        'SMS_CODE_WRONG',
      );
    }
    expect(await enter(right, tried.challenge ?? '')).toBe('SMS_CODE_SPENT');
  });

  it('is not kept in the clear', async () => {
    await askForCode(server.visitor('portal'), '13900000014');
    const code = await lastCode('13900000014');
    const [row] = await server.sql<{ row: string }>(
      'select to_json(c)::text as row from sms_challenge c order by expires_at desc limit 1',
    );
    expect(row?.row).not.toContain('13900000014');
    expect(row?.row).not.toContain(`"${code}"`);
  });

  it('is sent again only after a while, and says how long; a gateway that is down costs nothing', async () => {
    const visitor = server.visitor('portal');
    expect((await askForCode(visitor, '12345')).refusal?.code).toBe('TELEPHONE_BAD');
    await parties.behave('sms', { down: true });
    expect((await askForCode(visitor, '13900000015')).refusal?.code).toBe('WAY_OUT_OF_ORDER');
    await parties.behave('sms');
    expect((await askForCode(visitor, '13900000015')).refusal).toBeNull();
    const { refusal } = await askForCode(visitor, '13900000015');
    expect(refusal?.code).toBe('SMS_TOO_SOON');
    expect(refusal?.message).toMatch(/^验证码刚刚发出，请在 \d+ 秒后再获取。$/);
  });
});

describe('the ways that are offered', () => {
  it('are those of the bid that exist on the channel and know their party, stand-ins named as such', async () => {
    const ways = async (of: TestServer, channel: string): Promise<unknown> =>
      (
        await of
          .visitor('portal')
          .ask<{ waysIn: unknown }>(
            'query ($channel: Channel!) { waysIn(channel: $channel) { way standIn mailbox } }',
            { channel },
          )
      ).waysIn;
    const mailbox = `${parties.addresses['sms']}/mailbox`;
    expect(await ways(server, 'WEAPP')).toEqual([
      { way: 'WECHAT', standIn: true, mailbox: null },
      { way: 'SMS', standIn: true, mailbox },
      { way: 'DEMO', standIn: false, mailbox: null },
    ]);
    expect(await ways(server, 'WEB')).toEqual([
      { way: 'SMS', standIn: true, mailbox },
      { way: 'DEMO', standIn: false, mailbox: null },
    ]);
  });
});

interface SentCode {
  readonly challenge: string | null;
  readonly refusal: { code: string; message: string } | null;
}

async function askForCode(client: TestClient, telephone: string): Promise<SentCode> {
  const { sendSmsCode } = await client.ask<{ sendSmsCode: SentCode }>(
    `mutation ($input: SendSmsCodeInput!) {
       sendSmsCode(input: $input) { challenge validSeconds resendSeconds refusal { code message } }
     }`,
    { input: { telephone } },
  );
  return sendSmsCode;
}

/** The code of the message that came last. */
async function lastCode(telephone: string): Promise<string> {
  const messages = await parties.post<{ text: string }[]>('sms', '/stand-in/messages', { telephone });
  return /验证码是 (\d{6})/.exec(messages[0]?.text ?? '')?.[1] ?? '';
}

async function byMessage(client: TestClient, telephone: string): Promise<LoggedIn> {
  const { challenge, refusal } = await askForCode(client, telephone);
  if (refusal) throw new Error(refusal.code);
  const code = await lastCode(telephone.replace(/\D/g, '').slice(-11));
  return logIn(client, { way: 'SMS', code, challenge, channel: 'WEB' });
}
