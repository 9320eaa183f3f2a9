import {
  FurtherWays,
  OidcService,
  SessionService,
  SignIn,
  StaffSubjects,
  Ways,
  ownPath,
  type Identified,
  type Linking,
  type StaffOrigin,
} from '@tongban/identity';
import {
  isRefusal,
  languageOf,
  type Citizen,
  type Language,
  type Outcome,
  type StaffMember,
  type Zone,
} from '@tongban/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { deviceToken, writeDeviceCookie } from './device-cookie.js';
import { sessionToken, writeSessionCookie } from './session-token.js';

/** What the routes below `/auth` need. */
export interface OidcRouteParts {
  readonly oidc: OidcService;
  readonly ways: Ways;
  readonly signIn: SignIn;
  readonly furtherWays: FurtherWays;
  readonly subjects: StaffSubjects;
  readonly sessions: SessionService;
  /** Under which address people know a zone, as the server was told: whole, without a path. */
  readonly publicUrl: (zone: Zone) => string;
}

interface StartRoute {
  Querystring: { back?: string };
}

/** Where people of a zone are when nobody says anything else, and where they log in. */
const HOME: Readonly<Record<Zone, string>> = { portal: '/home', counter: '/counter/' };
const LOGIN: Readonly<Record<Zone, string>> = { portal: '/login', counter: '/counter/' };
/** Where each zone shows the ways into somebody's account. */
const ACCOUNT: Readonly<Record<Zone, string>> = { portal: '/account', counter: '/counter/account' };
/** Seconds for which the browser keeps its part of an attempt. */
const KEPT = 600;

const folder = (zone: Zone): string => `/auth/${zone}/oidc`;
/** Over TLS its prefix keeps other hosts from setting it; the prefix wants the path of the whole site. */
const cookieOf = (zone: Zone, request: FastifyRequest): string =>
  request.protocol === 'https' ? `__Host-tongban_${zone}_oidc` : `tongban_${zone}_oidc`;

/**
 * Adds the way to an identity provider and back, for each zone apart: `/auth/<zone>/oidc/start?back=/path` and
 * `/auth/<zone>/oidc/callback`; and `/auth/<zone>/oidc/link?back=/path`, which links what somebody is at the provider
 * to the account that is open in this browser, instead of logging in.
 * Whatever comes of it, the browser ends on a page of our own; a `problem` in its address is a code that the page
 * has a sentence for.
 */
export function addOidcRoutes(server: FastifyInstance, parts: OidcRouteParts): void {
  for (const zone of ['portal', 'counter'] as const) {
    server.get<StartRoute>(`${folder(zone)}/start`, (request, reply) => start(parts, zone, request, reply));
    server.get(`${folder(zone)}/callback`, (request, reply) => callback(parts, zone, request, reply));
    server.get<StartRoute>(`${folder(zone)}/link`, (request, reply) => link(parts, zone, request, reply));
  }
}

async function start(
  parts: OidcRouteParts,
  zone: Zone,
  request: FastifyRequest<StartRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { oidc, sessions } = parts;
  const back = ownPath(one(request.query.back), HOME[zone]);
  if (isElsewhere(parts, zone, request)) return goTo(reply, problemAt(zone, 'OIDC_ADDRESS', back));
  const former = await whoIsHere(sessions, zone, request);
  const begun = await oidc.begin(zone, redirectUri(parts, zone), back, { formerId: former?.sessionId });
  if (isRefusal(begun)) return goTo(reply, problemAt(zone, begun.code, back));
  keepBrowser(zone, request, reply, begun.browser);
  return goTo(reply, begun.address.href);
}

/**
 * Somebody who is logged in goes to the provider to link what they are there to their account here. The session's
 * cookie does not come along from a page of another site, so nobody else can send them on this way.
 */
async function link(
  parts: OidcRouteParts,
  zone: Zone,
  request: FastifyRequest<StartRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { oidc, sessions } = parts;
  const back = ownPath(one(request.query.back), ACCOUNT[zone]);
  if (isElsewhere(parts, zone, request)) return goTo(reply, withParameter(back, 'problem', 'OIDC_ADDRESS'));
  const who = await whoIsHere(sessions, zone, request);
  if (!who || (who.kind === 'staff' && who.pending)) return goTo(reply, LOGIN[zone]);
  const linking = { accountId: who.id, sessionId: who.sessionId };
  const begun = await oidc.begin(zone, redirectUri(parts, zone), back, { linking });
  if (isRefusal(begun)) return goTo(reply, withParameter(back, 'problem', begun.code));
  keepBrowser(zone, request, reply, begun.browser);
  return goTo(reply, begun.address.href);
}

/** Whose session is open in the browser. */
function whoIsHere(
  sessions: SessionService,
  zone: Zone,
  request: FastifyRequest,
): Promise<Citizen | StaffMember | null> {
  const language = languageOf(request.headers['accept-language']);
  const token = sessionToken(zone, request);
  return zone === 'portal'
    ? sessions.citizen(token, language, request.ip)
    : sessions.staff(token, language, request.ip);
}

async function callback(
  parts: OidcRouteParts,
  zone: Zone,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (isElsewhere(parts, zone, request)) return goTo(reply, problemAt(zone, 'OIDC_ADDRESS', HOME[zone]));
  const browser = request.cookies[cookieOf(zone, request)];
  void reply.clearCookie(cookieOf(zone, request), { path: '/', secure: request.protocol === 'https' });
  const address = new URL(request.url, redirectUri(parts, zone));
  const attempt = await parts.oidc.attempt(zone, browser);
  const language = languageOf(request.headers['accept-language']);
  const formerId = attempt?.formerId ?? null;
  const came = { address, browser, back: attempt?.returnTo ?? HOME[zone], language, formerId };
  if (zone === 'counter') return staffIsBack(parts, came, request, reply);
  return attempt?.linking
    ? citizenHasLinked(parts, { ...came, linking: attempt.linking }, request, reply)
    : citizenIsBack(parts, came, request, reply);
}

interface Back {
  readonly address: URL;
  readonly browser: string | undefined;
  readonly back: string;
  readonly language: Language;
  /** Session that was open in the browser before. */
  readonly formerId: string | null;
}

async function citizenIsBack(
  { ways, signIn, sessions }: OidcRouteParts,
  { address, browser, back, language, formerId }: Back,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const from = {
    channel: 'web',
    language,
    address: request.ip,
    userAgent: request.headers['user-agent'],
  } as const;
  const identified = await identify(ways, address, browser, request);
  const session = isRefusal(identified) ? identified : await signIn.complete(identified, from);
  if (isRefusal(session)) return goTo(reply, problemAt('portal', session.code, back));
  if (formerId) await sessions.succeed(await sessions.citizenOfSession(formerId, language, request.ip));
  writeSessionCookie(request, reply, 'portal', session.token, session.expiresAt);
  return goTo(reply, back);
}

/** Whoever began the linking is back; their session has to run still. */
async function citizenHasLinked(
  { ways, sessions, furtherWays }: OidcRouteParts,
  { address, browser, back, language, linking }: Back & { linking: Linking },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const identified = await identify(ways, address, browser, request);
  if (isRefusal(identified)) return goTo(reply, withParameter(back, 'problem', identified.code));
  const citizen = await sessions.citizenOfSession(linking.sessionId, language, request.ip);
  // Logged out, or as somebody else, while they were away.
  if (citizen?.id !== linking.accountId) return goTo(reply, withParameter(back, 'problem', 'OIDC_EXPIRED'));
  // A callback comes once: its state stands for the intention.
  const idempotencyKey = address.searchParams.get('state') ?? '';
  const linked = await furtherWays.add(citizen, identified, { way: 'oidc', idempotencyKey });
  if (isRefusal(linked)) return goTo(reply, withParameter(back, 'problem', linked.code));
  return goTo(reply, withParameter(back, 'linked', 'OIDC'));
}

/** Who a citizen is at the provider, by the address that it has sent their browser to. */
const identify = (
  ways: Ways,
  address: URL,
  browser: string | undefined,
  request: FastifyRequest,
): Promise<Outcome<Identified>> =>
  ways.identify('oidc', { code: address.href, challenge: browser, address: request.ip, channel: 'web' });

async function staffIsBack(
  { oidc, subjects, sessions }: OidcRouteParts,
  { address, browser, back, language, formerId }: Back,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const came = await oidc.finish('counter', address, browser);
  if (isRefusal(came)) return goTo(reply, withParameter(back, 'problem', came.code));
  if (came.linking) {
    const member = await sessions.staffOfSession(came.linking.sessionId, language, request.ip);
    const linked: Outcome<object> | null =
      member && !member.pending ? await subjects.linkOwn(came.linking, came.user, member) : null;
    if (!linked) return goTo(reply, withParameter(back, 'problem', 'OIDC_EXPIRED'));
    return goTo(reply, isRefusal(linked) ? withParameter(back, 'problem', linked.code) : back);
  }
  const from: StaffOrigin = {
    language,
    address: request.ip,
    userAgent: request.headers['user-agent'],
    device: deviceToken(request),
  };
  const session = await subjects.logIn(came.user, from);
  if (isRefusal(session)) return goTo(reply, withParameter(back, 'problem', session.code));
  if (formerId) await sessions.succeed(await sessions.staffOfSession(formerId, language, request.ip));
  writeSessionCookie(request, reply, 'counter', session.token, session.expiresAt);
  if (session.device) writeDeviceCookie(request, reply, session.device.token, session.device.expiresAt);
  return goTo(reply, back);
}

/** The provider knows this address by heart and takes no other one; what the browser calls us has no say in it. */
const redirectUri = ({ publicUrl }: OidcRouteParts, zone: Zone): string =>
  new URL(`${folder(zone)}/callback`, publicUrl(zone)).href;

/**
 * Whether a browser came by another name than ours: it would come back to ours without its cookies. Nothing is
 * begun for them.
 */
function isElsewhere({ publicUrl }: OidcRouteParts, zone: Zone, request: FastifyRequest): boolean {
  const own = new URL(publicUrl(zone));
  const called = `${own.protocol}//${request.host}`;
  return !URL.canParse(called) || new URL(called).host !== own.host;
}

/**
 * The browser's own part of an attempt. Unlike the session it has to come along when the provider, another site, sends
 * the browser back; it is good for that one way and ten minutes.
 */
function keepBrowser(zone: Zone, request: FastifyRequest, reply: FastifyReply, browser: string): void {
  void reply.setCookie(cookieOf(zone, request), browser, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: KEPT,
  });
}

/** The log-in page of a zone with a problem; the portal's also remembers where the person was. */
const problemAt = (zone: Zone, code: string, back: string): string =>
  zone === 'portal'
    ? `${LOGIN.portal}?problem=${code}&back=${encodeURIComponent(back)}`
    : withParameter(back, 'problem', code);

/** A page of our own with one more word in its address. */
function withParameter(path: string, name: 'problem' | 'linked', value: string): string {
  const url = new URL(path, 'https://own.invalid');
  for (const old of ['problem', 'linked']) url.searchParams.delete(old);
  url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}

/** A parameter that came once; a list of them is nobody's doing but an attacker's. */
const one = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Answers of this way depend on cookies and secrets: nobody may keep them. */
const goTo = (reply: FastifyReply, address: string): FastifyReply =>
  reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(address, 302);
