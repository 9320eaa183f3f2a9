// The yardstick: the same reads and writes as raw SQL over node:http, nothing in between. Its own process.
import { createServer } from 'node:http';
import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';

pg.types.setTypeParser(1082, (text) => text);
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

/** @param {string} name @param {string} text */
const read = (name, text) => async (/** @type {unknown[]} */ values) =>
  (await pool.query({ name, text, values })).rows;

const summary = `i.id, i.name, i.name_en, i.task_type, i.applicant_kinds, i.online, i.complete, i.card, d.name as department_name`;
/** @type {Record<string, (values: any[]) => Promise<unknown>>} */
const reads = {
  list: read(
    'raw.list',
    `select ${summary}, (select count(*) from (select 1 from service_item i
        where i.state = 'published' and i.applicant_kinds @> array[$1::text] limit 10001) c) as total
     from service_item i join department d on d.id = i.department_id
     where i.state = 'published' and i.applicant_kinds @> array[$1::text] order by i.browse_rank, i.id limit 21`,
  ),
  guide: read(
    'raw.guide',
    `select i.id, i.state, v.content, v.form from service_item i
     join service_item_version v on v.id = i.current_version_id where i.id = $1`,
  ),
  search: read(
    'raw.search',
    `with hit as materialized (select id, words from service_item where state = 'published' and words @@ $1::tsquery limit 1001)
     select ${summary}, ts_rank(i.words, $1::tsquery) as rank from hit join service_item i on i.id = hit.id
     join department d on d.id = i.department_id order by i.complete desc, rank desc, i.id limit 21`,
  ),
  mine: read(
    'raw.mine',
    `select id, number, version, item_id, item_name, department_name, stage, outcome, promised_due, statutory_due, saved_at, submitted_at
     from application where applicant_id = $1 and stage <> 'withdrawn' order by saved_at desc, id desc limit 21`,
  ),
  queue: read(
    'raw.queue',
    `select id, number, version, item_name, department_name, applicant_name, stage, outcome, channel, promised_due, next_due, submitted_at
     from application where next_due is not null and stage in ('submitted') order by next_due, id limit 21`,
  ),
  number: read(
    'raw.number',
    `select id, number, item_name, applicant_name, stage, next_due, submitted_at from application
     where number is not null and reverse(number) like reverse($1) || '%' order by submitted_at desc limit 21`,
  ),
};

/** @param {import('pg').PoolClient} client @param {string} name @param {string} text @param {unknown[]} values */
const run = (client, name, text, values) => client.query({ name, text, values });

/** One write of a life cycle: key, row, history, in one transaction. @param {any} body */
async function write({ step, id, source }) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const key = randomUUID();
    await run(
      client,
      'raw.key',
      `insert into idempotency (actor_id, operation, key, request_hash, at)
      values ($1, $2, $3, $4, now()) on conflict do nothing`,
      [id, step, key, Buffer.alloc(32)],
    );
    if (step === 'start') {
      await run(
        client,
        'raw.start',
        `insert into application
        select (jsonb_populate_record(a, jsonb_build_object('id', $1::text, 'number', null, 'submission_count', 0,
          'stage', 'draft', 'next_due', null, 'finished_at', null, 'version', 1))).* from application a where a.id = $2`,
        [id, source],
      );
    } else {
      await run(client, 'raw.hold', 'select * from application where id = $1 for no key update', [id]);
      if (step === 'submit') {
        const { rows } = await run(
          client,
          'raw.seq',
          `insert into number_sequence (item_key, day, last) values ('RAW', current_date, 1)
          on conflict (item_key, day) do update set last = number_sequence.last + 1 returning last`,
          [],
        );
        await run(
          client,
          'raw.submit',
          `with step as (update application set stage = 'submitted', number = $2, submission_count = 1,
            next_due = current_date + 5, version = version + 1 where id = $1 returning id, data)
          insert into application_submission (application_id, no, data, channel, at)
          select id, 1, coalesce(data, '{}'), 'weapp', now() from step`,
          [id, `RAW${rows[0].last}`],
        );
      } else {
        const open = step !== 'grant';
        await run(
          client,
          'raw.move',
          `update application set stage = $2, next_due = case when $3 then current_date + 20 end,
          version = version + 1 where id = $1`,
          [id, stages[step], open],
        );
      }
    }
    const payload = { step, id };
    const previous = await run(
      client,
      'raw.head',
      `select length, head from history_chain where kind = 'case' and id = $1 for update`,
      [id],
    );
    const seq = (previous.rows[0]?.length ?? 0) + 1;
    const hash = createHash('sha256')
      .update((previous.rows[0]?.head ?? '') + JSON.stringify(payload))
      .digest('hex');
    await run(
      client,
      'raw.append',
      `with event as (insert into history_event
        (id, chain_kind, chain_id, seq, kind, at, actor_kind, actor_id, role, channel, payload, previous_hash, hash)
        values (gen_random_uuid(), 'case', $1, $2, $3, now(), 'system', null, 'system', 'system', $4, '', $5))
      insert into history_chain (kind, id, length, head) values ('case', $1, $2, $5)
      on conflict (kind, id) do update set length = excluded.length, head = excluded.head`,
      [id, seq, step, payload, hash],
    );
    await client.query('commit');
    return { id };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** @type {Record<string, string>} */
const stages = { save: 'draft', accept: 'accepted', review: 'under-review', grant: 'decided' };

const server = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk) => (text += chunk));
  request.on('end', async () => {
    try {
      const body = JSON.parse(text);
      const name = (request.url ?? '').slice(1);
      const answer = name === 'write' ? await write(body) : await reads[name]?.(body);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: answer }));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(
    `ready http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`,
  );
});
process.on('SIGTERM', () => process.exit(0));
