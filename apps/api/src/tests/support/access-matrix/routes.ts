import type { Zone } from '@tongban/kernel';
import { matrixActors, type MatrixActor } from './actors.js';
import { credentials } from './ask.js';
import { material } from './makers-portal.js';
import type { MatrixRow } from './table.js';
import type { MatrixWorld } from './world.js';

/** A route that is no GraphQL. */
interface MatrixRoute {
  readonly zone: Zone;
  readonly name: string;
  /** Path and request for the object of an actor. */
  readonly request: (
    world: MatrixWorld,
    actor: MatrixActor,
  ) => Promise<{ path: string; init?: RequestInit & { headers?: Record<string, string> } }>;
}

const one = async (world: MatrixWorld, text: string, id: string): Promise<string> => {
  const [row] = await world.sql<{ id: string }>(text, [id]);
  if (!row) throw new Error(`Nothing found by ${text}`);
  return row.id;
};

const download = (zone: Zone, kind: 'files' | 'documents'): MatrixRoute => ({
  zone,
  name: `GET /files/${zone}/${kind}/:id`,
  request: async (world, actor) => {
    const { id } = await world.caseAt(actor, 'accepted');
    const text =
      kind === 'files'
        ? 'select file_id as id from case_file where application_id = $1 limit 1'
        : 'select id from case_document where application_id = $1 limit 1';
    return { path: `files/${zone}/${kind}/${await one(world, text, id)}` };
  },
});

const logo = (zone: Zone): MatrixRoute => ({
  zone,
  name: `GET /files/${zone}/brand/logo.svg`,
  request: async () => ({ path: `files/${zone}/brand/logo.svg` }),
});

function upload(headers: Record<string, string> = {}) {
  const body = new FormData();
  body.set('file', new File([material.bytes], material.name, { type: material.type }));
  return { method: 'POST', body, headers };
}

/** Every route with an object behind it, and the public ones. */
const routes: readonly MatrixRoute[] = [
  download('portal', 'files'),
  download('portal', 'documents'),
  download('counter', 'files'),
  download('counter', 'documents'),
  logo('portal'),
  logo('counter'),
  {
    zone: 'portal',
    name: 'POST /files/portal/applications/:id/materials/:key',
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
    name: 'POST /files/counter/applications/:id/materials/:key',
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

/** Asks every route as everybody of its zone. */
export async function askRoutes(world: MatrixWorld): Promise<MatrixRow[]> {
  const rows: MatrixRow[] = [];
  for (const { zone, name, request } of routes) {
    const answers = new Map<string, string>();
    for (const actor of matrixActors.filter((someone) => someone.zone === zone)) {
      const { path, init } = await request(world, actor);
      const headers = { ...init?.headers, ...credentials(zone, await world.session(actor)) };
      const response = await fetch(new URL(path, world.server.url), { ...init, headers });
      answers.set(actor.key, await classOfResponse(response, name));
    }
    rows.push({ zone, name, answers });
  }
  return rows;
}

async function classOfResponse(response: Response, name: string): Promise<string> {
  const body = await response.text();
  if (response.ok) return 'ok';
  if (response.status === 404) return 'hidden';
  const { refusal } = JSON.parse(body) as { refusal?: { code: string } };
  if (!refusal || response.status >= 500) throw new Error(`${name}: ${response.status} ${body}`);
  return refusal.code;
}
