import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SealingCipher } from '@tongban/rules';
import { Ciphers } from '../ciphers/ciphers.js';
import { newKeyRing } from '../ciphers/key-ring.js';
import { fittingName, harmlessName } from './file-names.js';
import { FileStore, type ReceivedFile } from './file-store.js';

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const bounds = {
  name: '租房合同.pdf',
  limit: 1000,
  allowed: ['application/pdf', 'image/png'],
  infected: null,
};

let folder: string;
let store: FileStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-files-'));
  store = new FileStore(folder, new Ciphers(newKeyRing('aes-256-gcm')));
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

describe.each<SealingCipher>(['aes-256-gcm', 'sm4'])('a file at rest under %s', (cipher) => {
  beforeEach(() => {
    store = new FileStore(folder, new Ciphers(newKeyRing(cipher)));
  });
  const large = { ...bounds, limit: 3 * 1024 * 1024 };
  const received = async (content: Buffer): Promise<ReceivedFile> => {
    const halves = [content.subarray(0, 70_001), content.subarray(70_001)].filter((half) => half.length > 0);
    return (await store.receive(Readable.from(halves), large)) as ReceivedFile;
  };
  const read = async (file: ReceivedFile): Promise<Buffer> => buffer((await store.open(file)) as Readable);

  // Pieces are 64 KiB: less than one, exactly one, two, and something over.
  it.each([100, 65_536, 131_072, 1_000_003])('gives %d bytes back and shows none of them', async (size) => {
    const content = Buffer.concat([pdf, Buffer.from('11010519491231002X'), randomBytes(size)]).subarray(
      0,
      size,
    );
    const file = await received(content);
    expect(file.size).toBe(size);
    const lying = readFileSync(join(folder, file.storageKey));
    expect(lying.includes('11010519491231002X')).toBe(false);
    expect(lying.includes('%PDF')).toBe(false);
    expect((await read(file)).equals(content)).toBe(true);
  });

  it('gives nothing of a piece that was altered, moved or cut off', async () => {
    const file = await received(Buffer.concat([pdf, randomBytes(200_000)]));
    const path = join(folder, file.storageKey);
    const whole = readFileSync(path);
    const piece = Math.floor((whole.length - (200_000 + pdf.length)) / 4) + 65_536;
    const altered = Buffer.from(whole);
    altered[70_000] = (altered[70_000] ?? 0) ^ 1;
    const swapped = Buffer.concat([
      whole.subarray(piece, 2 * piece),
      whole.subarray(0, piece),
      whole.subarray(2 * piece),
    ]);
    for (const wrong of [altered, swapped]) {
      writeFileSync(path, wrong);
      await expect(read(file)).rejects.toThrow();
    }
    writeFileSync(path, whole);
    truncateSync(path, 2 * piece);
    await expect(read(file)).rejects.toThrow();
  });

  it('seals what an older version stored open', async () => {
    writeFileSync(join(folder, 'old'), pdf);
    const sealed = await store.sealOld({ storageKey: 'old' });
    expect(sealed && (await buffer((await store.open(sealed)) as Readable))).toEqual(pdf);
    expect(readFileSync(join(folder, sealed?.storageKey ?? '')).includes('%PDF')).toBe(false);
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
    ['身份证11010519491231002X正面.jpg', '身份证110105xxxxxxxx002X正面.jpg'],
    ['IMG_20260301_101112.jpg', 'IMG_20260301_101112.jpg'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(116)}.pdf`],
  ])('%j becomes %j', (name, harmless) => {
    expect(harmlessName(name)).toBe(harmless);
  });

  it.each([
    ['gnp.exe', 'application/pdf', 'gnp.exe.pdf'],
    ['passwd', 'image/png', 'passwd.png'],
    ['', 'image/jpeg', 'file.jpg'],
    ['合同.PDF', 'application/pdf', '合同.PDF'],
    ['photo.jpeg', 'image/png', 'photo.jpeg'],
    ['copy.zip', 'application/zip', 'copy.zip'],
    [`${'长'.repeat(300)}.exe`, 'image/webp', `${'长'.repeat(115)}.webp`],
  ])('%j with %s in it is given out as %j', (name, type, fitting) => {
    expect(fittingName(name, type)).toBe(fitting);
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
