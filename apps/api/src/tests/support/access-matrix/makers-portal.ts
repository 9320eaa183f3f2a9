import { randomUUID } from 'node:crypto';
import { smallPdf } from '../cases.js';
import type { Maker } from './makers.js';
import type { CaseStage } from './world.js';

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
      const [file] = await world.sql<{ file_id: string }>(
        'select file_id from case_file where application_id = $1 limit 1',
        [id],
      );
      return { input: { applicationId: id, version, fileId: file?.file_id ?? randomUUID() } };
    },
  },
  submitApplication: {
    arguments: async (world, actor) => {
      const { id, version } = await world.caseAt(actor, 'draft');
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
      const { id } = await world.caseAt(actor, 'accepted');
      const [event] = await world.sql<{ seq: number }>(
        `select seq from history_event where chain_kind = 'case' and chain_id = $1 and kind = 'accepted' order by seq limit 1`,
        [id],
      );
      return {
        input: {
          applicationId: id,
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

  // ways in
  logInAsDemoPerson: {
    arguments: (world) => ({ input: { personId: world.personOf('owner'), channel: 'WEB' } }),
  },
};

/** A material to send. */
export const material = { name: 'paper.pdf', type: 'application/pdf', bytes: smallPdf };
