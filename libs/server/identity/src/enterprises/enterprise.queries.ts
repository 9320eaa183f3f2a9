import type { NamedQuery } from '@tongban/kernel';

/** An enterprise with a space here. */
export interface EnterpriseRow {
  id: string;
  credit_code: string;
  name: string;
  representative_id: string;
  representative_name: string;
  opened_by: 'representative' | 'clerk';
  opened_at: Date;
  version: number;
}

const select = `select e.id, e.credit_code, e.name, e.representative_id, p.name as representative_name,
       e.opened_by, e.opened_at, e.version
  from enterprise e join person p on p.id = e.representative_id`;

/** Several enterprises at once. */
export const enterprisesById = (ids: readonly string[]): NamedQuery => ({
  name: 'identity.enterprises',
  text: `${select} where e.id = any($1::uuid[])`,
  values: [ids],
});

/** The enterprise with a credit code. */
export const enterpriseByCode = (creditCode: string): NamedQuery => ({
  name: 'identity.enterprise-by-code',
  text: `${select} where e.credit_code = $1`,
  values: [creditCode],
});

/** Writes a new enterprise; no row comes back when its credit code has a space already. */
export const insertEnterprise = (enterprise: {
  id: string;
  creditCode: string;
  name: string;
  representativeId: string;
  staffId: string | null;
  at: Date;
}): NamedQuery => ({
  name: 'identity.insert-enterprise',
  text: `insert into enterprise (id, credit_code, name, representative_id, opened_by, opened_by_staff, opened_at, version)
         values ($1, $2, $3, $4, case when $5::uuid is null then 'representative' else 'clerk' end, $5, $6, 1)
         on conflict (credit_code) do nothing returning id`,
  values: [
    enterprise.id,
    enterprise.creditCode,
    enterprise.name,
    enterprise.representativeId,
    enterprise.staffId,
    enterprise.at,
  ],
});

/** Gives an enterprise another representative (and the name of today), when the register says so. */
export const replaceRepresentative = (id: string, representativeId: string, name: string): NamedQuery => ({
  name: 'identity.replace-representative',
  text: `update enterprise set representative_id = $2, name = $3, version = version + 1 where id = $1 returning id`,
  values: [id, representativeId, name],
});

/** An authorisation with both sides' names. */
export interface AuthorisationRow {
  id: string;
  enterprise_id: string;
  enterprise_name: string;
  agent_id: string | null;
  /** Sealed; null until somebody used the code. */
  agent_name: string | null;
  agent_digest: string | null;
  code_digest: string | null;
  code_until: Date | null;
  scope: 'all' | 'listed';
  item_ids: string[];
  theme_keys: string[];
  until: string;
  given_at: Date;
  accepted_at: Date | null;
  declined_at: Date | null;
  ended_at: Date | null;
  version: number;
}

const authorisation = `select a.id, a.enterprise_id, e.name as enterprise_name, a.agent_id, a.agent_name, a.agent_digest,
       a.code_digest, a.code_until, a.scope, a.item_ids, a.theme_keys, a.until::text, a.given_at, a.accepted_at,
       a.declined_at, a.ended_at, a.version
  from enterprise_authorisation a join enterprise e on e.id = a.enterprise_id and e.closed_at is null`;

/** Most authorisations of one enterprise that a screen shows, newest first. */
export const mostAuthorisations = 200;

/** What an enterprise has given, the newest first. */
export const authorisationsOf = (enterpriseId: string): NamedQuery => ({
  name: 'identity.authorisations',
  text: `${authorisation} where a.enterprise_id = $1 order by a.given_at desc, a.id limit ${mostAuthorisations}`,
  values: [enterpriseId],
});

/** What waits for somebody's answer, and what they hold, by the digest of their identity number or by their id. */
export const authorisationsFor = (personId: string, digest: string, today: string): NamedQuery => ({
  name: 'identity.authorisations-for',
  text: `${authorisation}
          where a.declined_at is null and a.ended_at is null and a.until >= $3::date
            and (a.agent_id = $1 or (a.agent_digest = $2 and a.accepted_at is null))
          order by a.given_at desc, a.id limit ${mostAuthorisations}`,
  values: [personId, digest, today],
});

/** One authorisation, held until the transaction ends. */
export const holdAuthorisationById = (id: string): NamedQuery => ({
  name: 'identity.hold-authorisation-by-id',
  text: `${authorisation} where a.id = $1 for no key update of a`,
  values: [id],
});

/** The offer that a code stands for, held until the transaction ends. */
export const holdOfferByCode = (codeDigest: string): NamedQuery => ({
  name: 'identity.hold-offer-by-code',
  text: `${authorisation} where a.code_digest = $1 for no key update of a`,
  values: [codeDigest],
});

/** A new offer. */
export interface Offer {
  id: string;
  enterpriseId: string;
  agentName: string | null;
  agentDigest: string | null;
  codeDigest: string | null;
  codeUntil: Date | null;
  scope: 'all' | 'listed';
  itemIds: readonly string[];
  themeKeys: readonly string[];
  until: string;
  givenBy: string;
  givenAt: Date;
}

export const insertOffer = (offer: Offer): NamedQuery => ({
  name: 'identity.insert-authorisation',
  text: `insert into enterprise_authorisation (id, enterprise_id, agent_name, agent_digest, code_digest, code_until,
                                               scope, item_ids, theme_keys, until, given_by, given_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8::uuid[], $9::text[], $10, $11, $12, 1)`,
  values: [
    offer.id,
    offer.enterpriseId,
    offer.agentName,
    offer.agentDigest,
    offer.codeDigest,
    offer.codeUntil,
    offer.scope,
    offer.itemIds,
    offer.themeKeys,
    offer.until,
    offer.givenBy,
    offer.givenAt,
  ],
});

/** Somebody accepts; the code has done its work and works no more. */
export const acceptOffer = (id: string, agentId: string, agentName: string, now: Date): NamedQuery => ({
  name: 'identity.accept-authorisation',
  text: `update enterprise_authorisation
            set agent_id = $2, agent_name = $3, accepted_at = $4, code_digest = null, version = version + 1
          where id = $1`,
  values: [id, agentId, agentName, now],
});

export const declineOffer = (id: string, now: Date): NamedQuery => ({
  name: 'identity.decline-authorisation',
  text: `update enterprise_authorisation set declined_at = $2, code_digest = null, version = version + 1 where id = $1`,
  values: [id, now],
});

export const endAuthorisation = (id: string, by: string, now: Date): NamedQuery => ({
  name: 'identity.end-authorisation',
  text: `update enterprise_authorisation
            set ended_at = $3, ended_by = $2, code_digest = null, version = version + 1
          where id = $1`,
  values: [id, by, now],
});

/** Ends what a person held of an enterprise before a new authorisation takes its place. */
export const endFormer = (enterpriseId: string, agentId: string, now: Date): NamedQuery => ({
  name: 'identity.end-former-authorisations',
  text: `update enterprise_authorisation set ended_at = $3, ended_by = $2, version = version + 1
          where enterprise_id = $1 and agent_id = $2 and accepted_at is not null and ended_at is null
        returning id`,
  values: [enterpriseId, agentId, now],
});

/** How many offers of an enterprise wait for an answer. */
export const openOffers = (enterpriseId: string, today: string): NamedQuery => ({
  name: 'identity.open-offers',
  text: `select count(*)::integer as offers from enterprise_authorisation
          where enterprise_id = $1 and accepted_at is null and declined_at is null and ended_at is null
            and until >= $2::date`,
  values: [enterpriseId, today],
});
