import { randomUUID } from 'node:crypto';
import { creditCodeCheckCharacter } from '@tongban/rules';
import { ask } from './ask.js';
import type { Maker } from './makers.js';
import type { MatrixActor } from './actors.js';
import type { CaseStage, MatrixWorld } from './world.js';

const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

/** An act on an application at a stage. */
const act = (stage: CaseStage, more: object = {}): Maker => ({
  arguments: async (world, actor) => {
    const { id, version } = await world.caseAt(actor, stage);
    return { input: { applicationId: id, version, ...more } };
  },
});

const inList = (data: unknown, id: string): boolean => JSON.stringify(data).includes(id);

/** How the portal's operations are asked. */
export const portalMakers: Readonly<Record<string, Maker>> = {
  // the catalogue
  item: { arguments: async (world) => ({ id: await world.itemId() }) },
  items: {
    arguments: () => ({
      search: null,
      theme: null,
      applicantKind: null,
      onlineOnly: null,
      after: null,
      first: 1,
    }),
  },
  popularItems: { arguments: () => ({ first: 1 }) },

  // applications
  application: { arguments: async (world, actor) => ({ id: (await world.caseAt(actor, 'submitted')).id }) },
  applicationVersion: {
    arguments: async (world, actor) => ({ id: (await world.caseAt(actor, 'submitted')).id }),
  },
  myApplications: {
    arguments: async (world, actor) => {
      await world.caseAt(actor, 'submitted');
      return { state: 'ALL', first: 100, after: null };
    },
    select: '{ nodes { id } }',
    sees: (data, world, actor) => inList(data, world.caseId(actor)),
  },
  myDraft: {
    arguments: async (world, actor) => {
      await world.caseAt(actor, 'draft');
      return { itemId: await world.itemId(actor) };
    },
    select: '{ id }',
  },
  startApplication: {
    arguments: async (world, actor) => ({
      input: { itemId: await world.itemId(actor), channel: 'WEB', ...key() },
    }),
  },
  saveDraft: act('draft', { data: {}, page: null }),
  removeFile: {
    arguments: async (world, actor) => {
      const { id, version } = await world.caseAt(actor, 'draft');
      return { input: { applicationId: id, version, fileId: await world.addFile(id) } };
    },
  },
  submitApplication: {
    arguments: async (world, actor) => {
      const { id, version } = await world.caseAt(actor, 'draft');
      await world.tick(actor, id);
      return { input: { applicationId: id, version, channel: 'WEB', ...key() } };
    },
  },
  resubmitApplication: {
    arguments: async (world, actor) => {
      const { id, version } = await world.caseAt(actor, 'correction');
      return { input: { applicationId: id, version, channel: 'WEB', ...key() } };
    },
  },
  withdrawApplication: {
    arguments: async (world, actor) => {
      const { id, version } = await world.caseAt(actor, 'submitted');
      return { input: { applicationId: id, version, reason: null, ...key() } };
    },
  },
  rateApplication: {
    arguments: async (world, actor) => {
      const { id, version } = await world.caseAt(actor, 'accepted');
      const [event] = await world.sql<{ seq: number }>(
        `select seq from history_event where chain_kind = 'case' and chain_id = $1 and kind = 'accepted' order by seq limit 1`,
        [id],
      );
      return {
        input: {
          applicationId: id,
          version,
          eventNumber: event?.seq ?? 0,
          channel: 'WEB',
          level: 5,
          reasons: [],
          text: null,
          ...key(),
        },
      };
    },
  },

  // spaces
  enterprise: { arguments: (world) => ({ id: world.enterpriseId }) },
  enterpriseActs: { arguments: (world) => ({ enterpriseId: world.enterpriseId, after: null }) },
  enterSpace: { arguments: (world) => ({ input: { kind: 'ENTERPRISE', id: world.enterpriseId } }) },
  openEnterprise: {
    // Everybody asks for the enterprise that they represent, the stranger for the owner's.
    arguments: async (world, actor) => {
      const enterprise = world.parties.enterprise(world.accountKey(actor));
      await world.sql('delete from enterprise where credit_code = $1', [enterprise.creditCode]);
      await world.sql('delete from proof_attempt');
      return { input: { ...enterprise, ...key() } };
    },
    after: async (world, actor) => {
      const { creditCode: opened } = world.parties.enterprise(world.accountKey(actor));
      await world.sql('delete from enterprise where credit_code = $1', [opened]);
    },
  },
  authoriseAgent: {
    arguments: (world) => ({
      input: {
        enterpriseId: world.enterpriseId,
        agent: null,
        everything: true,
        itemIds: [],
        themeKeys: [],
        until: inDays(30),
        ...key(),
      },
    }),
  },
  answerAuthorisation: {
    arguments: async (world, actor) => ({
      input: { id: await world.offer(world.accountOf(actor)), code: null, accept: true, ...key() },
    }),
  },
  endAuthorisation: {
    arguments: async (world) => ({ input: { id: await world.authorisation(), ...key() } }),
  },

  // the own account: strangers ask for what is the owner's
  signOutDevice: {
    arguments: async (world, actor) => ({
      input: { deviceId: (await world.open('citizen', world.accountOf(actor))).id, ...key() },
    }),
  },
  signOutOtherDevices: { arguments: () => ({ input: key() }) },
  linkWay: {
    // A user of WeChat whom nobody knows; the stranger comes with the one of the owner.
    arguments: async (world, actor) => {
      const user = randomUUID();
      const credentials = async (): Promise<object> => ({
        way: 'WECHAT',
        channel: 'WEAPP',
        code: await world.parties.wechatCode(user),
        challenge: null,
        ...key(),
      });
      if (world.selfOf(actor) !== world.accountOf(actor)) await linkAsOwner(world, await credentials());
      return { input: await credentials() };
    },
  },
  unlinkWay: {
    arguments: async (world, actor) => {
      const linkIds = [randomUUID(), randomUUID()];
      const holder = world.accountOf(actor);
      await world.sql('delete from linked_way where person_id = $1', [holder]);
      for (const id of linkIds) {
        await world.sql(
          `insert into linked_way (id, person_id, way, external_digest, external_sealed, linked_at, last_used_at)
           values ($1, $2, 'wechat', $3, $4, now(), now())`,
          [id, holder, id, world.seal(id)],
        );
      }
      return { input: { linkId: linkIds[0], ...key() } };
    },
  },
  confirmTelephone: {
    arguments: async (world) => ({ input: { code: await world.parties.telephoneCode(), ...key() } }),
  },
  declareChild: {
    // The household register knows the child of everybody but the stranger.
    arguments: async (world) => {
      await world.sql('delete from proof_attempt');
      await world.sql('delete from guardianship');
      return { input: { ...world.parties.child, consent: true, ...key() } };
    },
  },
  endGuardianship: {
    arguments: async (world, actor) => ({ input: { childId: await world.guardianship(actor), ...key() } }),
  },
  declareName: ofUnproved(() => ({ name: '测试人', ...key() })),
  proveIdentity: {
    // Everybody has their own card, the stranger the owner's.
    arguments: async (world, actor) => {
      await world.sql('delete from proof_attempt');
      return { input: { ...world.parties.identity(world.accountKey(actor)), consent: true, ...key() } };
    },
  },
  privacyNotice: { arguments: () => ({ key: 'SENSITIVE' }) },
  applicationNotices: {
    arguments: async (world, actor) => ({ applicationId: (await world.caseAt(actor, 'draft')).id }),
    select: '{ key }',
  },
  giveConsent: {
    arguments: async (world, actor) => {
      const { id } = await world.caseAt(actor, 'draft');
      await world.sql('delete from consent where case_id = $1', [id]);
      const notices = await world.notices(actor, id);
      return { input: { applicationId: id, notices, ...key() } };
    },
  },
  withdrawConsent: {
    arguments: async (world, actor) => {
      const consentId = randomUUID();
      const { id } = await world.caseAt(actor, 'draft');
      await world.sql(
        `insert into consent (id, person_id, notice, version, case_id, channel, given_at)
         values ($1, $2, 'sensitive', '1', $3, 'web', now())`,
        [consentId, world.accountOf(actor), id],
      );
      return { input: { consentId, ...key() } };
    },
  },
  correctMyData: {
    arguments: () => ({ input: { telephone: null, address: '云溪市青岚区听泉街道1号', ...key() } }),
  },
  requestDataCopy: { arguments: (world, actor) => privacyRequest(world, actor, null) },
  requestErasure: { arguments: (world, actor) => privacyRequest(world, actor, null) },
  cancelPrivacyRequest: { arguments: (world, actor) => privacyRequest(world, actor, randomUUID()) },

  // ways in
  waysIn: { arguments: () => ({ channel: 'WEB' }) },
  sendSmsCode: {
    arguments: async (world) => {
      await world.sql('delete from sms_quota');
      return { input: { telephone: world.parties.telephone() } };
    },
  },
  logInWith: {
    arguments: async (world) => {
      const code = await world.parties.wechatCode();
      return { input: { way: 'WECHAT', channel: 'WEAPP', code, challenge: null } };
    },
  },
  logInAsDemoPerson: {
    arguments: (world) => ({ input: { personId: world.personOf('owner'), channel: 'WEB' } }),
  },
};

/** An act of a citizen whose identity is not proved yet; afterwards it is again. */
function ofUnproved(input: () => object): Maker {
  let prove: (() => Promise<void>) | null = null;
  return {
    arguments: async (world, actor) => {
      const self = world.selfOf(actor);
      prove = self === null ? null : await world.unprove(self);
      return { input: input() };
    },
    after: async () => prove?.(),
  };
}

/** Nothing waits but what this call needs. */
async function privacyRequest(
  world: MatrixWorld,
  actor: MatrixActor,
  requestId: string | null,
): Promise<{ input: object }> {
  await world.sql('delete from privacy_request');
  if (!requestId) return { input: key() };
  await world.sql(
    `insert into privacy_request (id, person_id, kind, state, language, requested_at, starts_at)
     values ($1, $2, 'erasure', 'waiting', 'zh-CN', now(), now() + interval '5 days')`,
    [requestId, world.accountOf(actor)],
  );
  return { input: { requestId, ...key() } };
}

/** Of a region that does not exist. */
export const creditCode = `91990102MA00000X1${creditCodeCheckCharacter('91990102MA00000X1')}`;

/** Links a way in to the account of the owner, by the owner. */
async function linkAsOwner(world: MatrixWorld, input: object): Promise<void> {
  const { token } = await world.open('citizen', world.personOf('owner'));
  const { text } = await ask(world.server, 'portal', token, {
    query: 'mutation M($input: LinkWayInput!) { answer: linkWay(input: $input) { refusal { code } } }',
    variables: { input },
  });
  if (!text.includes('"refusal":null')) throw new Error(text);
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
