/**
 * The access matrix: every query, mutation and file route of both zones, called over HTTP as every role, on own and on
 * foreign objects, compared with the committed table `access-matrix.md`.
 *
 * You added an operation:
 * 1. It needs arguments? Add a maker under its name to `support/access-matrix/makers-portal.ts` or `makers-counter.ts`:
 *    `arguments(world, actor)` gives valid variables for that actor's object (`world.caseAt(actor, stage)` puts the case
 *    to a stage; rows of your own are best made by `world.sql`, new for each call). Answers that are there for everybody,
 *    as lists are, also need `select` and `sees`.
 * 2. `npm run access-matrix -w @tongban/api` writes the table anew.
 * 3. Read what changed in `access-matrix.md`, line by line: is everybody's answer right? A wrong one is a bug of the
 *    operation, and never a reason to keep the line. Then commit it.
 *
 * A new HTTP route: add it to `support/access-matrix/routes.ts`, or say there why nobody need be asked for it.
 *
 * The outside parties are stand-ins of their own protocols, so what depends on them (codes, registers, the identity
 * provider) succeeds here where it may.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStandIns, startTestServer, type StandInParties, type TestServer } from '@tongban/testing';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { matrixActors } from './support/access-matrix/actors.js';
import {
  BUG,
  ask,
  classOf,
  documentOf,
  needsArguments,
  operationsOf,
  type MatrixOperation,
} from './support/access-matrix/ask.js';
import { makers } from './support/access-matrix/makers.js';
import { MatrixParties, matrixParties } from './support/access-matrix/parties.js';
import { offeredRoutes } from './support/access-matrix/offered-routes.js';
import { askRoutes, askedRoutes, unaskedRoutes } from './support/access-matrix/routes.js';
import { tableText, type MatrixRow } from './support/access-matrix/table.js';
import { MatrixWorld } from './support/access-matrix/world.js';

const committed = new URL('./access-matrix.md', import.meta.url);
const write = process.env['TONGBAN_WRITE_ACCESS_MATRIX'] === '1';

let standIns: StandInParties;
let server: TestServer;
let world: MatrixWorld;
let operations: MatrixOperation[];
beforeAll(async () => {
  // Thousands of questions from one address: how often one may ask has tests of its own.
  standIns = await startStandIns(matrixParties);
  server = await startTestServer({ config: { rateFactor: 0, parties: standIns.parties } });
  world = new MatrixWorld(server, new MatrixParties(standIns, server.url));
  await world.build();
  operations = [];
  for (const zone of ['portal', 'counter'] as const) {
    const schema = buildClientSchema(
      await server.visitor(zone).ask<IntrospectionQuery>(getIntrospectionQuery()),
    );
    operations.push(...operationsOf(zone, schema));
  }
}, 180_000);
afterAll(async () => {
  await server?.stop();
  await standIns?.stop();
});

describe('the access matrix', () => {
  it('knows how to ask every operation', () => {
    const silent = operations.filter((one) => needsArguments(one) && !makers[`${one.zone}.${one.name}`]);
    expect(silent.map(({ zone, name }) => `${zone}.${name}`)).toEqual([]);
  });

  it('asks nothing that is no operation', () => {
    const names = new Set(operations.map(({ zone, name }) => `${zone}.${name}`));
    expect(Object.keys(makers).filter((name) => !names.has(name))).toEqual([]);
  });

  it('knows how to ask every route that is no GraphQL, and no other one', () => {
    const known = [...askedRoutes, ...Object.keys(unaskedRoutes)];
    expect([...new Set(known)].sort()).toEqual(offeredRoutes(server).sort());
  });

  it('is what is committed: everybody is answered as the table says', async () => {
    const rows: MatrixRow[] = [];
    for (const operation of operations) rows.push(await row(operation));
    rows.push(...(await askRoutes(world)));
    const bugs = rows.flatMap(({ name, answers }) =>
      [...answers]
        .filter(([, answer]) => answer.startsWith(BUG))
        .map(([who, answer]) => `${name} as ${who}: ${answer}`),
    );
    const text = tableText(rows);
    if (write) writeFileSync(committed, text);
    expect(bugs).toEqual([]);
    expect(text).toBe(existsSync(committed) ? readFileSync(committed, 'utf8') : '');
  }, 600_000);
});

async function row(operation: MatrixOperation): Promise<MatrixRow> {
  const { zone, name, kind } = operation;
  const maker = makers[`${zone}.${name}`];
  const answers = new Map<string, string>();
  for (const actor of matrixActors.filter((one) => one.zone === zone)) {
    const variables = maker ? await maker.arguments(world, actor) : {};
    const query = documentOf(operation, variables, maker?.select);
    const token = await world.session(actor);
    await maker?.opened?.(world, actor);
    const asked = await ask(server, zone, token, { query, variables });
    const sees = maker?.sees && ((data: unknown): boolean => maker.sees?.(data, world, actor) ?? false);
    answers.set(actor.key, classOf(asked, sees));
    await maker?.after?.(world, actor);
  }
  return { zone, name: `${kind} ${name}`, answers };
}
