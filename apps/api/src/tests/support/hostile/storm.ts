import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import type { TestClient, TestServer } from '@tongban/testing';
import { buildSchema } from 'graphql';
import { workspacePlaces } from '../../../server/places.js';
import { Chance } from './random.js';
import { hostileRequest, type Ground, type HostileRequest } from './requests.js';
import { send, type HostileAnswer } from './send.js';

/** Bytes above which a server may hang up instead of reading on. */
const FLOOD = 1024 * 1024;
/** Milliseconds that no request may take. */
const LONGEST = 2_000;
const AT_ONCE = 4;
/** What no stranger may read: places in our code, statements, faults that were not foreseen. */
const INSIDE =
  /node_modules|\bat \S+ \(|\.[jt]s:\d+|INTERNAL_SERVER_ERROR|\b(select|insert|update) .+ (from|into|set) |relation "|violates|syntax error at/i;

/** One answer that must not be. */
export interface Breach {
  readonly why: string;
  readonly zone: string;
  readonly who: string;
  readonly trick: string;
  readonly body: string;
  readonly answer: string;
}

export interface Storm {
  readonly breaches: readonly Breach[];
  /** How many answers there were of each status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Milliseconds of the slowest answer. */
  readonly slowest: number;
}

interface Attacker {
  readonly zone: 'portal' | 'counter';
  readonly who: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sends hostile requests to both endpoints, from strangers and from people who are signed in.
 *
 * @param seed the same seed sends the same requests
 * @param alive asked now and then, and at the end: throws when the server does not answer as it should
 */
export async function storm(
  server: TestServer,
  { count, seed, alive }: { count: number; seed: number; alive: () => Promise<void> },
): Promise<Storm> {
  const chance = new Chance(seed);
  const grounds = { portal: await groundOf(server, 'portal'), counter: await groundOf(server, 'counter') };
  const attackers = await attackersOf(server);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const breaches: Breach[] = [];
  const statuses: Record<number, number> = {};
  let slowest = 0;
  let sent = 0;

  const next = async (): Promise<void> => {
    while (sent < count) {
      sent += 1;
      const number = sent;
      const attacker = chance.pick(attackers);
      const request = hostileRequest(chance, grounds[attacker.zone]);
      const ask = (): Promise<HostileAnswer> =>
        send(`${server.url}graphql/${attacker.zone}`, agent, request, attacker.headers);
      let answer = await ask();
      // What is slow by itself is slow each time; what only met a busy machine is not.
      for (let again = 0; again < 2 && answer.took > LONGEST; again++) answer = await ask();
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      slowest = Math.max(slowest, answer.took);
      const why = whatIsWrong(request, answer);
      if (why) breaches.push(describe(why, attacker, request, answer));
      if (number % 500 === 0) await alive();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    await alive();
  } finally {
    agent.destroy();
  }
  return { breaches, statuses, slowest };
}

function whatIsWrong(request: HostileRequest, { status, text, took }: HostileAnswer): string | null {
  if (status === 0) return Buffer.byteLength(request.body) > FLOOD ? null : 'no answer';
  if (status >= 500) return `status ${status}`;
  if (took > LONGEST) return `took ${Math.round(took)} ms`;
  // What the request itself says may come back; what it did not say must not tell of the inside.
  const inside = INSIDE.exec(text)?.[0];
  return inside && !request.body.includes(inside) ? `tells "${inside}"` : null;
}

const describe = (
  why: string,
  { zone, who }: Attacker,
  { trick, body }: HostileRequest,
  { text }: HostileAnswer,
): Breach => ({ why, zone, who, trick, body: body.slice(0, 1500), answer: text.slice(0, 500) });

async function attackersOf(server: TestServer): Promise<Attacker[]> {
  const nobody = (zone: Attacker['zone']): Attacker => ({ zone, who: 'nobody', headers: {} });
  const citizens = await Promise.all(
    ['resident', 'elder', 'manager'].map(async (who): Promise<Attacker> => {
      const client = await server.asCitizen(who, { channel: 'WEAPP' });
      return { zone: 'portal', who, headers: { authorization: `Bearer ${client.token}` } };
    }),
  );
  const staff = await server.sql<{ username: string }>('select username from staff order by username');
  const clerks: Attacker[] = [];
  for (const { username } of staff) {
    const client = await server.asClerk(username);
    clerks.push({ zone: 'counter', who: username, headers: { cookie: `tongban_counter=${client.token}` } });
  }
  return [
    ...citizens,
    ...clerks,
    ...Array.from({ length: 3 }, () => [nobody('portal'), nobody('counter')]).flat(),
  ];
}

async function groundOf(server: TestServer, zone: Attacker['zone']): Promise<Ground> {
  const file = new URL(`../../../../schema/${zone}.graphql`, import.meta.url);
  const hashes = readFileSync(workspacePlaces.persistedOperations[`/graphql/${zone}`] ?? '', 'utf8');
  const rows = await server.sql<{ id: string }>(
    `(select id from application limit 40) union all (select id from service_item limit 10)
     union all (select id from person limit 10) union all (select id from staff limit 10)
     union all (select id from department limit 5)`,
  );
  return {
    schema: buildSchema(readFileSync(file, 'utf8')),
    hashes: Object.keys(JSON.parse(hashes) as object),
    ids: rows.map(({ id }) => id),
  };
}

/** Asks as people do; throws when the answer is not what it should be. */
export async function answersNormally(visitor: TestClient): Promise<void> {
  const { items } = await visitor.ask<{ items: { nodes: unknown[] } }>(
    '{ items(search: "居住证", first: 1) { nodes { name } } }',
  );
  if (items.nodes.length !== 1) throw new Error('The search finds nothing any more.');
}
