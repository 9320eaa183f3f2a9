import type { PlainTextKey } from '../text/texts.js';

/** Names of the roles in which somebody acts, by what the history calls them. */
export const roleNames: Readonly<Record<string, PlainTextKey>> = {
  applicant: 'audit.role.applicant',
  intake: 'role.INTAKE',
  reviewer: 'role.REVIEWER',
  approver: 'role.APPROVER',
  hallManager: 'role.HALL_MANAGER',
  supervisor: 'role.SUPERVISOR',
  followUp: 'role.FOLLOW_UP',
  catalogueEditor: 'role.CATALOGUE_EDITOR',
  cataloguePublisher: 'role.CATALOGUE_PUBLISHER',
  administrator: 'role.ADMINISTRATOR',
  securityOfficer: 'role.SECURITY_OFFICER',
  auditor: 'role.AUDITOR',
  system: 'audit.role.system',
  visitor: 'audit.role.visitor',
};

/** Names of the kinds of chains. */
export const chainNames: Readonly<Record<string, PlainTextKey>> = {
  case: 'audit.chain.case',
  account: 'audit.chain.account',
  policy: 'audit.chain.policy',
};

/** Names of the ways by which somebody came. */
export const channelNames: Readonly<Record<string, PlainTextKey>> = {
  web: 'audit.channel.web',
  weapp: 'audit.channel.weapp',
  alipay: 'audit.channel.alipay',
  counter: 'audit.channel.counter',
  system: 'audit.channel.system',
};

/** Enough of an id to tell it from its neighbours; the whole one stands in the detail. */
export const shortId = (id: string): string => `…${id.slice(-8)}`;
