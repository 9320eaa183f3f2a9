import { randomUUID } from 'node:crypto';
import bid from '@tongban/bid-demo';
import { SecurityPolicies } from '@tongban/identity';
import { exampleOf } from '../cases.js';
import type { MatrixActor } from './actors.js';
import type { Maker } from './makers.js';
import { ownLogInMakers } from './makers-own-log-in.js';
import { creditCode } from './makers-portal.js';
import type { CaseStage, MatrixWorld } from './world.js';

const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

/** An act on a case at a stage. */
const act = (stage: CaseStage, more: object = {}): Maker => ({
  arguments: async (world, actor) => {
    const { id, version } = await world.caseAt(actor, stage);
    return { input: { caseId: id, version, ...key(), ...more } };
  },
});

/** An act on an account that is there for this call alone. */
const onAccount = (change: Readonly<Record<string, unknown>> = {}, more: object = {}): Maker => ({
  arguments: async (world) => ({
    input: { accountId: await world.target(change), version: 1, ...key(), ...more },
  }),
});

/** A proposal that waits for this call alone. */
const proposalBy = (whose: (world: MatrixWorld, actor: MatrixActor) => string | Promise<string>): Maker => ({
  arguments: async (world, actor) => {
    const proposalId = randomUUID();
    const payload = { before: ['intake'], after: ['intake', 'reviewer'] };
    await world.sql(
      `insert into proposal (id, kind, subject_id, payload, state, proposed_by, proposed_at, expires_at)
       values ($1, 'staffRoles', $2, $3, 'open', $4, now(), now() + interval '1 day')`,
      [proposalId, await world.target(), JSON.stringify(payload), await whose(world, actor)],
    );
    return { input: { proposalId, ...key() } };
  },
});

const ofDemo =
  (username: string) =>
  async (world: MatrixWorld): Promise<string> => {
    const [row] = await world.sql<{ id: string }>('select id from staff where username = $1', [username]);
    return row?.id ?? '';
  };

const accountFields = { name: '新同事', roles: ['INTAKE'], departmentIds: null, regionCodes: null };

async function lastEvent(world: MatrixWorld, actor: MatrixActor): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `select id from history_event where chain_kind = 'case' and chain_id = $1 order by seq desc limit 1`,
    [world.caseId(actor)],
  );
  return row?.id ?? '';
}

const inList = (data: unknown, id: string): boolean => JSON.stringify(data).includes(id);

/** How the counter's operations are asked. */
export const counterMakers: Readonly<Record<string, Maker>> = {
  // cases
  case: { arguments: async (world, actor) => ({ id: (await world.caseAt(actor, 'submitted')).id }) },
  caseVersion: { arguments: async (world, actor) => ({ id: (await world.caseAt(actor, 'submitted')).id }) },
  queue: {
    arguments: async (world, actor) => {
      await world.caseAt(actor, 'submitted');
      return { view: 'UNIT', search: null, after: null, first: 100 };
    },
    select: '{ nodes { id } }',
    sees: (data, world, actor) => inList(data, world.caseId(actor)),
  },
  requestCorrection: act('submitted', { points: [{ kind: 'OTHER', message: '请补充说明用途。' }] }),
  acceptCase: act('submitted'),
  declineCase: act('submitted', { reason: '不属于本机关职权范围。' }),
  startReview: act('accepted'),
  grantCase: act('underReview', { reason: '符合条件。' }),
  refuseCase: act('underReview', { reason: '不符合条件第二项。' }),
  deliverCase: act('decided', { way: 'IN_PERSON' }),
  closeCase: act('delivered'),
  revealPersonal: {
    arguments: async (world, actor) => ({
      input: {
        caseId: (await world.caseAt(actor, 'accepted')).id,
        pointer: 'applicant/identityNumber',
        reason: '核对身份信息',
      },
    }),
  },

  // at the counter, for somebody who stands there
  onBehalfItems: { arguments: () => ({ search: '居住证' }) },
  checkApplicant: {
    // Nobody checks themselves.
    arguments: (world, actor) => ({
      input: {
        ...(actor.session.kind === 'staff' && actor.session.special === 'ownCase'
          ? world.parties.identity(world.accountKey(actor))
          : { name: '测试人', identityNumber: '11010519491231002X' }),
        telephone: '',
        address: '',
        way: 'CARD_SEEN',
        note: '',
        consent: true,
        code: '',
        ...key(),
      },
    }),
  },
  startOnBehalf: {
    arguments: async (world, actor) => ({
      input: { checkId: await world.check(actor), itemId: await world.itemId(), ...key() },
    }),
  },
  removeOnBehalfFile: {
    arguments: async (world, actor) => {
      const draft = await world.onBehalf(actor);
      return { input: { ...draft, fileId: await world.addFile(draft.applicationId) } };
    },
  },
  submitOnBehalf: {
    arguments: async (world, actor) => {
      const draft = await world.onBehalf(actor);
      await world.addMaterials(actor, draft.applicationId);
      return { input: { ...draft, data: exampleOf('senior-card'), ...key() } };
    },
  },

  openEnterpriseForApplicant: {
    arguments: async (world, actor) => {
      await world.sql('delete from enterprise where credit_code = $1', [creditCode]);
      const checkId = await world.check(actor);
      return { input: { checkId, creditCode, name: '云溪市另一有限公司', papersSeen: true, ...key() } };
    },
  },

  recordGuardian: {
    arguments: async (world, actor) => {
      await world.sql('delete from guardianship');
      const checkId = await world.check(actor);
      return {
        input: { checkId, ...world.parties.child, papers: 'HOUSEHOLD_REGISTER', papersSeen: true, ...key() },
      };
    },
  },
  endGuardianshipAtCounter: {
    arguments: async (world) => {
      await world.sql('delete from guardianship');
      await world.sql(
        `insert into guardianship (id, guardian_id, child_id, relation, ends_on, proved_by, given_at, version)
         select $1, g.id, c.id, 'parent', current_date + 100, 'household', now(), 1 from person g, person c
          where g.demonstration_key = 'mother' and c.demonstration_key = 'newcomer'`,
        [randomUUID()],
      );
      const numberOf = (person: string): string =>
        bid.people.citizens.find((one) => one.key === person)?.identityNumber ?? '';
      const numbers = { guardianNumber: numberOf('mother'), childNumber: numberOf('newcomer') };
      return { input: { ...numbers, reason: 'CUSTODY', note: '民事判决书', ...key() } };
    },
  },

  // the own log-in
  logIn: { arguments: () => ({ input: { username: 'intake2', password: bid.people.demoPassword } }) },
  ...ownLogInMakers,
  signOutSession: {
    // Those of the department end another session of their own, the others one of somebody else.
    arguments: async (world, actor) => {
      const own = actor.session.kind === 'staff' && actor.session.scope === 'in';
      const { id } = await world.open('staff', world.staffOf(own ? actor.key : 'tookIn'));
      return { input: { id, ...key() } };
    },
  },

  unlinkIdentity: {
    // Those of the department take their own one off, the others one of somebody else.
    arguments: async (world, actor) => {
      const own = actor.session.kind === 'staff' && actor.session.scope === 'in';
      const id = await world.linkedIdentity(world.staffOf(own ? actor.key : 'tookIn'));
      return { input: { id, ...key() } };
    },
  },

  // linked identities
  linkStaffSubject: {
    arguments: async (world) => ({
      input: { accountId: await world.target(), subject: randomUUID(), reason: '换发统一身份', ...key() },
    }),
  },
  unlinkStaffSubject: {
    arguments: async (world) => {
      const accountId = await world.target();
      const linkId = await world.linkedIdentity(accountId);
      return { input: { accountId, linkId, reason: '换发统一身份', ...key() } };
    },
  },
  lookUpLinks: {
    arguments: (world) => ({
      input: { by: 'PERSON', value: world.personOf('owner'), reason: '本人来电挂失' },
    }),
  },
  unlinkPersonWay: {
    arguments: async (world) => {
      const personId = world.personOf('owner');
      const linkId = await world.linkedWay(personId);
      return { input: { personId, linkId, reason: '本人来电挂失', ...key() } };
    },
  },

  // accounts, and the second person
  account: { arguments: async (world) => ({ id: await world.target() }) },
  accounts: { arguments: () => ({}) },
  createAccount: {
    arguments: () => ({ input: { username: `new-${randomUUID().slice(0, 8)}`, ...accountFields, ...key() } }),
  },
  changeAccount: onAccount({}, { ...accountFields, roles: ['INTAKE', 'REVIEWER'] }),
  closeAccount: onAccount(),
  reopenAccount: onAccount({ active: false }),
  endAccountSessions: onAccount(),
  resetAccountSecondFactor: onAccount({ secondFactor: true }),
  resetAccountPassword: onAccount(),
  proposals: { arguments: () => ({ open: true, after: null }) },
  confirmProposal: proposalBy(ofDemo('admin1')),
  rejectProposal: proposalBy(ofDemo('admin1')),
  withdrawProposal: proposalBy((world, { key: actor, session }) =>
    session.kind === 'staff' ? world.staffOf(actor) : ofDemo('admin1')(world),
  ),

  // evidence
  auditEvent: { arguments: async (world, actor) => ({ id: await lastEvent(world, actor) }) },
  verifyAuditChain: {
    arguments: async (world, actor) => ({ kind: 'case', id: (await world.caseAt(actor, 'accepted')).id }),
  },
  verifyAuditSeal: { arguments: () => ({ number: 1 }) },
  exportAuditEvents: { arguments: () => ({ filter: { kind: 'caseStarted' } }) },

  // departments, halls, policies
  saveDepartment: {
    arguments: async (world) => {
      const { other } = await world.departments();
      const [row] = await world.sql<{ name: string; version: number }>(
        'select name, version from department where id = $1',
        [other],
      );
      return { input: { departmentId: other, ...row, ...key() } };
    },
  },
  moveDepartment: {
    arguments: async (world) => ({
      input: { departmentId: (await world.departments()).other, parentId: null, ...key() },
    }),
  },
  saveHall: {
    arguments: async (world) => {
      const [hall] = await world.sql<object>(
        `select key, version, name, name_en as "nameEn", address, address_en as "addressEn", hours,
                hours_en as "hoursEn", telephone, windows from hall order by key limit 1`,
      );
      return { input: { ...hall, ...key() } };
    },
  },
  changeSecurityPolicy: {
    arguments: async (world) => {
      const { values, version } = await world.server.apps[0].get(SecurityPolicies).view();
      return {
        input: {
          values: {
            citizenAbsoluteHours: values.session.absoluteHours.citizen,
            citizenIdleMinutes: values.session.idleMinutes.citizen,
            staffAbsoluteHours: values.session.absoluteHours.staff,
            staffIdleMinutes: values.session.idleMinutes.staff === 30 ? 29 : 30,
            staffOneDevice: values.session.staffOneDevice,
            lockOutFirstWaitSeconds: values.lockOut.firstWaitSeconds,
            lockOutFree: values.lockOut.free,
            lockOutLongestWaitSeconds: values.lockOut.longestWaitSeconds,
            passwordClasses: values.password.classes,
            passwordHistory: values.password.history,
            passwordMaxAgeDays: values.password.maxAgeDays,
            passwordMinLength: values.password.minLength,
            secondFactorRequired: values.secondFactor === 'required',
          },
          version,
          reason: '按检查意见调整',
          ...key(),
        },
      };
    },
  },
};
