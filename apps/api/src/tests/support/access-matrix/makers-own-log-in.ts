import { randomUUID } from 'node:crypto';
import bid from '@tongban/bid-demo';
import type { MatrixActor } from './actors.js';
import type { Maker } from './makers.js';
import { factors, totpCode } from './parties.js';
import type { MatrixWorld } from './world.js';

/**
 * The own log-in of staff. Those of the department show what is theirs, those of another one what is somebody else's:
 * a code of another factor, another password.
 */
const isForeign = ({ session }: MatrixActor): boolean => session.kind === 'staff' && session.scope === 'out';

const codeOf = (actor: MatrixActor): string =>
  totpCode(isForeign(actor) ? factors.foreign.key : factors.own.key);

/** The second factor of an actor, set up or only offered. */
const setFactor = (world: MatrixWorld, actor: MatrixActor, state: 'set' | 'offered' | 'none') => {
  const sealed = world.seal(factors.own.base32);
  return world.setStaff(actor, {
    totp_secret: state === 'set' ? sealed : null,
    totp_since: state === 'set' ? new Date() : null,
    totp_next_secret: state === 'offered' ? sealed : null,
    totp_last_step: null,
  });
};

const withFactor = (state: 'set' | 'offered', opened?: Maker['opened']): Maker => ({
  arguments: async (world, actor) => {
    await setFactor(world, actor, state);
    return { input: { code: codeOf(actor) } };
  },
  ...(opened ? { opened } : {}),
  after: (world, actor) => setFactor(world, actor, 'none'),
});

/** The factor was shown in this session, as whoever works here with one has done. */
const shown: Maker['opened'] = (world, actor) => world.setSession(actor, { second_factor: 'totp' });

/** How they are asked. */
export const ownLogInMakers: Readonly<Record<string, Maker>> = {
  beginSecondFactor: withFactor('set', shown),
  confirmSecondFactor: withFactor('offered'),
  showSecondFactor: withFactor('set'),
  renewRecoveryCodes: withFactor('set', shown),
  changePassword: {
    // A password that is the account's own, unlike that of the demonstration.
    arguments: async (world, actor) => {
      await world.setStaff(actor, { demonstration: false, password_changed_at: new Date() });
      const current = isForeign(actor) ? `Theirs-${randomUUID()}` : bid.people.demoPassword;
      return { input: { current, next: `Xq-${randomUUID()}` } };
    },
    after: async (world, actor) => {
      const { session } = actor;
      await world.setStaff(actor, {
        password_hash: await world.sharedPassword(),
        demonstration: session.kind === 'staff' && session.special !== 'unfinished',
      });
    },
  },
  // A session that somebody has ended tells its own browser why; one that runs, or none, has nothing to tell.
  endedSession: {
    arguments: () => ({}),
    opened: async (world, actor) => {
      if (isForeign(actor)) return;
      await world.setSession(actor, { revoked_at: new Date(), end_reason: 'signedOut' });
    },
  },
};
