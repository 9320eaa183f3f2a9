import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { BidCatalogue } from '../bid/bid-catalogue.js';
import { CatalogueService } from '../catalogue.service.js';
import { demoFolder, testCatalogue, type TestCatalogue } from '../testing/catalogue-database.js';
import { fileNameOf, filesOf, fileUrl } from './item-file-names.js';
import { ItemFiles } from './item-files.js';

const RESIDENCE = '512B0011200070-511602000000-000-11511300008778693M-1-00';

let catalogue: TestCatalogue;
let folder: string;
let files: ItemFiles;
let id: string;
let names: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-bid-'));
  await cp(
    join(demoFolder, 'catalogue/items/residence-permit'),
    join(folder, 'catalogue/items/residence-permit'),
    {
      recursive: true,
    },
  );
  catalogue = await testCatalogue(bid, folder);
  await catalogue.module.get(BidCatalogue).load();
  files = catalogue.module.get(ItemFiles);
  const [row] = (await catalogue.dataSource.query('select id from service_item')) as [{ id: string }];
  id = row.id;
  const version = (await catalogue.module.get(CatalogueService).openItem(id))?.version;
  names = version ? filesOf(version.content).map(({ guid }) => fileNameOf(guid) ?? '') : [];
}, 60_000);

afterAll(async () => {
  await catalogue.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('files of an item', () => {
  it('are given out under the addresses that the guide names', async () => {
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      expect(fileUrl(id, `files/${name}`)).toBe(`/files/portal/items/${id}/${encodeURIComponent(name)}`);
      const file = await files.open(id, name);
      expect(file).toMatchObject({ name, type: 'application/pdf', inline: true });
      const content = file?.content instanceof Readable ? await buffer(file.content) : file?.content;
      expect(content?.subarray(0, 5).toString()).toBe('%PDF-');
      expect(content).toHaveLength(file?.size ?? -1);
    }
  });

  it.each([
    '../item.yaml',
    '..%2fitem.yaml',
    'files/id-card-sample.pdf',
    '/etc/passwd',
    'item.yaml',
    '.hidden.pdf',
    'a\u0000.pdf',
    'id-card-sample.pdf\u0000',
    'C:\\x.pdf',
    'none.pdf',
    '',
    'x'.repeat(10_000),
  ])('are not found under %j', async (name) => {
    expect(await files.open(id, name)).toBeNull();
  });

  it('are not found without an item, and a file that the item does not name is none of its', async () => {
    const [name = ''] = names;
    await writeFile(join(folder, 'catalogue/items/residence-permit/files/secret.pdf'), '%PDF-');
    expect(await files.open(id, 'secret.pdf')).toBeNull();
    expect(await files.open('not-an-id', name)).toBeNull();
    expect(await files.open('01900000-0000-7000-8000-000000000000', name)).toBeNull();
  });

  it('do not lead out of their folder over a link', async () => {
    const [name = ''] = names;
    const path = join(folder, 'catalogue/items/residence-permit/files', name);
    await mkdir(join(folder, 'outside'));
    await writeFile(join(folder, 'outside/secret.pdf'), 'secret');
    await rm(path);
    await symlink(join(folder, 'outside/secret.pdf'), path);
    expect(await files.open(id, name)).toBeNull();
  });

  it('are gone when the item is withdrawn', async () => {
    const name = names.at(-1) ?? '';
    expect(await files.open(id, name)).not.toBeNull();
    await catalogue.module.get(CatalogueService).withdraw(RESIDENCE);
    expect(await files.open(id, name)).toBeNull();
  });
});
