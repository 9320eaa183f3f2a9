import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { Database, PublicCache } from '@tongban/kernel';
import { BidCatalogue } from './bid/bid-catalogue.js';
import { CatalogueService } from './catalogue.service.js';
import { CatalogueImport } from './import/catalogue-import.js';
import { ItemListService, type ListRequest } from './item-list.service.js';
import { demoFolder, testCatalogue, type TestCatalogue } from './testing/catalogue-database.js';

let catalogue: TestCatalogue;
let lists: ItemListService;

beforeAll(async () => {
  catalogue = await testCatalogue(bid);
  lists = catalogue.module.get(ItemListService);
  await catalogue.module.get(CatalogueImport).run({ path: join(demoFolder, 'catalogue/district.csv') });
  await catalogue.module.get(BidCatalogue).load();
}, 60_000);

afterAll(() => catalogue.stop());

const search = (text: string, more: Partial<ListRequest> = {}) =>
  lists.list({ search: text, first: 10, ...more });
const firstOf = async (text: string) => (await search(text)).items[0]?.name;

async function allPages(request: Omit<ListRequest, 'after'>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await lists.list({ ...request, after });
    ids.push(...page.items.map((item) => item.id));
    if (!page.hasMore) return ids;
    after = page.endCursor ?? undefined;
  }
}

describe('searching', () => {
  it.each([
    ['开饭店', /食品经营许可/],
    ['我想开个饭店', /食品经营许可/],
    ['开饭店怎么办？', /食品经营许可/],
    ['领低保', /最低生活保障/],
    ['低保', /最低生活保障/],
    ['juzhuzheng', /居住证/],
    ['ju zhu zheng', /居住证/],
    ['juzuzen', /居住证/],
    ['jzz', /居住证/],
    ['居住证', /居住证/],
    ['居住正', /居住证/],
    ['办理居住证', /居住证/],
    ['residence permit', /居住证/],
    ['Residence Permits', /居住证/],
    ['老年证', /老年人优待证/],
    ['laonianren', /老年人/],
    ['养狗', /犬/],
    ['个体户', /个体工商户/],
    ['教师资格', /教师资格认定/],
    ['公租房', /公共租赁住房/],
    ['失业', /失业登记/],
    ['户外广告', /户外广告/],
    ['卖烟', /烟草专卖零售许可/],
    ['512B0011200070', /居住证/],
    ['居住证｜', /居住证/],
    ['ＪＵＺＨＵＺＨＥＮＧ', /居住证/],
  ])('“%s” finds what is meant first', async (text, name) => {
    expect(await firstOf(text)).toMatch(name);
  });

  it('ranks the whole name before its beginning, and that before its words', async () => {
    const { items } = await search('临时救助');
    expect(items[0]?.name).toMatch(/临时救助/);
    expect(items[0]?.complete).toBe(true);
    const names = (await search('最低生活保障', { first: 50 })).items.map((item) => item.name);
    expect(names.findIndex((name) => /^最低生活保障/.test(name))).toBeLessThan(
      names.findIndex((name) => /^.+最低生活保障/.test(name)),
    );
  });

  it('answers the same again, page by page without gaps or doubles', async () => {
    const pages = await allPages({ search: '许可', first: 7 });
    expect(new Set(pages).size).toBe(pages.length);
    const { total, totalIsExact } = await search('许可');
    expect(totalIsExact).toBe(true);
    expect(pages).toHaveLength(total);
    expect(await allPages({ search: '许可', first: 50 })).toEqual(pages);
  });

  it('falls back to any of the words when no item has all of them', async () => {
    const { items } = await search('居住证 火星 殖民地');
    expect(items[0]?.name).toMatch(/居住证/);
    expect((await search('火星殖民地')).items).toEqual([]);
  });

  it('can be narrowed', async () => {
    const { items } = await search('许可', { applicantKind: 'legal', onlineOnly: true, first: 50 });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((item) => item.online && item.applicant_kinds.includes('legal'))).toBe(true);
  });

  it.each([
    "'",
    '"',
    '\\',
    "\\'",
    "'; drop table service_item; --",
    'a & b | !c <-> d:*',
    '(((',
    '%_*?',
    '\u0000居住证',
    '\ud83d',
    '😀',
    '👨‍👩‍👧‍👦居住证',
    '开饭店'.repeat(334),
    ' '.repeat(1_000),
    '!'.repeat(1_000),
    'x'.repeat(1_000_000),
    '\u202e居住证',
    'ǅ ß İ ﬁ',
    '-1',
    'null',
    '__proto__',
  ])('never fails on odd input %#', async (text) => {
    await expect(search(text)).resolves.toMatchObject({ items: expect.any(Array) });
  });

  it('finds through odd characters', async () => {
    expect(await firstOf('\u0000居住证')).toMatch(/居住证/);
    expect(await firstOf('👨‍👩‍👧‍👦居住证')).toMatch(/居住证/);
  });
});

describe('browsing', () => {
  it('shows complete and online items first, and every item once', async () => {
    const ids = await allPages({ first: 50 });
    const { total, totalIsExact, items } = await lists.list({ first: 20 });
    expect(totalIsExact).toBe(true);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
    expect(items.slice(0, 10).every((item) => item.complete && item.online)).toBe(true);
  });

  it.each(['', 'x', '😀', 'MSAw', Buffer.from('1 not-an-id').toString('base64url'), 'A'.repeat(10_000)])(
    'takes a cursor that nobody gave (%#) for none',
    async (after) => {
      const plain = await lists.list({ first: 5 });
      expect(await lists.list({ first: 5, after })).toEqual(plain);
      await expect(search('居住证', { after })).resolves.toMatchObject({ items: expect.any(Array) });
    },
  );

  it.each([
    [-5, 1],
    [0, 1],
    [1_000_000, 50],
  ])('bounds a page of %d to %d', async (first, size) => {
    expect((await lists.list({ first })).items).toHaveLength(size);
  });

  it('of an unknown theme is empty', async () => {
    expect(await lists.list({ theme: 'no-such', first: 5 })).toMatchObject({
      items: [],
      total: 0,
      endCursor: null,
    });
  });

  it('and popular items begin with what can be done online', async () => {
    const items = await lists.popular(8);
    expect(items).toHaveLength(8);
    expect(items.every((item) => item.complete && item.online)).toBe(true);
  });
});

describe('the database is asked', () => {
  it('once for a list, a search, themes and popular items', async () => {
    expect(await catalogue.statements(() => lists.list({ theme: 'education', first: 20 }))).toEqual([
      'catalogue.browse.theme',
    ]);
    expect(await catalogue.statements(() => search('居住证'))).toEqual(['catalogue.search']);
    expect(await catalogue.statements(() => lists.themeCounts())).toEqual(['catalogue.theme-counts']);
    expect(await catalogue.statements(() => lists.popular(8))).toEqual(['catalogue.popular']);
  });

  it('twice for a guide, and once when its version is known', async () => {
    const id = (await search('居住证')).items[0]?.id ?? '';
    const service = new CatalogueService(catalogue.module.get(Database), catalogue.module.get(PublicCache));
    expect(await catalogue.statements(() => service.guide(id))).toEqual([
      'catalogue.item',
      'catalogue.version',
    ]);
    expect(await catalogue.statements(() => service.guide(id))).toEqual(['catalogue.item']);
    expect(await catalogue.statements(() => service.guide('not-an-id'))).toEqual([]);
  });
});

describe('an item that was withdrawn', () => {
  it('is found no more, neither by search nor by theme', async () => {
    const service = catalogue.module.get(CatalogueService);
    const { items } = await search('犬类准养证');
    const dog = items[0];
    const version = await service.guide(dog?.id ?? '');
    await service.withdraw(version?.localItemCode ?? '');
    try {
      expect((await search('犬类准养证')).items.map((item) => item.id)).not.toContain(dog?.id);
      expect(await allPages({ first: 50 })).not.toContain(dog?.id);
    } finally {
      await service.publish(version?.localItemCode ?? '');
    }
    expect((await search('犬类准养证')).items[0]?.id).toBe(dog?.id);
  });
});
