import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import multipart from '@fastify/multipart';
import {
  isRefusal,
  languageOf,
  refusalType,
  refuse,
  type Applying,
  type Citizen,
  type FileDownload,
  type FileKind,
  type FileZones,
  type Language,
  type RateLimits,
  type RefusedActs,
  type StaffMember,
  type Zone,
} from '@tongban/kernel';
import type { ItemFiles } from '@tongban/catalogue';
import type { IdentityChecks, SessionService } from '@tongban/identity';
import type { Bid } from '@tongban/rules';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendDownload } from './downloads.js';
import { tooOften } from './graphql-requests.js';
import { isCrossSite, sessionToken } from './session-token.js';

/** What the routes below `/files` need. */
export interface FileRouteParts {
  readonly zones: FileZones;
  readonly sessions: SessionService;
  readonly checks: IdentityChecks;
  readonly limits: RateLimits;
  readonly refusedActs: RefusedActs;
  readonly itemFiles: ItemFiles;
  readonly bid: Bid;
  readonly bidFolder: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MATERIAL_KEY = /^[\w-]{1,64}$/;
const KINDS: Readonly<Record<Zone, readonly FileKind[]>> = {
  portal: ['files', 'documents', 'copies'],
  counter: ['files', 'documents', 'copies', 'exports'],
};

/** Adds `/files/portal/…` and `/files/counter/…`: uploads, downloads, samples and the logo. */
export async function addFileRoutes(server: FastifyInstance, parts: FileRouteParts): Promise<void> {
  await server.register(multipart, {
    // The store counts the bytes and refuses in words; this only keeps a flood out.
    limits: {
      files: 1,
      fields: 10,
      fieldSize: 1000,
      parts: 12,
      fileSize: parts.bid.limits.largestUpload + 1024,
    },
    throwFileSizeLimit: false,
  });
  for (const zone of ['portal', 'counter'] as const) {
    for (const kind of KINDS[zone]) {
      server.get<IdRoute>(`/files/${zone}/${kind}/:id`, (request, reply) =>
        download(parts, zone, kind, request, reply),
      );
    }
    server.get(`/files/${zone}/brand/logo.svg`, (_request, reply) => logo(parts, reply));
  }
  server.get<ItemFileRoute>('/files/portal/items/:itemId/:name', (request, reply) =>
    itemFile(parts, request, reply),
  );
  server.post<MaterialRoute>(
    '/files/portal/applications/:applicationId/materials/:materialKey',
    // A photo of 20 MB over a slow line takes minutes; the length of the body is bounded by the store.
    { bodyLimit: parts.bid.limits.largestUpload + 100_000 },
    (request, reply) => upload(parts, request, reply),
  );
  server.post<MaterialRoute>(
    '/files/counter/applications/:applicationId/materials/:materialKey',
    { bodyLimit: parts.bid.limits.largestUpload + 100_000 },
    (request, reply) => uploadAtCounter(parts, request, reply),
  );
}

interface IdRoute {
  Params: { id: string };
  Querystring: { download?: string };
}
interface ItemFileRoute {
  Params: { itemId: string; name: string };
}
interface MaterialRoute {
  Params: { applicationId: string; materialKey: string };
}

async function download(
  { zones, sessions, limits, refusedActs }: FileRouteParts,
  zone: Zone,
  kind: FileKind,
  request: FastifyRequest<IdRoute>,
  reply: FastifyReply,
): Promise<unknown> {
  const language = languageOf(request.headers['accept-language']);
  const actor = await actorOf(sessions, zone, request, language);
  if (!actor) return refused(reply, 401, 'UNAUTHENTICATED', language);
  const seconds = limits.requestBy(actor.id);
  if (seconds > 0) return tooOften(request, reply, seconds);
  const { id } = request.params;
  const file = UUID.test(id) ? await zones.open(kind, actor, id.toLowerCase()) : null;
  if (!file) {
    const code = 'FILE_NOT_FOUND';
    if (actor.kind === 'staff') await refusedActs.record(actor, { act: 'openFile', code, request: { id } });
    return refused(reply, 404, code, language);
  }
  return sendDownload(reply, file, {
    attachment: request.query.download !== undefined,
    cache: 'private, no-store',
  });
}

async function itemFile(
  { itemFiles }: FileRouteParts,
  request: FastifyRequest<ItemFileRoute>,
  reply: FastifyReply,
): Promise<unknown> {
  const { itemId, name } = request.params;
  const file = UUID.test(itemId) ? await itemFiles.open(itemId, name) : null;
  if (!file) return refused(reply, 404, 'FILE_NOT_FOUND', languageOf(request.headers['accept-language']));
  return sendDownload(reply, file, { attachment: false, cache: 'public, max-age=300' });
}

async function logo({ bid, bidFolder }: FileRouteParts, reply: FastifyReply): Promise<unknown> {
  const content = createReadStream(join(bidFolder, bid.brand.logo));
  const file: FileDownload = { name: 'logo.svg', type: 'image/svg+xml', size: null, content, inline: true };
  return sendDownload(reply, file, { attachment: false, cache: 'public, max-age=300' });
}

async function upload(
  parts: FileRouteParts,
  request: FastifyRequest<MaterialRoute>,
  reply: FastifyReply,
): Promise<unknown> {
  const { sessions, limits } = parts;
  const language = languageOf(request.headers['accept-language']);
  // A form of another site can send a multipart body without asking first, unlike JSON.
  const citizen = isCrossSite(request) ? null : await actorOf(sessions, 'portal', request, language);
  if (citizen?.kind !== 'citizen') return refused(reply, 401, 'UNAUTHENTICATED', language);
  const seconds = await limits.take('upload', { address: request.ip, accountId: citizen.id });
  if (seconds > 0) return tooOften(request, reply, seconds);
  return receive(parts, citizen, request, reply, language);
}

/** A clerk attaches what somebody at the counter hands over; the check of that person's identity comes in a header. */
async function uploadAtCounter(
  parts: FileRouteParts,
  request: FastifyRequest<MaterialRoute>,
  reply: FastifyReply,
): Promise<unknown> {
  const language = languageOf(request.headers['accept-language']);
  const member = isCrossSite(request) ? null : await actorOf(parts.sessions, 'counter', request, language);
  if (member?.kind !== 'staff' || member.pending) return refused(reply, 401, 'UNAUTHENTICATED', language);
  const seconds = await parts.limits.take('upload', { address: request.ip, accountId: member.id });
  if (seconds > 0) return tooOften(request, reply, seconds);
  const check = request.headers['x-identity-check'];
  const clerk = typeof check === 'string' ? await parts.checks.clerkFor(member, check) : null;
  if (!clerk) {
    const { applicationId } = request.params;
    const refusal = { act: 'attachFile', code: 'CHECK_OVER', request: { applicationId } };
    await parts.refusedActs.record(member, refusal);
    return refused(reply, 409, refusal.code, language);
  }
  return receive(parts, clerk, request, reply, language);
}

/** Takes one file in. */
async function receive(
  { zones, refusedActs }: FileRouteParts,
  actor: Applying,
  request: FastifyRequest<MaterialRoute>,
  reply: FastifyReply,
  language: Language,
): Promise<unknown> {
  const { applicationId, materialKey } = request.params;
  if (!UUID.test(applicationId) || !MATERIAL_KEY.test(materialKey)) {
    return refused(reply, 404, 'FILE_NOT_FOUND', language);
  }
  if (!request.isMultipart()) return refused(reply, 415, 'FILE_BROKEN_OFF', language);
  const part = await request.file();
  if (!part) return refused(reply, 400, 'FILE_EMPTY', language);

  const key = request.headers['idempotency-key'];
  const outcome = await zones.upload(actor, {
    applicationId: applicationId.toLowerCase(),
    materialKey,
    content: part.file,
    name: sentName(request.headers['x-file-name']) ?? part.filename,
    idempotencyKey: typeof key === 'string' ? key : null,
  });
  // What the handler did not want to read must still be read, or the sender never hears the answer.
  part.file.resume();
  if (!isRefusal(outcome)) return reply.send(outcome);
  if (actor.kind === 'staff') {
    const asked = { applicationId, idempotencyKey: typeof key === 'string' ? key : undefined };
    await refusedActs.record(actor, { act: 'attachFile', code: outcome.code, request: asked });
  }
  return reply.code(statusOf(outcome.code)).send({ refusal: refusalType(outcome, language) });
}

/** A mini-program's platform names an upload after its temporary file; the true name comes beside it, percent-encoded. */
function sentName(header: string | string[] | undefined): string | null {
  if (typeof header !== 'string' || header === '') return null;
  try {
    return decodeURIComponent(header);
  } catch {
    return null;
  }
}

/** Who asks for a file. Staff whose log-in has further steps are nobody yet. */
async function actorOf(
  sessions: SessionService,
  zone: Zone,
  request: FastifyRequest,
  language: Language,
): Promise<Citizen | StaffMember | null> {
  const token = sessionToken(zone, request);
  if (zone === 'portal') return sessions.citizen(token, language, request.ip);
  const member = await sessions.staff(token, language, request.ip);
  return member?.pending ? null : member;
}

/** The HTTP status that goes with a refusal; programs look at the code, browsers at this. */
function statusOf(code: string): number {
  if (code === 'FILE_TOO_LARGE') return 413;
  if (code === 'FILE_TYPE_NOT_ALLOWED') return 415;
  if (code === 'FILE_NOT_SCANNED') return 503;
  return code.endsWith('_NOT_FOUND') ? 404 : 409;
}

const refused = (reply: FastifyReply, status: number, code: string, language: Language): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ refusal: refusalType(refuse(code), language) });
