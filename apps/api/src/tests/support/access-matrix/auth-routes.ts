import type { Zone } from '@tongban/kernel';
import type { MatrixActor } from './actors.js';
import type { CameBack } from './parties.js';
import type { MatrixRoute } from './routes.js';
import type { MatrixWorld } from './world.js';

/** Somebody of the identity provider who works in the office. */
const OFFICIAL = 'official-two-factors';

/**
 * Who brings somebody else's attempt back: whoever has its address (a link that was sent, a proxy's log) and not the
 * browser that began it.
 */
const isForeign = ({ session }: MatrixActor): boolean =>
  (session.kind === 'citizen' && session.person === 'stranger') ||
  (session.kind === 'staff' && session.scope === 'out');

const asBrowser = ({ path, cookie }: CameBack) => ({ path, init: { headers: { cookie } } });

/** Comes back with an attempt of one's own; where it is somebody else's, one's browser has begun another one. */
async function bringBack(world: MatrixWorld, zone: Zone, came: CameBack, own: boolean) {
  return asBrowser(own ? came : { ...came, cookie: await world.parties.begin(zone) });
}

const leave = (zone: Zone, way: 'start' | 'link'): MatrixRoute => ({
  zone,
  name: `GET /auth/${zone}/oidc/${way}`,
  request: async () => ({ path: `auth/${zone}/oidc/${way}` }),
});

/** The ways to the identity provider and back, each attempt gone through at the provider itself. */
export const authRoutes: readonly MatrixRoute[] = [
  leave('portal', 'start'),
  leave('counter', 'start'),
  {
    zone: 'portal',
    name: 'GET /auth/portal/oidc/callback (to log in)',
    request: async (world, actor) => {
      const { identityNumber } = world.parties.identity(world.accountKey(actor));
      const came = await world.parties.comeBack('portal', `citizen-${identityNumber.slice(-8)}`);
      return bringBack(world, 'portal', came, !isForeign(actor));
    },
  },
  {
    zone: 'portal',
    name: 'GET /auth/portal/oidc/callback (to link)',
    request: async (world, actor, token) => {
      await world.sql('delete from linked_way');
      const { identityNumber } = world.parties.identity(world.accountKey(actor));
      // Who may not begin, and who is somebody else, comes with an attempt that the owner has begun.
      const own = actor.session.kind === 'citizen' && !isForeign(actor);
      const from = own ? token : (await world.open('citizen', world.personOf('owner'))).token;
      const person = `citizen-${identityNumber.slice(-8)}`;
      const came = await world.parties.comeBack('portal', person, { way: 'link', token: from });
      return bringBack(world, 'portal', came, own);
    },
  },
  leave('portal', 'link'),
  {
    zone: 'counter',
    name: 'GET /auth/counter/oidc/callback (to log in)',
    request: async (world, actor) => {
      const account = actor.session.kind === 'staff' ? actor.key : 'intake';
      await world.linkSubject(OFFICIAL, world.staffOf(account));
      const came = await world.parties.comeBack('counter', OFFICIAL);
      return bringBack(world, 'counter', came, !isForeign(actor));
    },
  },
  {
    zone: 'counter',
    name: 'GET /auth/counter/oidc/callback (to log in, linked to nobody)',
    request: async (world) => {
      await world.linkSubject(OFFICIAL, null);
      return asBrowser(await world.parties.comeBack('counter', OFFICIAL));
    },
  },
  {
    zone: 'counter',
    name: 'GET /auth/counter/oidc/callback (to link)',
    request: async (world, actor, token) => {
      await world.linkSubject(OFFICIAL, null);
      // Who may not begin, and who is somebody else, comes with an attempt that a colleague has begun.
      const mayBegin = actor.session.kind === 'staff' && actor.session.special !== 'unfinished';
      const own = mayBegin && !isForeign(actor);
      const from = own ? token : (await world.open('staff', world.staffOf('tookIn'))).token;
      const came = await world.parties.comeBack('counter', OFFICIAL, { way: 'link', token: from });
      return bringBack(world, 'counter', came, own);
    },
  },
  leave('counter', 'link'),
];

/**
 * What a redirect means: the code of its problem, `ok` when it leads on (to the provider, or back to the work), and
 * `UNAUTHENTICATED` when it leads to the log-in.
 */
export function classOfRedirect(to: URL, from: URL): string {
  const problem = to.searchParams.get('problem');
  if (problem) return problem;
  const toLogIn = from.pathname.endsWith('/link') && to.host === from.host;
  return toLogIn ? 'UNAUTHENTICATED' : 'ok';
}
