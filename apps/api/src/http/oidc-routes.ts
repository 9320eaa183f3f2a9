import {
  OidcService,
  SessionService,
  SignIn,
  StaffSubjects,
  Ways,
  ownPath,
  type StaffOrigin,
} from '@tongban/identity';
import { isRefusal, languageOf, type Language, type Outcome, type Zone } from '@tongban/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { deviceToken, writeDeviceCookie } from './device-cookie.js';
import { sessionToken, writeSessionCookie } from './session-token.js';

/** What the routes below `/auth` need. */
export interface OidcRouteParts {
  readonly oidc: OidcService;
  readonly ways: Ways;
  readonly signIn: SignIn;
  readonly subjects: StaffSubjects;
  readonly sessions: SessionService;
}

interface StartRoute {
  Querystring: { back?: string };
}

/** Where people of a zone are when nobody says anything else, and where they log in. */
const HOME: Readonly<Record<Zone, string>> = { portal: '/home', counter: '/counter/' };
const LOGIN: Readonly<Record<Zone, string>> = { portal: '/login', counter: '/counter/' };
/** Seconds for which the browser keeps its part of an attempt. */
const KEPT = 600;

const folder = (zone: Zone): string => `/auth/${zone}/oidc`;
const cookieOf = (zone: Zone): string => `tongban_${zone}_oidc`;

/**
 * Adds the way to an identity provider and back, for each zone apart: `/auth/<zone>/oidc/start?back=/path` and
 * `/auth/<zone>/oidc/callback`; for staff also `/auth/counter/oidc/link`, which links instead of logging in.
 * Whatever comes of it, the browser ends on a page of our own; a `problem` in its address is a code that the page
 * has a sentence for.
 */
export function addOidcRoutes(server: FastifyInstance, parts: OidcRouteParts): void {
  for (const zone of ['portal', 'counter'] as const) {
    server.get<StartRoute>(`${folder(zone)}/start`, (request, reply) => start(parts, zone, request, reply));
    server.get(`${folder(zone)}/callback`, (request, reply) => callback(parts, zone, request, reply));
  }
  server.get(`${folder('counter')}/link`, (request, reply) => link(parts, request, reply));
}

async function start(
  { oidc }: OidcRouteParts,
  zone: Zone,
  request: FastifyRequest<StartRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const back = ownPath(one(request.query.back), HOME[zone]);
  const begun = await oidc.begin(zone, redirectUri(zone, request), back);
  if (isRefusal(begun)) return goTo(reply, problemAt(zone, begun.code, back));
  keepBrowser(zone, request, reply, begun.browser);
  return goTo(reply, begun.address.href);
}

/** A member of staff who is logged in goes to the provider to link what they are there to their account here. */
async function link(
  { oidc, sessions }: OidcRouteParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const language = languageOf(request.headers['accept-language']);
  const member = await sessions.staff(sessionToken('counter', request), language, request.ip);
  if (!member || member.pending) return goTo(reply, LOGIN.counter);
  const back = `${HOME.counter}account`;
  const begun = await oidc.begin('counter', redirectUri('counter', request), back, {
    staffId: member.id,
    sessionId: member.sessionId,
  });
  if (isRefusal(begun)) return goTo(reply, withProblem(back, begun.code));
  keepBrowser('counter', request, reply, begun.browser);
  return goTo(reply, begun.address.href);
}

async function callback(
  parts: OidcRouteParts,
  zone: Zone,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const browser = request.cookies[cookieOf(zone)];
  void reply.clearCookie(cookieOf(zone), { path: folder(zone) });
  const address = new URL(request.url, redirectUri(zone, request));
  const back = (await parts.oidc.returnTo(zone, browser)) ?? HOME[zone];
  const language = languageOf(request.headers['accept-language']);
  return zone === 'portal'
    ? citizenIsBack(parts, { address, browser, back, language }, request, reply)
    : staffIsBack(parts, { address, browser, back, language }, request, reply);
}

interface Back {
  readonly address: URL;
  readonly browser: string | undefined;
  readonly back: string;
  readonly language: Language;
}

async function citizenIsBack(
  { ways, signIn }: OidcRouteParts,
  { address, browser, back, language }: Back,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const from = {
    channel: 'web',
    language,
    address: request.ip,
    userAgent: request.headers['user-agent'],
  } as const;
  const identified = await ways.identify('oidc', {
    code: address.href,
    challenge: browser,
    address: request.ip,
    channel: 'web',
  });
  const session = isRefusal(identified) ? identified : await signIn.complete(identified, from);
  if (isRefusal(session)) return goTo(reply, problemAt('portal', session.code, back));
  writeSessionCookie(request, reply, 'portal', session.token, session.expiresAt);
  return goTo(reply, back);
}

async function staffIsBack(
  { oidc, subjects, sessions }: OidcRouteParts,
  { address, browser, back, language }: Back,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const came = await oidc.finish('counter', address, browser);
  if (isRefusal(came)) return goTo(reply, withProblem(back, came.code));
  if (came.linking) {
    const member = await sessions.staffOfSession(came.linking.sessionId, language, request.ip);
    const linked: Outcome<object> | null =
      member && !member.pending ? await subjects.linkOwn(came.linking, came.user, member) : null;
    if (!linked) return goTo(reply, withProblem(back, 'OIDC_EXPIRED'));
    return goTo(reply, isRefusal(linked) ? withProblem(back, linked.code) : back);
  }
  const from: StaffOrigin = {
    language,
    address: request.ip,
    userAgent: request.headers['user-agent'],
    device: deviceToken(request),
  };
  const session = await subjects.logIn(came.user, from);
  if (isRefusal(session)) return goTo(reply, withProblem(back, session.code));
  writeSessionCookie(request, reply, 'counter', session.token, session.expiresAt);
  if (session.device) writeDeviceCookie(request, reply, session.device.token, session.device.expiresAt);
  return goTo(reply, back);
}

/** The provider knows this address by heart and takes no other one. */
const redirectUri = (zone: Zone, request: FastifyRequest): string =>
  `${request.protocol}://${request.host}${folder(zone)}/callback`;

/**
 * The browser's own part of an attempt. Unlike the session it has to come along when the provider, another site, sends
 * the browser back; it is good for that one path and ten minutes.
 */
function keepBrowser(zone: Zone, request: FastifyRequest, reply: FastifyReply, browser: string): void {
  void reply.setCookie(cookieOf(zone), browser, {
    path: folder(zone),
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
    : withProblem(back, code);

/** A page of our own with a problem in its address. */
function withProblem(path: string, code: string): string {
  const url = new URL(path, 'https://own.invalid');
  url.searchParams.set('problem', code);
  return `${url.pathname}${url.search}${url.hash}`;
}

/** A parameter that came once; a list of them is nobody's doing but an attacker's. */
const one = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Answers of this way depend on cookies and secrets: nobody may keep them. */
const goTo = (reply: FastifyReply, address: string): FastifyReply =>
  reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(address, 302);
