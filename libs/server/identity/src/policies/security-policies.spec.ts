import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '@tongban/testing';
import { randomUUID } from 'node:crypto';
import { SecurityPolicies } from './security-policies.js';

type Client = ReturnType<TestServer['visitor']>;
type Values = Record<string, number | boolean>;
interface Entry {
  field: string;
  before: string;
  after: string;
}
interface Policy {
  version: number;
  values: Values;
  changes: { by: string; confirmedBy: string | null; reason: string; entries: Entry[] }[];
  waiting: {
    id: string;
    kind: string;
    reason: string;
    values: Entry[];
    own: boolean;
    decidable: boolean;
  } | null;
}
interface Payload {
  policy: Policy | null;
  waits: boolean | null;
  refusal: { code: string; fields: { pointer: string; message: string }[] } | null;
}

const FIELDS = `citizenIdleMinutes staffIdleMinutes citizenAbsoluteHours staffAbsoluteHours staffOneDevice
  passwordMinLength passwordClasses passwordHistory passwordMaxAgeDays
  lockOutFree lockOutFirstWaitSeconds lockOutLongestWaitSeconds secondFactorRequired`;
const POLICY = `version values { ${FIELDS} } changes { by confirmedBy reason entries { field before after } }
  waiting { id kind reason own decidable values { field before after } }`;

let server: TestServer;
let officer: Client;
beforeAll(async () => {
  server = await startTestServer({ instances: 2 });
  officer = await server.asClerk('security1', { language: 'en' });
}, 180_000);
afterAll(() => server.stop());
afterEach(() => server.time.release());

const policy = async (): Promise<Policy> =>
  (await officer.ask<{ securityPolicy: Policy }>(`{ securityPolicy { ${POLICY} } }`)).securityPolicy;
interface Wish {
  readonly by?: Client;
  readonly reason?: string;
  readonly version?: number;
  readonly key?: string;
}
async function change(values: Values, wish: Wish = {}): Promise<Payload> {
  const { by = officer, reason = 'Asked for by the inspection', key = randomUUID() } = wish;
  const now = await policy();
  const input = {
    idempotencyKey: key,
    version: wish.version ?? now.version,
    values: { ...now.values, ...values },
    reason,
  };
  const { changeSecurityPolicy } = await by.ask<{ changeSecurityPolicy: Payload }>(
    `mutation ($input: ChangeSecurityPolicyInput!) {
       changeSecurityPolicy(input: $input) { policy { ${POLICY} } waits refusal { code fields { pointer message } } }
     }`,
    { input },
  );
  return changeSecurityPolicy;
}

describe('security values', () => {
  it('begin as the bid has them; a change says who, what, when and why, and stands in the policy’s own chain', async () => {
    expect(await policy()).toMatchObject({ version: 0, changes: [], values: { staffIdleMinutes: 30 } });
    const { policy: after } = await change({ staffIdleMinutes: 10, secondFactorRequired: false });
    expect(after).toMatchObject({
      version: 1,
      values: { staffIdleMinutes: 10 },
      changes: [
        {
          reason: 'Asked for by the inspection',
          entries: [{ field: 'STAFF_IDLE_MINUTES', before: '30', after: '10' }],
        },
      ],
    });
    const rows = await server.sql<{ kind: string; payload: object; actor_kind: string }>(
      `select kind, payload from history_event where chain_kind = 'policy' order by seq`,
    );
    expect(rows).toEqual([
      {
        kind: 'policyChanged',
        payload: {
          policy: 'security',
          before: { 'session.idleMinutes.staff': '30' },
          after: { 'session.idleMinutes.staff': '10' },
        },
      },
    ]);
  });

  it('hold for sessions at once: whoever is idle longer than they allow is out', async () => {
    const clerk = await server.asClerk('intake1');
    const me = async (): Promise<unknown> => (await clerk.ask<{ me: unknown }>('{ me { name } }')).me;
    server.time.set(new Date(Date.now() + 9 * 60_000));
    expect(await me()).toEqual({ name: '周晓岚' });
    server.time.set(new Date(Date.now() + 20 * 60_000));
    expect(await me()).toBeNull();
  });

  it.each([
    ['staffIdleMinutes', 31, 'It can be set from 3 to 30.'],
    ['passwordMinLength', 7, 'It can be set from 8 to 64.'],
    ['passwordMaxAgeDays', 365, 'It can be set from 7 to 90.'],
    ['lockOutFree', 6, 'It can be set from 1 to 5.'],
    ['lockOutLongestWaitSeconds', 86_400, 'It can be set from 60 to 3600.'],
  ])('are never weaker than the floor: %s %i', async (field, value, message) => {
    const { refusal } = await change({ [field]: value });
    expect(refusal).toEqual({ code: 'POLICY_TOO_WEAK', fields: [{ pointer: `/${field}`, message }] });
  });

  it('need a reason, a difference, and the version that was looked at', async () => {
    expect((await change({ passwordHistory: 6 }, { reason: '  ' })).refusal?.code).toBe(
      'POLICY_NEEDS_REASON',
    );
    expect((await change({})).refusal?.code).toBe('POLICY_UNCHANGED');
    expect((await change({ passwordHistory: 6 }, { version: 0 })).refusal?.code).toBe(
      'POLICY_CHANGED_MEANWHILE',
    );
    expect((await policy()).values['passwordHistory']).toBe(5);
  });

  it('change once, however often the same wish arrives', async () => {
    const key = randomUUID();
    const { version } = await policy();
    const first = await change({ passwordHistory: 8 }, { version, key });
    const again = await change({ passwordHistory: 8 }, { version, key });
    expect([first.policy?.version, again.policy?.version]).toEqual([version + 1, version + 1]);
  });

  it('are the security officer’s alone to change; administrator and auditor may read them', async () => {
    const clerk = await server.asClerk('reviewer1');
    const { errors } = await clerk.send('{ securityPolicy { version } }');
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const administrator = await server.asClerk('admin1');
    await administrator.ask('{ securityPolicy { version } }');
    await expect(change({ passwordHistory: 9 }, { by: administrator })).rejects.toThrow('FORBIDDEN');
  });
});

describe('values that protect less', () => {
  let admin: Client;
  beforeAll(async () => {
    admin = await server.asClerk('admin1', { language: 'en' });
  });
  const decide = async (client: Client, decision: string, proposalId: string): Promise<string | null> =>
    (
      await client.ask<{ answer: { refusal: { code: string } | null } }>(
        `mutation ($input: DecideProposalInput!) { answer: ${decision}Proposal(input: $input) { refusal { code } } }`,
        { input: { proposalId, idempotencyKey: randomUUID() } },
      )
    ).answer.refusal?.code ?? null;
  const waitingOf = async (client: Client): Promise<NonNullable<Policy['waiting']>> => {
    const { securityPolicy } = await client.ask<{ securityPolicy: Policy }>(
      `{ securityPolicy { ${POLICY} } }`,
    );
    if (!securityPolicy.waiting) throw new Error('nothing waits');
    return securityPolicy.waiting;
  };
  const history = () =>
    server.sql<{ kind: string; name: string; result: string }>(
      `select e.kind, s.username as name, e.result from history_event e left join staff s on s.id = e.actor_id
        where e.chain_kind = 'policy' order by e.seq`,
    );

  it('wait, change nothing meanwhile, and hold once somebody else has confirmed them', async () => {
    const before = await policy();
    const { policy: now, waits } = await change(
      { staffIdleMinutes: 25, passwordHistory: 12 },
      { reason: 'Night shifts' },
    );
    expect(waits).toBe(true);
    expect(now).toMatchObject({ version: before.version, values: before.values });
    const entry = (field: string, value: string, after: string) => ({ field, before: value, after });
    expect(now?.waiting).toMatchObject({
      kind: 'SECURITY_VALUES',
      reason: 'Night shifts',
      own: true,
      decidable: false,
      values: [entry('STAFF_IDLE_MINUTES', '10', '25'), entry('PASSWORD_HISTORY', '8', '12')],
    });

    const { id } = await waitingOf(admin);
    expect(await decide(officer, 'confirm', id)).toBe('PROPOSAL_OWN');
    expect((await policy()).version).toBe(before.version);
    expect((await change({ lockOutFree: 5, staffIdleMinutes: 20 })).refusal?.code).toBe('PROPOSAL_WAITING');

    expect(await decide(admin, 'confirm', id)).toBeNull();
    const after = await policy();
    expect(after).toMatchObject({
      version: before.version + 1,
      values: { staffIdleMinutes: 25, passwordHistory: 12 },
      waiting: null,
    });
    expect(after.changes[0]).toMatchObject({
      reason: 'Night shifts',
      by: 'Xie Shouzheng',
      confirmedBy: 'Cheng Yuanhang',
    });
    expect((await history()).slice(-3)).toEqual([
      { kind: 'proposalMade', name: 'security1', result: 'done' },
      { kind: 'policyChanged', name: 'admin1', result: 'done' },
      { kind: 'proposalDecided', name: 'admin1', result: 'done' },
    ]);
  });

  it('hold for whoever asks as soon as they are confirmed, and not before', async () => {
    const idle = async (): Promise<number> =>
      (await server.apps[0].get(SecurityPolicies).current()).session.idleMinutes.staff;
    await change({ staffIdleMinutes: 28 });
    expect(await idle()).toBe(25);
    expect(await decide(admin, 'confirm', (await waitingOf(admin)).id)).toBeNull();
    expect(await idle()).toBe(28);
  });

  it('no longer fit when the values were changed meanwhile; what protects more does not wait for them', async () => {
    await change({ lockOutFree: 5, passwordMaxAgeDays: 90, staffIdleMinutes: 30 });
    const { id } = await waitingOf(admin);
    const tightened = await change({ passwordHistory: 20 });
    expect(tightened).toMatchObject({
      waits: false,
      refusal: null,
      policy: { values: { passwordHistory: 20 } },
    });
    expect(await decide(admin, 'confirm', id)).toBe('POLICY_PROPOSAL_STALE');
    expect((await policy()).values).toMatchObject({ staffIdleMinutes: 28, passwordHistory: 20 });
    expect(await decide(officer, 'withdraw', id)).toBeNull();
    expect((await policy()).waiting).toBeNull();
  });

  it('are read by the auditor, who decides nothing', async () => {
    await change({ staffIdleMinutes: 30 });
    const auditor = await server.asClerk('auditor1', { language: 'en' });
    const { id, decidable } = await waitingOf(auditor);
    expect(decidable).toBe(false);
    await expect(decide(auditor, 'confirm', id)).rejects.toThrow('FORBIDDEN');
    expect(await decide(admin, 'reject', id)).toBeNull();
    expect((await policy()).values['staffIdleMinutes']).toBe(28);
  });
});

describe('one device at a time', () => {
  it('ends the older session when the officer asks for it, and its screen is told why', async () => {
    await change({ staffOneDevice: true });
    const first = await server.asClerk('followup1');
    const second = await server.asClerk('followup1');
    expect((await first.ask<{ me: unknown }>('{ me { name } }')).me).toBeNull();
    expect((await second.ask<{ me: unknown }>('{ me { name } }')).me).not.toBeNull();
    expect(await first.ask('{ endedSession { reason } }')).toEqual({ endedSession: { reason: 'ELSEWHERE' } });
  });
});
