import type { NamedQuery } from '@tongban/kernel';

/** What happened last in a case. */
export interface LastEvent {
  kind: string;
  actorKind: 'citizen' | 'staff' | 'system';
  actorId: string | null;
  at: Date;
}

/** The last thing that moved a case; uncovering a value, attaching or opening a file or being refused moves nothing. */
export const lastEvent = (applicationId: string): NamedQuery => ({
  name: 'applications.last-event',
  text: `select kind, actor_kind as "actorKind", actor_id as "actorId", at from history_event
          where chain_kind = 'case' and chain_id = $1
            and kind not in ('personalRevealed', 'materialAttached', 'materialInfected', 'materialRemoved', 'draftErased', 'dueDaysCounted', 'fileOpened', 'rated', 'actRefused')
          order by seq desc limit 1`,
  values: [applicationId],
});

/** One row of a case's history. */
export interface HistoryRow extends LastEvent {
  seq: number;
  channel: string;
  /** For whom a clerk at a counter acted, or an agent, representative or guardian. */
  onBehalfOf: string | null;
  payload: Record<string, unknown>;
}

/** The history of a case from its beginning. */
export const historyOf = (applicationId: string): NamedQuery => ({
  name: 'applications.history',
  text: `select seq, kind, actor_kind as "actorKind", actor_id as "actorId", at, channel,
                on_behalf_of as "onBehalfOf", payload from history_event
          where chain_kind = 'case' and chain_id = $1 order by seq`,
  values: [applicationId],
});
