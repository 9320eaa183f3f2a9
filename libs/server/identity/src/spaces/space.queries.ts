import type { NamedQuery } from '@tongban/kernel';

/** A place in which a person may act today. */
export interface SpaceRow {
  kind: 'enterprise' | 'child';
  id: string;
  name: string;
  as: 'representative' | 'agent' | 'guardian';
  authorisation_id: string | null;
  /** Null for an authority without bounds. */
  authorised_items: string[] | null;
  authorised_themes: string[] | null;
  /** Last day, or the day on which a child is fourteen; null for a representative. */
  until: string | null;
}

/**
 * Every place in which a person may act today, enterprises before children, each by name. A representative who is also
 * an agent of their enterprise is its representative.
 */
export const spacesOf = (personId: string, today: string): NamedQuery => ({
  name: 'identity.spaces',
  text: `select 'enterprise' as kind, e.id, e.name, 'representative' as "as", null::uuid as authorisation_id,
                null::uuid[] as authorised_items, null::text[] as authorised_themes, null::text as until
           from enterprise e where e.representative_id = $1 and e.closed_at is null
          union all
         select 'enterprise', e.id, e.name, 'agent', a.id,
                case when a.scope = 'listed' then a.item_ids end,
                case when a.scope = 'listed' then a.theme_keys end, a.until::text
           from enterprise_authorisation a join enterprise e on e.id = a.enterprise_id and e.closed_at is null
          where a.agent_id = $1 and a.accepted_at is not null and a.ended_at is null and a.until >= $2::date
            and e.representative_id <> $1
          union all
         select 'child', p.id, p.name, 'guardian', null, null, null, g.ends_on::text
           from guardianship g join person p on p.id = g.child_id
          where g.guardian_id = $1 and g.ended_at is null and g.ends_on > $2::date
          order by 1 desc, 3, 2`,
  values: [personId, today],
});

/** An authority that is held; the bounds are an agent's. */
export interface HeldAuthority {
  id: string;
  authorised_items?: string[] | null;
  authorised_themes?: string[] | null;
}

/** Which authority a person claims. */
export interface Claim {
  readonly personId: string;
  readonly spaceId: string;
  readonly today: string;
}

/**
 * The authority itself, held until the transaction ends: who takes it away waits, and whatever begins after the taking
 * away finds none.
 */
export const holdAuthority = {
  representative: ({ personId, spaceId }: Claim): NamedQuery => ({
    name: 'identity.hold-representative',
    text: `select id from enterprise where id = $1 and representative_id = $2 and closed_at is null for share`,
    values: [spaceId, personId],
  }),
  agent: ({ personId, spaceId, today }: Claim): NamedQuery => ({
    name: 'identity.hold-authorisation',
    text: `select id, case when scope = 'listed' then item_ids end as authorised_items,
                  case when scope = 'listed' then theme_keys end as authorised_themes
             from enterprise_authorisation
            where enterprise_id = $1 and agent_id = $2 and accepted_at is not null and ended_at is null
              and until >= $3::date for share`,
    values: [spaceId, personId, today],
  }),
  guardian: ({ personId, spaceId, today }: Claim): NamedQuery => ({
    name: 'identity.hold-guardianship',
    text: `select id from guardianship
            where child_id = $1 and guardian_id = $2 and ended_at is null and ends_on > $3::date for share`,
    values: [spaceId, personId, today],
  }),
};

/** Writes in whose place a session acts from now on; null for its person. */
export const enterSpace = (
  sessionId: string,
  space: { kind: 'enterprise' | 'child'; id: string } | null,
): NamedQuery => ({
  name: 'identity.enter-space',
  text: 'update session set space_kind = $2, space_id = $3 where id = $1 and revoked_at is null',
  values: [sessionId, space?.kind ?? null, space?.id ?? null],
});

/** Whom somebody may stand for, so that staff keep out of those cases: enterprises and children, today or not. */
export const standsFor = (personId: string): NamedQuery => ({
  name: 'identity.stands-for',
  text: `select id from enterprise where representative_id = $1
          union select enterprise_id from enterprise_authorisation
                 where agent_id = $1 and accepted_at is not null and ended_at is null
          union select child_id from guardianship where guardian_id = $1`,
  values: [personId],
});
