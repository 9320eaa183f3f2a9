import { Injectable } from '@nestjs/common';
import {
  Ciphers,
  Database,
  Time,
  refuse,
  type Channel,
  type Citizen,
  type KeyedRequest,
  type Outcome,
} from '@tongban/kernel';
import { historyEvent, type CitizenWay } from '@tongban/rules';
import { SecurityPolicies } from '../policies/security-policies.js';
import { SessionService } from '../sessions/session.service.js';
import { runningSessions, type RunningSessionRow } from './device.queries.js';

/** A device on which a citizen is logged in, as they see it. */
export interface Device {
  /** Id of its session. */
  readonly id: string;
  /** In few words, e.g. `Chrome · Windows`; null when the client did not say. */
  readonly device: string | null;
  readonly channel: Channel;
  readonly way: CitizenWay | null;
  /** Address of the client at the log-in, opened; null when it was not noted. Mask it. */
  readonly address: string | null;
  readonly since: Date;
  readonly lastSeen: Date;
  /** The one that asks. */
  readonly current: boolean;
}

/** Where a citizen is logged in, and logging out there. */
@Injectable()
export class Devices {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly time: Time,
    private readonly sessions: SessionService,
    private readonly policies: SecurityPolicies,
  ) {}

  /** The sessions that run, the one that was used last first. */
  async list(citizen: Citizen): Promise<Device[]> {
    const now = this.time.now();
    const { idleMinutes } = (await this.policies.current()).session;
    const idleSince = new Date(now.getTime() - idleMinutes.citizen * 60_000);
    const rows = await this.database.read<RunningSessionRow>(runningSessions(citizen.id, now, idleSince));
    return rows.map((row) => ({
      id: row.id,
      device: row.device,
      channel: row.channel,
      way: row.way,
      address: row.address_sealed === null ? null : this.ciphers.open(row.address_sealed),
      since: row.created_at,
      lastSeen: row.last_seen_at,
      current: row.id === citizen.sessionId,
    }));
  }

  /** Logs a citizen out on one other device. */
  signOut(
    citizen: Citizen,
    request: KeyedRequest & { deviceId: string },
  ): Promise<Outcome<{ ended: number }>> {
    const { deviceId } = request;
    return this.database.once(citizen, 'signOutDevice', request, async (tx) => {
      if (deviceId === citizen.sessionId) return refuse('DEVICE_IS_THIS_ONE');
      const ended = await this.sessions.endOne(tx, 'citizen', citizen.id, deviceId, 'signedOut');
      if (!ended) return refuse('DEVICE_UNKNOWN');
      await tx.record(
        { kind: 'account', id: citizen.id },
        historyEvent('deviceSignedOut', { sessionId: deviceId }),
        citizen,
      );
      return { ended: 1 };
    });
  }

  /** Logs a citizen out everywhere but here. */
  signOutOthers(citizen: Citizen, request: KeyedRequest): Promise<Outcome<{ ended: number }>> {
    return this.database.once(citizen, 'signOutOtherDevices', request, async (tx) => {
      const ended = await this.sessions.endAll(tx, 'citizen', citizen.id, 'signedOut', citizen.sessionId);
      if (ended > 0) {
        await tx.record(
          { kind: 'account', id: citizen.id },
          historyEvent('otherDevicesSignedOut', { sessions: ended }),
          citizen,
        );
      }
      return { ended };
    });
  }

  /** Logs a citizen out here. */
  async logOut(citizen: Citizen, token: string | undefined): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.sessions.revoke(tx, citizen.sessionId, token);
      await tx.record(
        { kind: 'account', id: citizen.id },
        historyEvent('loggedOut', { sessionId: citizen.sessionId }),
        citizen,
      );
      return {};
    });
  }
}
