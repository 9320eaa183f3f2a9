import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  eicar,
  start,
  type ClamdBehaviour,
  type ClamdStandIn,
} from '../../../../../../tools/stand-ins/clamd.mjs';
import { Ciphers } from '../../ciphers/ciphers.js';
import { newKeyRing } from '../../ciphers/key-ring.js';
import { readClamd, type ClamdConfig } from '../../config/scanner.js';
import { FileStore, type FileBounds } from '../file-store.js';
import { Clamd } from './clamd.js';
import { scannerOf } from './scanner-of.js';
import type { InfectedFile } from './virus-scanner.js';

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const infected = Buffer.concat([pdf, eicar, pdf]);

let folder: string;
let behaviour: ClamdBehaviour;
let daemon: ClamdStandIn;
let scanner: Clamd;

const configOf = (address: string, seconds = 20): ClamdConfig =>
  readClamd({ TONGBAN_CLAMD: address, TONGBAN_CLAMD_SECONDS: String(seconds) }) as ClamdConfig;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-scan-'));
  behaviour = {};
  daemon = await start(behaviour);
  scanner = new Clamd(configOf(daemon.address));
});
afterEach(async () => {
  await daemon.close();
  rmSync(folder, { recursive: true });
});

describe('clamd', () => {
  it('finds nothing in a harmless file, the test string in another, however the bytes are cut', async () => {
    expect(await scanner.scan(Readable.from([pdf]))).toEqual({ kind: 'clean' });
    const large = Buffer.concat([randomBytes(200_000), infected, randomBytes(200_000)]);
    const at = large.indexOf(eicar) + 20;
    for (const pieces of [[large], [large.subarray(0, at), large.subarray(at)]]) {
      const verdict = await scanner.scan(Readable.from(pieces));
      expect(verdict).toEqual({ kind: 'infected', finding: 'Eicar-Test-Signature' });
    }
  });

  it('is asked over a unix socket too', async () => {
    const local = await start({ path: join(folder, 'clamd.ctl') });
    const there = new Clamd(configOf(local.address));
    expect(local.address).toMatch(/^unix:\//);
    expect(await there.scan(Readable.from([infected]))).toMatchObject({ kind: 'infected' });
    expect(await there.answers()).toBe(true);
    await local.close();
    expect(await there.answers()).toBe(false);
  });

  it.each([
    ['breaks off', /closed|ECONNRESET|EPIPE/],
    ['nonsense', /HTTP/],
  ] as const)('that %s has found nothing out', async (fault, reason) => {
    behaviour.fault = fault;
    const verdict = await scanner.scan(Readable.from([pdf]));
    expect(verdict).toEqual({ kind: 'unavailable', reason: expect.stringMatching(reason) });
    expect(await scanner.answers()).toBe(false);
  });

  it('that says nothing is given up', async () => {
    behaviour.fault = 'silent';
    const verdict = await new Clamd(configOf(daemon.address, 1)).scan(Readable.from([pdf]));
    expect(verdict).toEqual({ kind: 'unavailable', reason: 'no answer in 1 s' });
  });

  it('whose own limit is smaller than the file has found nothing out', async () => {
    behaviour.longest = 100_000;
    const verdict = await scanner.scan(Readable.from([pdf, randomBytes(100_000)]));
    expect(verdict).toEqual({ kind: 'unavailable', reason: expect.stringContaining('size limit exceeded') });
  });
});

describe('the file store', () => {
  let told: InfectedFile[];
  const sent: FileBounds = {
    name: '租房合同.pdf',
    limit: 1_000_000,
    allowed: ['application/pdf'],
    infected: async (file) => void told.push(file),
  };
  const storeWith = (one: Clamd | null): FileStore =>
    new FileStore(folder, new Ciphers(newKeyRing('aes-256-gcm')), one);
  const filesLeft = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  beforeEach(() => {
    told = [];
  });

  it('keeps what the scanner has seen, in the clear', async () => {
    const file = await storeWith(scanner).receive(Readable.from([pdf]), sent);
    expect(file).toMatchObject({ size: pdf.length });
    expect(daemon.streams()).toBe(1);
    expect(told).toEqual([]);
  });

  it('keeps nothing of an infected file, and tells which it was', async () => {
    const file = await storeWith(scanner).receive(Readable.from([infected]), sent);
    expect(file).toMatchObject({ code: 'FILE_INFECTED' });
    expect(told).toEqual([
      { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), finding: 'Eicar-Test-Signature' },
    ]);
    expect(filesLeft()).toEqual([]);
  });

  it('keeps nothing that the scanner has not seen', async () => {
    await daemon.close();
    expect(await storeWith(scanner).receive(Readable.from([pdf]), sent)).toMatchObject({
      code: 'FILE_NOT_SCANNED',
    });
    expect(filesLeft()).toEqual([]);
    daemon = await start();
  });

  it('shows it neither what the server made, nor what is refused anyway', async () => {
    const store = storeWith(scanner);
    await store.receive(Readable.from([pdf]), { ...sent, infected: null });
    await store.receive(Readable.from([Buffer.from('MZ')]), sent);
    expect(daemon.streams()).toBe(0);
  });

  it('asks nobody where there is no scanner', async () => {
    expect(await storeWith(null).receive(Readable.from([infected]), sent)).toMatchObject({
      type: 'application/pdf',
    });
  });
});

describe('the scanner of a server', () => {
  it.each([
    ['tcp://scanner.example', { host: 'scanner.example', port: 3310 }],
    ['tcp://[::1]:4310', { host: '::1', port: 4310 }],
    ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ])('is found at %s', (text, address) => {
    expect(readClamd({ TONGBAN_CLAMD: text })).toEqual({ address, seconds: 60, standIn: false });
  });

  it.each(['scanner.example:3310', 'http://scanner.example', 'unix:relative'])('is not %s', (text) => {
    expect(() => readClamd({ TONGBAN_CLAMD: text })).toThrow('TONGBAN_CLAMD must be');
  });

  it('has to be there where the bid insists on it', () => {
    expect(scannerOf(null, 'optional')).toBeNull();
    expect(() => scannerOf(null, 'required')).toThrow('TONGBAN_CLAMD is not set');
    expect(scannerOf(configOf('tcp://scanner.example'), 'required')).toBeInstanceOf(Clamd);
  });
});
