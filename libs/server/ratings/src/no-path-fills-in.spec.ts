import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, dropDatabase, startThrowAwayDatabase } from '@tongban/tools/postgres';
import { DataSource } from 'typeorm';
import { ratingsEntities, ratingsMigrations } from './index.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const rooms = ['libs/server', 'libs/rules', 'libs/testing', 'apps/api', 'bids', 'tools'];

/** Sources that run: no tests, nothing built. */
const sources = rooms
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs|sql)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
  .filter((file) => !/(^|\/)(node_modules|dist|tests)\/|\.(spec|long)\.ts$/.test(file));

/** Whatever adds a row to the table, or changes one: SQL by its name, and the ORM by its entity. */
const writes = [
  /\b(insert\s+into|update|merge\s+into|copy|truncate)\s+(only\s+)?(\w+\.)?"?rating"?(?![\w.])/i,
  /\b(insert|insertOnce|save|upsert|update|create|createQueryBuilder|getRepository|InjectRepository)\(\s*(this\.\w+,\s*)?Rating\b/,
];

describe('no path fills in a rating', () => {
  it('in the sources only the service of ratings writes to the table', () => {
    expect(sources.length).toBeGreaterThan(200);
    const found = sources.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return writes.some((write) => write.test(text));
    });
    expect(found).toEqual(['libs/server/ratings/src/rating.service.ts']);
  });

  it('the service writes in one place, what a citizen has said', () => {
    const text = readFileSync(new URL('rating.service.ts', import.meta.url), 'utf8');
    expect(text.match(/insert\w*\(\s*Rating\b/g)).toHaveLength(1);
    expect(text).toMatch(/level: input\.level,/);
    expect(text).toMatch(/async rate\(actor: Citizen, /);
  });

  it.each([
    ['insert into rating (id) values ($1)'],
    ['INSERT INTO "rating" VALUES'],
    ['update rating set level = 5'],
    ['manager.save(Rating, {})'],
    ['tx.insert(Rating, row)'],
  ])('this test would notice %s', (line) => {
    expect(writes.some((write) => write.test(line))).toBe(true);
  });
});

describe('the table of ratings', () => {
  const name = `ratings_${process.pid}`;
  let server: Awaited<ReturnType<typeof startThrowAwayDatabase>>;
  let database: DataSource;

  beforeAll(async () => {
    server = await startThrowAwayDatabase();
    database = new DataSource({
      type: 'postgres',
      url: await createDatabase(server.url, name),
      entities: ratingsEntities,
      migrations: ratingsMigrations,
    });
    await database.initialize();
    await database.runMigrations();
  }, 120_000);
  afterAll(async () => {
    await database?.destroy();
    await dropDatabase(server.url, name);
    await server.stop();
  });

  const insert = (columns: Readonly<Record<string, string>>) =>
    database.query(
      `insert into rating (${Object.keys(columns).join()}) values (${Object.values(columns).join()})`,
    );
  const row = (eventNumber: number) => ({
    id: 'gen_random_uuid()',
    application_id: "'00000000-0000-7000-8000-000000000001'",
    event_number: String(eventNumber),
    reasons: "'{}'",
    channel: "'web'",
    rater_id: 'gen_random_uuid()',
    at: "'2026-11-23T01:00:00Z'",
  });

  it('has a value of its own for no column, least of all for the level', async () => {
    const columns = await database.query(
      "select column_name from information_schema.columns where table_name = 'rating' and column_default is not null",
    );
    expect(columns).toEqual([]);
    await expect(insert(row(1))).rejects.toThrow(/"level"/);
    const triggers = await database.query("select tgname from pg_trigger where tgrelid = 'rating'::regclass");
    expect(triggers).toEqual([]);
  });

  it('takes the five levels and nothing else', async () => {
    for (const level of ['0', '6']) await expect(insert({ ...row(1), level })).rejects.toThrow(/check/);
    for (const level of ['3', '4', '5']) await insert({ ...row(Number(level)), level });
  });

  it('takes a bad level only with a reason or a text', async () => {
    await expect(insert({ ...row(6), level: '2' })).rejects.toThrow(/check/);
    await insert({ ...row(6), level: '2', reasons: "'{207}'" });
    await insert({ ...row(7), level: '1', text: "'等了很久'" });
  });

  it('takes one rating of an event', async () => {
    await insert({ ...row(9), level: '5' });
    await expect(insert({ ...row(9), level: '1', text: "'x'" })).rejects.toThrow(/unique/);
  });

  it('can be taken back', async () => {
    await database.undoLastMigration();
    expect(await database.query("select to_regclass('rating') as found")).toEqual([{ found: null }]);
  });
});
