import { createHash } from 'node:crypto';
import { chainLinkText, genesisHash } from '@tongban/rules';
import pg from 'pg';

const BATCH = 5_000;

/**
 * Fills a prepared database with cases, copied from those of the demonstration: spread over its items and stages,
 * each with a history chain of its own that verifies.
 *
 * @param {string} databaseUrl
 * @param {number} count how many cases to add
 */
export async function seed(databaseUrl, count) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Every tenth case stays with one of the demonstration's people, the others belong to as many strangers.
    const { rows } = await client.query(
      `with source as (
         select a, row_number() over (order by a.id) - 1 as at, count(*) over () as many
         from application a where a.number is not null),
       copies as (
         select g, s.a from generate_series(1, $1::int) g join source s on s.at = g % s.many)
       insert into application
       select (jsonb_populate_record(c.a, jsonb_build_object(
         'id', gen_random_uuid(),
         'number', left((c.a).number, length((c.a).number) - 4) || lpad((c.g + 10000)::text, 7, '0'),
         'applicant_id', case when c.g % 10 = 0 then (c.a).applicant_id else gen_random_uuid() end,
         'saved_at', (c.a).saved_at - make_interval(mins => c.g % 40000)))).*
       from copies c returning id`,
      [count],
    );
    for (let from = 0; from < rows.length; from += BATCH) {
      await insertChains(
        client,
        rows.slice(from, from + BATCH).map(({ id }) => id),
      );
    }
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** @param {pg.Client} client @param {string[]} ids */
async function insertChains(client, ids) {
  const at = '2026-01-05T01:00:00.000000Z';
  const events = ids.flatMap((id) => {
    let previousHash = genesisHash;
    return ['caseStarted', 'submitted'].map((kind, index) => {
      const payload = { seeded: true };
      const actor = { kind: 'system', id: null, role: 'system', channel: 'system' };
      const entry = { chain: { kind: 'case', id }, seq: index + 1, kind, at, actor, payload };
      const hash = createHash('sha256').update(chainLinkText(previousHash, entry)).digest('hex');
      const row = { id, seq: index + 1, kind, previousHash, hash };
      previousHash = hash;
      return row;
    });
  });
  await client.query(
    `insert into history_event (id, chain_kind, chain_id, seq, kind, at, actor_kind, actor_id, role, channel, payload, previous_hash, hash)
     select gen_random_uuid(), 'case', e.id::uuid, e.seq, e.kind, $2, 'system', null, 'system', 'system', '{"seeded": true}', e."previousHash", e.hash
     from json_to_recordset($1) as e(id text, seq int, kind text, "previousHash" text, hash text)`,
    [JSON.stringify(events), at],
  );
  await client.query(
    `insert into history_chain (kind, id, length, head)
     select 'case', e.id::uuid, 2, e.hash from json_to_recordset($1) as e(id text, seq int, hash text) where e.seq = 2`,
    [JSON.stringify(events)],
  );
}
