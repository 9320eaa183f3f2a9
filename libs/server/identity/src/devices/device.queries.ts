import type { Channel, NamedQuery } from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';

export interface RunningSessionRow {
  id: string;
  device: string | null;
  channel: Channel;
  way: CitizenWay | null;
  address_sealed: string | null;
  created_at: Date;
  last_seen_at: Date;
}

/** The sessions of a citizen that run, the one that was used last first. */
export const runningSessions = (personId: string, now: Date, idleSince: Date): NamedQuery => ({
  name: 'identity.running-sessions',
  text: `select id, device, channel, way, address_sealed, created_at, last_seen_at
           from session
          where kind = 'citizen' and subject_id = $1 and revoked_at is null
            and expires_at > $2 and last_seen_at > $3
          order by last_seen_at desc, id desc`,
  values: [personId, now, idleSince],
});
