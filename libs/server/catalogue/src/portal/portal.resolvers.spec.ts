import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { BidCatalogue } from '../bid/bid-catalogue.js';
import { CatalogueImport } from '../import/catalogue-import.js';
import { demoFolder, testCatalogue, type TestCatalogue } from '../testing/catalogue-database.js';
import { itemView } from '../view/item-view.js';
import { CatalogueService } from '../catalogue.service.js';
import { ItemResolver } from './item.resolver.js';
import { SiteResolver } from './site.resolver.js';

let catalogue: TestCatalogue;
let items: ItemResolver;

beforeAll(async () => {
  catalogue = await testCatalogue(bid);
  items = catalogue.module.get(ItemResolver);
  await catalogue.module.get(CatalogueImport).run({ path: join(demoFolder, 'catalogue/district.csv') });
  await catalogue.module.get(BidCatalogue).load();
}, 60_000);

afterAll(() => catalogue.stop());

const CHINESE = /\p{Script=Han}/u;
const idOf = async (search: string): Promise<string> =>
  (await items.items('zh-CN', search)).nodes[0]?.id ?? '';

describe('the site', () => {
  it('names the bid, its brand, themes with their items, and halls, in both languages', async () => {
    const resolver = catalogue.module.get(SiteResolver);
    const chinese = await resolver.site('zh-CN');
    expect(chinese).toMatchObject({
      name: '云溪通办',
      cityName: '云溪市',
      hotline: '12345',
      languages: ['zh-CN', 'en'],
    });
    expect(chinese.demonstration).toMatch(/演示/);
    expect(chinese.themes).toHaveLength(bid.themes.persons.length + bid.themes.corporations.length);
    const total = chinese.themes.reduce((sum, theme) => sum + theme.itemCount, 0);
    expect(total).toBeGreaterThan(1_135);
    const english = await resolver.site('en');
    expect(english).toMatchObject({ name: 'Yunxi Services', cityName: 'Yunxi City' });
    expect(JSON.stringify(english)).not.toMatch(CHINESE);
    expect(english.halls[0]?.windows.length).toBeGreaterThan(0);
  });
});

describe('the guide', () => {
  it('of a complete item has everything', async () => {
    const item = await items.item('zh-CN', await idOf('居住证申领'));
    expect(item).toMatchObject({
      name: '居住证申领',
      complete: true,
      applyOnline: true,
      taskType: '公共服务',
      promised: { days: 5, unit: '工作日' },
      version: 2,
      applicantKinds: ['natural'],
    });
    expect(item?.conditions.length).toBeGreaterThan(1);
    expect(item?.materials.length).toBeGreaterThan(2);
    expect(
      item?.materials.every((material) => material.required || material.mayFollow || material.need),
    ).toBe(true);
    expect(item?.materials[0]?.sampleUrl).toMatch(/^\/files\/portal\/items\/[0-9a-f-]+\/[\w.-]+$/);
    expect(item?.laws.every((law) => law.documentNumber)).toBe(true);
    expect(item?.steps[0]?.limit).toMatch(/当场办结|\d+个工作日/);
    expect(item?.remedies).toContain('\n');
    expect(item?.form?.key).toBe('residence-permit');
  });

  it('is English where there is English, and Chinese where not', async () => {
    const id = await idOf('居住证申领');
    const item = await items.item('en', id);
    expect(item).toMatchObject({
      name: 'Residence permit',
      taskType: 'Public service',
      promised: { unit: 'working days' },
    });
    expect(
      [item?.conditions, item?.materials.map(({ name }) => name), item?.steps.map(({ name }) => name)].join(),
    ).not.toMatch(CHINESE);

    const version = (await catalogue.module.get(CatalogueService).openItem(id))?.version;
    if (!version) throw new Error('no version');
    const content = { ...version.content, task_name_en: '', summary_en: '' };
    const view = itemView(
      { ...version, content },
      { language: 'en', tables: bid.codeTables, applyOnline: true },
    );
    expect(view.name).toBe('居住证申领');
    expect(view.summary).toMatch(CHINESE);
  });

  it('of an item that only a spreadsheet tells of says so and promises nothing', async () => {
    const item = await items.item('en', await idOf('注销户口证明'));
    expect(item).toMatchObject({
      complete: false,
      applyOnline: false,
      promised: null,
      visits: null,
      free: null,
      form: null,
    });
    expect(item?.departmentName).not.toMatch(CHINESE);
  });

  it.each(['', 'x', '01900000-0000-7000-8000-000000000000', "' or 1=1"])('of %j is none', async (id) => {
    expect(await items.item('zh-CN', id)).toBeNull();
  });
});

describe('lists', () => {
  it('take null for what is left out', async () => {
    const page = await items.items('zh-CN', null, null, null, null, null, null);
    expect(page.nodes).toHaveLength(20);
    expect(await items.popularItems('en', null)).toHaveLength(8);
  });

  it('give summaries in the language asked for', async () => {
    const { nodes } = await items.items('en', '居住证申领');
    expect(nodes[0]).toMatchObject({
      name: 'Residence permit',
      promisedDays: 5,
      promisedUnit: 'working days',
      complete: true,
    });
    expect(nodes[0]?.summary).not.toMatch(CHINESE);
  });
});
