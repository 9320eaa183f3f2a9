import type { NamedQuery } from '@tongban/kernel';

/** A service event, and what was said of it. */
export interface EventRow {
  applicationId: string;
  eventNumber: number;
  kind: RateableKind;
  at: Date;
  level: number | null;
  reasons: string[] | null;
  text: string | null;
  ratedAt: Date | null;
}

/** The events of a case that can be rated: its acceptance, and its end. */
export const rateableKinds = ['accepted', 'notAccepted', 'closed'] as const;
export type RateableKind = (typeof rateableKinds)[number];

/** Rateable events of several cases, each with its rating. Who rated is not read: nobody here may know. */
export const eventsOf = (applicationIds: readonly string[]): NamedQuery => ({
  name: 'ratings.events',
  text: `select e.chain_id as "applicationId", e.seq as "eventNumber", e.kind, e.at, r.level, r.reasons, r.text, r.at as "ratedAt"
  from history_event e
  left join rating r on r.application_id = e.chain_id and r.event_number = e.seq
 where e.chain_kind = 'case' and e.chain_id = any($1) and e.kind = any($2)
 order by e.chain_id, e.seq`,
  values: [applicationIds, rateableKinds],
});
