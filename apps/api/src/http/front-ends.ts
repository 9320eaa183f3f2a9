import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A built front end and where it lies. */
export interface FrontEnd {
  /** `/` or `/counter/`. */
  readonly path: string;
  /** Folder of the build, with its index.html. */
  readonly folder: string;
}

/** Addresses that are never a page. */
const NO_PAGE = /^\/(graphql|files|health)(\/|$)/;
/** Builds put the hash of the content into such a name: what it holds never changes. */
const HASHED = /[.-][\w-]{8,}\.(?:js|css|woff2?|png|jpe?g|svg|webp)$/;
const YEAR = 31_536_000_000;

/** Serves the built front ends; an address that is no file is one of their pages and gets index.html. */
export async function serveFrontEnds(server: FastifyInstance, frontEnds: readonly FrontEnd[]): Promise<void> {
  const [first] = frontEnds;
  if (!first) return;
  await server.register(fastifyStatic, { root: first.folder, serve: false, index: false });
  // The longer path first is only for the reader: the router takes the more exact one anyway.
  for (const { path, folder } of frontEnds) {
    server.get(`${path}*`, (request, reply) => answer(request, reply, path, folder));
    if (path !== '/') server.get(path.slice(0, -1), (_request, reply) => reply.redirect(path, 308));
  }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  folder: string,
): Promise<unknown> {
  const url = request.url.split('?', 1)[0] ?? '/';
  if (NO_PAGE.test(url)) return reply.callNotFound();
  const file = fileName(url.slice(path.length), folder);
  if (file && (await isFile(join(folder, file)))) {
    const immutable = HASHED.test(file);
    return reply.sendFile(file, folder, immutable ? { maxAge: YEAR, immutable } : { maxAge: 0 });
  }
  // A missing script must not get a page: the browser would try to run it.
  if (/\.\w{1,5}$/.test(url) || !(await isFile(join(folder, 'index.html')))) return reply.callNotFound();
  return reply.sendFile('index.html', folder, { maxAge: 0 });
}

/** The file inside the folder that an address names; null when it cannot name one. */
function fileName(address: string, folder: string): string | null {
  try {
    const name = normalize(decodeURIComponent(address));
    const inside = join(folder, name).startsWith(folder + sep);
    return inside && !name.includes('\0') ? name.replaceAll(sep, '/') : null;
  } catch {
    return null;
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
