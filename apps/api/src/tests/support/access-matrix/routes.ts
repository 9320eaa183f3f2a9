import type { Zone } from '@tongban/kernel';
import { smallPdf } from '../cases.js';
import { matrixActors, type MatrixActor } from './actors.js';
import { ask, credentials } from './ask.js';
import { authRoutes, classOfRedirect } from './auth-routes.js';
import type { MatrixRow } from './table.js';
import type { MatrixWorld } from './world.js';

/** A route that is no GraphQL. */
export interface MatrixRoute {
  readonly zone: Zone;
  /** `METHOD /path/:parameter`, as the router has it; what follows in brackets says in which case it was asked. */
  readonly name: string;
  /** Path and request for the object of an actor. */
  readonly request: (
    world: MatrixWorld,
    actor: MatrixActor,
    token: string | null,
  ) => Promise<{ path: string; init?: RequestInit & { headers?: Record<string, string> } }>;
}

const one = async (world: MatrixWorld, text: string, id: string): Promise<string> => {
  const [row] = await world.sql<{ id: string }>(text, [id]);
  if (!row) throw new Error(`Nothing found by ${text}`);
  return row.id;
};

const download = (zone: Zone, kind: 'files' | 'documents' | 'copies'): MatrixRoute => ({
  zone,
  name: `GET /files/${zone}/${kind}/:id`,
  request: async (world, actor) => {
    if (kind === 'copies') return { path: `files/${zone}/copies/${await world.dataCopy(actor)}` };
    const { id } = await world.caseAt(actor, 'accepted');
    const text =
      kind === 'files'
        ? 'select file_id as id from case_file where application_id = $1 limit 1'
        : 'select id from case_document where application_id = $1 limit 1';
    return { path: `files/${zone}/${kind}/${await one(world, text, id)}` };
  },
});

/** A view of the history that has just been begun to be taken along: by the actor, if they may, or by an auditor. */
const historyExport: MatrixRoute = {
  zone: 'counter',
  name: 'GET /files/counter/exports/:id',
  request: async (world, _actor, token) => {
    const query = 'mutation { answer: exportAuditEvents(filter: { kind: "caseStarted" }) { file { id } } }';
    await ask(world.server, 'counter', token, { query, variables: {} });
    const newest = `select id from history_event where kind = $1 order by at desc, id desc limit 1`;
    return { path: `files/counter/exports/${await one(world, newest, 'historyExportBegun')}` };
  },
};

const logo = (zone: Zone): MatrixRoute => ({
  zone,
  name: `GET /files/${zone}/brand/logo.svg`,
  request: async () => ({ path: `files/${zone}/brand/logo.svg` }),
});

/** A material to send. */
const material = { name: 'paper.pdf', type: 'application/pdf', bytes: smallPdf };

function upload(headers: Record<string, string> = {}) {
  const body = new FormData();
  body.set('file', new File([material.bytes], material.name, { type: material.type }));
  return { method: 'POST', body, headers };
}

/** A sample of a material, which the item names. */
const sample: MatrixRoute = {
  zone: 'portal',
  name: 'GET /files/portal/items/:itemId/:name',
  request: async (world) => ({ path: `files/portal/items/${await world.itemId()}/id-card-sample.pdf` }),
};

/** Routes that nobody need be asked for, and why. */
export const unaskedRoutes: Readonly<Record<string, string>> = {
  'POST /graphql/portal': 'its operations are asked one by one',
  'GET /graphql/portal': 'takes queries alone, the same ones',
  'POST /graphql/counter': 'its operations are asked one by one',
  'GET /graphql/counter': 'takes queries alone, the same ones',
  'GET /health/live': 'for whoever watches the server; says whether it runs, and asks for no session',
  'GET /health/ready': 'the same, and whether it can work',
  'GET /*': 'files of the built portal, the same for everybody',
  'GET /counter': 'leads to /counter/',
  'GET /counter/*': 'files of the built counter, the same for everybody',
};

/** Every route with an object behind it, and the public ones. */
const routes: readonly MatrixRoute[] = [
  download('portal', 'files'),
  download('portal', 'documents'),
  download('counter', 'files'),
  download('counter', 'documents'),
  download('portal', 'copies'),
  download('counter', 'copies'),
  historyExport,
  sample,
  logo('portal'),
  logo('counter'),
  ...authRoutes,
  {
    zone: 'portal',
    name: 'POST /files/portal/applications/:applicationId/materials/:materialKey',
    request: async (world, actor) => {
      const { id } = await world.caseAt(actor, 'draft');
      const key = await one(
        world,
        'select material_key as id from case_file where application_id = $1 order by added_at limit 1',
        id,
      );
      return { path: `files/portal/applications/${id}/materials/${key}`, init: upload() };
    },
  },
  {
    zone: 'counter',
    name: 'POST /files/counter/applications/:applicationId/materials/:materialKey',
    request: async (world, actor) => {
      const { checkId, applicationId } = await world.onBehalf(actor);
      const key = await one(
        world,
        'select material_key as id from case_file where application_id = $1 order by added_at limit 1',
        world.caseId(actor),
      );
      const headers = { 'x-identity-check': checkId };
      return { path: `files/counter/applications/${applicationId}/materials/${key}`, init: upload(headers) };
    },
  },
];

/** The routes of the table, as the router has them. */
export const askedRoutes: readonly string[] = routes.map(({ name }) => name.split(' (', 1)[0] ?? name);

/** Asks every route as everybody of its zone. */
export async function askRoutes(world: MatrixWorld): Promise<MatrixRow[]> {
  const rows: MatrixRow[] = [];
  for (const { zone, name, request } of routes) {
    const answers = new Map<string, string>();
    for (const actor of matrixActors.filter((someone) => someone.zone === zone)) {
      const token = await world.session(actor);
      const { path, init } = await request(world, actor, token);
      const cookies = [credentials(zone, token)['cookie'], init?.headers?.['cookie']].filter(Boolean);
      const headers = { ...init?.headers, ...(cookies.length ? { cookie: cookies.join('; ') } : {}) };
      const url = new URL(path, world.server.url);
      const response = await fetch(url, { redirect: 'manual', ...init, headers });
      answers.set(actor.key, await classOfResponse(response, name));
    }
    rows.push({ zone, name, answers });
  }
  return rows;
}

async function classOfResponse(response: Response, name: string): Promise<string> {
  const body = await response.text();
  if (response.ok) return 'ok';
  if (response.status === 302) {
    const from = new URL(response.url);
    return classOfRedirect(new URL(response.headers.get('location') ?? '', from), from);
  }
  if (response.status === 404) return 'hidden';
  const { refusal } = JSON.parse(body) as { refusal?: { code: string } };
  if (!refusal || response.status >= 500) throw new Error(`${name}: ${response.status} ${body}`);
  return refusal.code;
}
