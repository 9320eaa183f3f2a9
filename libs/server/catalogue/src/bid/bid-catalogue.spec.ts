import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { isRefusal, sentence, Time, type Outcome } from '@tongban/kernel';
import { CatalogueService } from '../catalogue.service.js';
import { CatalogueImport } from '../import/catalogue-import.js';
import { demoFolder, testCatalogue, type TestCatalogue } from '../testing/catalogue-database.js';
import { BidCatalogue, type BidLoadReport } from './bid-catalogue.js';

const RESIDENCE = '512B0011200070-511602000000-000-11511300008778693M-1-00';

let catalogue: TestCatalogue;
let folder: string;
let loader: BidCatalogue;
let service: CatalogueService;

// A copy of the demo bid, so that tests can change its files.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-bid-'));
  catalogue = await testCatalogue(bid, folder);
  loader = catalogue.module.get(BidCatalogue);
  service = catalogue.module.get(CatalogueService);
}, 60_000);

afterAll(async () => {
  await catalogue.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await rm(join(folder, 'catalogue'), { recursive: true, force: true });
  await cp(join(demoFolder, 'catalogue'), join(folder, 'catalogue'), { recursive: true });
  await catalogue.empty();
});

const edit = async (file: string, change: (text: string) => string): Promise<void> => {
  const path = join(folder, 'catalogue/items', file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  await writeFile(path, after);
};

function loaded(outcome: Outcome<BidLoadReport>): BidLoadReport {
  if (isRefusal(outcome)) throw new Error(sentence(outcome.code, 'en', outcome.values));
  return outcome;
}

async function problemsOf(outcome: Outcome<BidLoadReport>): Promise<string> {
  if (!isRefusal(outcome)) throw new Error('it was loaded');
  const rows = (await catalogue.dataSource.query('select 1 from service_item')) as unknown[];
  expect(rows).toEqual([]);
  return sentence(outcome.code, 'en', outcome.values);
}

const importDistrict = () =>
  catalogue.module.get(CatalogueImport).run({ path: join(folder, 'catalogue/district.csv') });

/** The whole catalogue without ids and version numbers. */
const state = (): Promise<object[]> =>
  catalogue.dataSource.query(
    `select i.local_item_code, i.item_code, i.state, i.source, i.folder, i.name, i.themes, i.applicant_kinds, i.online,
            i.complete, i.card, i.words::text, i.region_code, d.name as department, v.content_hash, v.effective_on::text
       from service_item i join department d on d.id = i.department_id
       join service_item_version v on v.id = i.current_version_id order by i.local_item_code`,
  );

const itemOf = async (code: string): Promise<{ id: string; current_version_id: string; state: string }> => {
  const [row] = (await catalogue.dataSource.query(
    'select id, current_version_id, state from service_item where local_item_code = $1',
    [code],
  )) as { id: string; current_version_id: string; state: string }[];
  if (!row) throw new Error(`no item ${code}`);
  return row;
};

describe("the bid's own items", () => {
  it('are published with their forms, and a second load publishes nothing', async () => {
    const first = loaded(await loader.load());
    expect(first.items).toBeGreaterThanOrEqual(14);
    expect(first).toMatchObject({ published: first.items, unchanged: 0 });
    const open = await service.openItem((await itemOf(RESIDENCE)).id);
    expect(open).toMatchObject({ state: 'published', applyOnline: true });
    expect(open?.version?.form?.key).toBe('residence-permit');
    expect(loaded(await loader.load())).toMatchObject({ published: 0, unchanged: first.items });
  }, 60_000);

  it('complete imported rows or are left alone by an import: the end is the same in either order', async () => {
    await importDistrict();
    loaded(await loader.load());
    const importedFirst = await state();
    expect(loaded(await loader.load()).published).toBe(0);

    await catalogue.empty();
    loaded(await loader.load());
    const report = await importDistrict();
    if (isRefusal(report)) throw new Error(report.code);
    expect(report.kept).toBeGreaterThan(5);
    expect(await state()).toEqual(importedFirst);
    expect(importedFirst.length).toBeGreaterThanOrEqual(1135);
    expect(importedFirst.filter((item) => 'complete' in item && item.complete).length).toBeGreaterThanOrEqual(
      14,
    );
  }, 60_000);

  it('get a new version when a file changes, while the old one stays as it is for its cases', async () => {
    loaded(await loader.load());
    const before = await itemOf(RESIDENCE);
    await edit('residence-permit/item.yaml', (text) => text.replace('promise_day: 5', 'promise_day: 4'));
    expect(loaded(await loader.load())).toMatchObject({ published: 1 });
    const after = await itemOf(RESIDENCE);
    expect(after.current_version_id).not.toBe(before.current_version_id);
    expect((await service.pinnedVersion(before.current_version_id))?.content.promise_day).toBe(5);
    expect((await service.pinnedVersion(after.current_version_id))?.content.promise_day).toBe(4);
    for (const change of [
      'update service_item_version set version_no = 9',
      'delete from service_item_version',
    ]) {
      await expect(catalogue.dataSource.query(change)).rejects.toThrow('never changes');
    }
  }, 60_000);

  it('wait for the day on which a version takes effect', async () => {
    loaded(await loader.load());
    const before = await itemOf(RESIDENCE);
    await edit('residence-permit/item.yaml', (text) =>
      text
        .replace(/plan_effective_date: .*/, "plan_effective_date: '2026-12-01'")
        .replace('promise_day: 5', 'promise_day: 4'),
    );
    loaded(await loader.load());
    expect(await itemOf(RESIDENCE)).toEqual(before);
    expect(loaded(await loader.load()).published).toBe(0);
    const time = catalogue.module.get(Time);
    const present = time.now();
    time.set(new Date('2026-12-01T02:00:00Z'));
    try {
      expect(await loader.activate()).toBe(1);
      expect(await loader.activate()).toBe(0);
    } finally {
      time.set(present);
    }
    const after = await itemOf(RESIDENCE);
    expect((await service.pinnedVersion(after.current_version_id))?.content.promise_day).toBe(4);
  }, 60_000);
});

describe('a mistake in the files', () => {
  it('of a form with a pattern that runs away refuses the load, naming file and place', async () => {
    await edit('residence-permit/form.yaml', (text) =>
      text.replace(/maxLength: \d+/, () => "maxLength: 50, pattern: '^(a+)+$'"),
    );
    expect(await problemsOf(await loader.load())).toMatch(
      /residence-permit\/form\.yaml\/schema\/properties\/\w+\/pattern: /,
    );
  }, 60_000);

  it.each([
    [
      'a code that is not in its table',
      'task_type: .*',
      "task_type: '99'",
      'residence-permit/item.yaml/task_type: ',
    ],
    ['a department that the bid has not', 'dept_code: .*', 'dept_code: 11990102000019999X', '/dept_code: '],
    ['a file that is not there', 'result_guid: .*', 'result_guid: files/none.pdf', '/result_guid: '],
    ['a file outside the folder', 'result_guid: .*', 'result_guid: ../../bid.ts', '/result_guid: '],
    ['a field that nobody knows', 'task_name_en:', 'task_nam_en:', '/task_nam_en: '],
    ['YAML that is none', 'task_name: .*', 'task_name: [', 'residence-permit/item.yaml: '],
    ['the code of another item', 'local_item_code: .*', 'local_item_code: TWICE', '/local_item_code: '],
  ])(
    '%s refuses the load and leaves everything as it was',
    async (_, pattern, text, named) => {
      await edit('residence-permit/item.yaml', (yaml) => yaml.replace(new RegExp(`^${pattern}`, 'm'), text));
      await edit('dog-licence/item.yaml', (yaml) =>
        text.includes('TWICE') ? yaml.replace(/^local_item_code: .*/m, text) : `${yaml}\n`,
      );
      expect(await problemsOf(await loader.load())).toContain(named);
    },
    60_000,
  );
});

describe('withdrawing', () => {
  it('takes an item out until it is published again; no load and no import brings it back', async () => {
    loaded(await loader.load());
    const { id } = await itemOf(RESIDENCE);
    expect(await service.withdraw(RESIDENCE)).toMatchObject({ id });
    expect(await service.openItem(id)).toMatchObject({ state: 'withdrawn', applyOnline: false });
    expect(await service.guide(id)).toBeUndefined();

    await edit('residence-permit/item.yaml', (text) => text.replace('promise_day: 5', 'promise_day: 4'));
    loaded(await loader.load());
    await importDistrict();
    expect((await itemOf(RESIDENCE)).state).toBe('withdrawn');

    expect(await service.withdraw(RESIDENCE)).toMatchObject({ code: 'CATALOGUE_ITEM_ALREADY_WITHDRAWN' });
    expect(await service.publish(RESIDENCE)).toMatchObject({ id });
    expect((await service.openItem(id))?.version?.content.promise_day).toBe(4);
    expect(await service.publish(RESIDENCE)).toMatchObject({ code: 'CATALOGUE_ITEM_ALREADY_PUBLISHED' });
    expect(await service.withdraw("' or 1=1")).toMatchObject({ code: 'CATALOGUE_ITEM_NOT_FOUND' });
  }, 60_000);
});
