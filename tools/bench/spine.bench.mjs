import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { parse } from 'yaml';
import { createDatabase, startThrowAwayDatabase } from '../postgres/index.mjs';
import { launchServer } from '../server/launch-server.mjs';
import { asker, logInCitizens, logInStaff } from './spine/actors.mjs';
import { lifeCycle } from './spine/life-cycle.mjs';
import { connections, measure, post } from './spine/load.mjs';
import * as operations from './spine/operations.mjs';
import { table } from './spine/report.mjs';
import { seed } from './spine/seed.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const CASES = 100_000;
const WORKERS = 32;
const CYCLE_WORKERS = 16;

/**
 * Measures the way of one application, each kind of work beside the same work as raw SQL.
 * @param {string[]} args `--seconds N` for each measurement (8)
 */
export async function bench(args) {
  const SECONDS = Number(/--seconds[ =](\d+)/.exec(args.join(' '))?.[1] ?? 8);
  const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
  const database = await startThrowAwayDatabase({ durable: true });
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'tongban-bench-'));
  const open = [];
  try {
    const databaseUrl = await createDatabase(database.url, 'spine');
    say('Preparing the demonstration city …');
    await (await launchServer({ databaseUrl, dataFolder, prepare: true })).stop();
    say(`Adding ${CASES} cases …`);
    await seed(databaseUrl, CASES);

    const server = await launchServer({ databaseUrl, dataFolder });
    open.push(server);
    const raw = await launchRaw(databaseUrl);
    open.push(raw);
    const quiet = memoryOf(server.pid);
    const facts = await factsOf(databaseUrl);
    const citizens = await logInCitizens(server.url);
    const { demoPassword } = JSON.parse(
      execFileSync(
        process.execPath,
        [
          '-e',
          "import('@tongban/bid-demo').then((m) => console.log(JSON.stringify({ demoPassword: m.default.people.demoPassword })))",
        ],
        { cwd: root, encoding: 'utf8' },
      ),
    );
    const intake = await logInStaff(server.url, 'intake1', demoPassword);
    const reviewer = await logInStaff(server.url, 'reviewer1', demoPassword);

    const agent = connections(WORKERS);
    const portal = asker(agent, `${server.url}/graphql/portal`);
    const counter = asker(agent, `${server.url}/graphql/counter`, intake.headers);
    const mine = citizens.map(({ headers }) => asker(agent, `${server.url}/graphql/portal`, headers));
    const ask = (/** @type {string} */ name, /** @type {unknown[]} */ values) =>
      post(agent, `${raw.url}/${name}`, values).then(({ status, text }) => {
        if (status !== 200) throw new Error(text);
      });
    let nonce = 0;
    const pick = (/** @type {any[]} */ all, /** @type {number} */ turn) => all[turn % all.length];
    const words = ['居住证', '食品经营', '教师资格', '社会保险', '户外广告', '卫生许可', '低保', '失业'];

    /** @type {[string, (worker: number, turn: number) => Promise<unknown>, (worker: number, turn: number) => Promise<unknown>][]} */
    const reads = [
      [
        'public list, cold',
        () => portal(operations.list, { kind: 'NATURAL', nonce: nonce++ }),
        () => ask('list', ['natural']),
      ],
      [
        'public list, warm',
        () => portal(operations.list, { kind: 'NATURAL' }),
        () => ask('list', ['natural']),
      ],
      [
        'guide, cold',
        (_, turn) => portal(operations.guide, { id: pick(facts.items, turn), nonce: nonce++ }),
        (_, turn) => ask('guide', [pick(facts.items, turn)]),
      ],
      [
        'guide, warm',
        (_, turn) => portal(operations.guide, { id: pick(facts.items.slice(0, 20), turn) }),
        (_, turn) => ask('guide', [pick(facts.items, turn)]),
      ],
      [
        'search items, cold',
        (_, turn) => portal(operations.search, { search: pick(words, turn), nonce: nonce++ }),
        (_, turn) => ask('search', [pick(facts.queries, turn)]),
      ],
      [
        'search items, warm',
        (_, turn) => portal(operations.search, { search: pick(words, turn) }),
        (_, turn) => ask('search', [pick(facts.queries, turn)]),
      ],
      [
        'my cases (signed in)',
        (worker) => pick(mine, worker)(operations.mine),
        (worker) => ask('mine', [pick(citizens, worker).id]),
      ],
      ['queue page (signed in)', () => counter(operations.queue, {}), () => ask('queue', [])],
      [
        'find a case by number (signed in)',
        (_, turn) => counter(operations.queue, { search: pick(facts.numbers, turn) }),
        (_, turn) => ask('number', [pick(facts.numbers, turn)]),
      ],
    ];
    const lines = [];
    for (const [name, ours, yardstick] of reads) {
      const work =
        (/** @type {(worker: number, turn: number) => Promise<unknown>} */ one) =>
        async (/** @type {number} */ worker, /** @type {number} */ turn) =>
          void (await one(worker, turn));
      const figures = await measure({ workers: WORKERS, seconds: SECONDS, work: work(ours) });
      const rawFigures = await measure({ workers: WORKERS, seconds: SECONDS, work: work(yardstick) });
      complain(name, figures, rawFigures);
      lines.push({ name, ours: figures, raw: rawFigures });
      say(`${name}: ${Math.round(figures.perSecond)}/s, raw ${Math.round(rawFigures.perSecond)}/s`);
    }

    const done = /** @type {string[]} */ ([]);
    const cycle = lifeCycle({
      server: server.url,
      workers: CYCLE_WORKERS,
      citizens,
      intake,
      reviewer,
      ...facts.item,
    });
    const ours = await measure({
      workers: CYCLE_WORKERS,
      seconds: SECONDS * 2,
      work: async (worker) => void done.push(await cycle(worker)),
    });
    const yardstick = await measure({
      workers: CYCLE_WORKERS,
      seconds: SECONDS * 2,
      work: rawCycle(agent, raw.url, facts.source),
    });
    complain('life cycles', ours, yardstick);
    lines.push({
      name: `whole life cycles (${9 + facts.item.materials.length} requests)`,
      ours,
      raw: yardstick,
    });

    say(`\n${table(lines)}\n`);
    say(`Server memory: ${quiet} MB after its start, ${memoryOf(server.pid)} MB after the run.`);
    say(
      `Machine: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${WORKERS} connections, ${CASES} cases before the run.`,
    );
    await lookBack(databaseUrl, done, say);
    agent.destroy();
  } finally {
    await Promise.all(open.map((one) => one.stop()));
    await database.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** @param {string} name @param {{ errors: number, firstError: string | null }[]} figures */
function complain(name, ...figures) {
  for (const { errors, firstError } of figures) {
    if (errors) process.stdout.write(`${name}: ${errors} errors, the first one: ${firstError}\n`);
  }
}

/** @param {string} databaseUrl */
async function launchRaw(databaseUrl) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'spine/raw-server.mjs')], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(/ready (\S+)/.exec(String(chunk))?.[1]));
    child.once('exit', () => reject(new Error('The yardstick did not start.')));
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}

/** What the work needs to know of the database. @param {string} databaseUrl */
async function factsOf(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const all = async (/** @type {string} */ text) => (await client.query(text)).rows;
  const items = (
    await all(`select id from service_item where state = 'published' order by id limit 200`)
  ).map(({ id }) => id);
  const numbers = (
    await all(`select number from application where number is not null order by id limit 500`)
  ).map(({ number }) => number.slice(-12));
  const [source] = await all(`select id from application where stage = 'closed' limit 1`);
  const item = await smallestItem(all);
  await client.end();
  const queries = [
    "'居住证'",
    "'食品' & '经营'",
    "'教师' & '资格'",
    "'社会' & '保险'",
    "'户外' & '广告'",
    "'卫生' & '许可'",
    "'最低' & '生活' & '保障'",
    "'失业'",
  ];
  return { items, numbers, queries, source: source.id, item };
}

/** The complete item that wants the fewest materials. @param {(text: string) => Promise<any[]>} all */
async function smallestItem(all) {
  const folder = path.join(root, 'bids/demo/catalogue/items');
  const slugs = readdirSync(folder);
  const rows =
    await all(`select i.id, v.content, v.form from service_item i join service_item_version v on v.id = i.current_version_id
    where i.complete and i.online and i.state = 'published'`);
  const candidates = rows.flatMap(({ id, content, form }) => {
    const slug = slugs.find((one) => form && one === form.key);
    const materials = content.materials.map((/** @type {any} */ material, /** @type {number} */ at) => ({
      key: material.key ?? material.material_key ?? `m${at + 1}`,
      need: String(material.is_need),
    }));
    return slug
      ? [
          {
            itemId: id,
            slug,
            materials: materials
              .filter((/** @type {any} */ one) => one.need === '1')
              .map((/** @type {any} */ one) => one.key),
          },
        ]
      : [];
  });
  candidates.sort((a, b) => a.materials.length - b.materials.length);
  const smallest = candidates[0];
  if (!smallest) throw new Error('No complete item can be applied for online.');
  const answers = parse(readFileSync(path.join(folder, smallest.slug, 'example.yaml'), 'utf8'));
  const pdf = Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  );
  return { ...smallest, answers, pdf };
}

/** The same writes as raw SQL, one request each. @param {import('node:http').Agent} agent @param {string} url @param {string} source */
const rawCycle = (agent, url, source) => async () => {
  const id = randomUUID();
  for (const step of ['start', 'save', 'submit', 'accept', 'review', 'grant']) {
    const { status, text } = await post(agent, `${url}/write`, { step, id, source });
    if (status !== 200) throw new Error(text);
  }
  await post(agent, `${url}/number`, [id.slice(-12)]);
};

/** Reads what the life cycles left: every case decided, every chain whole. @param {string} databaseUrl @param {string[]} ids @param {(text: string) => void} say */
async function lookBack(databaseUrl, ids, say) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    `select count(*)::int as decided, count(distinct number)::int as numbers from application where id = any($1) and stage = 'decided'`,
    [ids],
  );
  // The yardstick's rows prove nothing and go; the tables refuse that to everybody else.
  for (const table of ['history_event', 'history_chain'])
    await client.query(`alter table ${table} disable trigger user`);
  await client.query(
    `delete from history_event where chain_id in (select chain_id from history_event where previous_hash = '')`,
  );
  await client.query(
    `delete from history_chain c where not exists (select 1 from history_event e where e.chain_kind = c.kind and e.chain_id = c.id)`,
  );
  await client.end();
  say(
    `Read back: ${ids.length} life cycles done, ${rows[0].decided} cases decided, ${rows[0].numbers} numbers.`,
  );
  const verdict = execFileSync(
    process.execPath,
    [path.join(root, 'apps/api/dist/cli.js'), 'audit', 'verify'],
    {
      env: { ...process.env, DATABASE_URL: databaseUrl },
      encoding: 'utf8',
    },
  );
  say(verdict.trim());
}

/** Resident memory in MB. @param {number} pid */
function memoryOf(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return NaN;
  }
}
