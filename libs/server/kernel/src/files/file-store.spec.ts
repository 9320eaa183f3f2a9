import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { harmlessName } from './file-names.js';
import { FileStore, type ReceivedFile } from './file-store.js';

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const bounds = { name: '租房合同.pdf', limit: 1000, allowed: ['application/pdf', 'image/png'] };

let folder: string;
let store: FileStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-files-'));
  store = new FileStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const filesLeft = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('FileStore', () => {
  it('receives, measures and gives back a file', async () => {
    const file = (await store.receive(
      Readable.from([pdf.subarray(0, 10), pdf.subarray(10)]),
      bounds,
    )) as ReceivedFile;
    expect(file).toMatchObject({ size: pdf.length, type: 'application/pdf', name: '租房合同.pdf' });
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    const stream = await store.open(file);
    expect(stream && (await buffer(stream))).toEqual(pdf);
    await store.discard(file);
    expect(await store.open(file)).toBeNull();
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'FILE_EMPTY'],
    ['one byte too many', Buffer.concat([pdf, Buffer.alloc(1001 - pdf.length)]), 'FILE_TOO_LARGE'],
    ['a program that calls itself PDF', Buffer.from('MZ\u0090\u0000 program'), 'FILE_TYPE_NOT_ALLOWED'],
    [
      'a web page that calls itself PDF',
      Buffer.from('<html><script>alert(1)</script>'),
      'FILE_TYPE_NOT_ALLOWED',
    ],
  ])('refuses %s and keeps nothing', async (_name, content, code) => {
    expect(await store.receive(Readable.from([content]), bounds)).toMatchObject({ code });
    expect(filesLeft()).toEqual([]);
  });

  it('takes a file of exactly the limit', async () => {
    const content = Buffer.concat([pdf, Buffer.alloc(1000 - pdf.length, 32)]);
    expect(await store.receive(Readable.from([content]), bounds)).toMatchObject({ size: 1000 });
  });

  it('refuses an upload that broke off and keeps nothing', async () => {
    const broken = new Readable({
      read() {
        this.push(pdf);
        this.destroy(new Error('connection lost'));
      },
    });
    expect(await store.receive(broken, bounds)).toMatchObject({ code: 'FILE_BROKEN_OFF' });
    expect(filesLeft()).toEqual([]);
  });
});

describe('harmlessName', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\合同.pdf', '合同.pdf'],
    ['evil\u202egnp.exe', 'evilgnp.exe'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
    ['...', 'file'],
    ['', 'file'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(116)}.pdf`],
  ])('%j becomes %j', (name, harmless) => {
    expect(harmlessName(name)).toBe(harmless);
  });

  it('never holds a path, a control character or more than 120 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const harmless = harmlessName(name);
        expect(harmless).toMatch(/^[^\p{Cc}\p{Cf}\\/]+$/u);
        expect(harmless.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});
