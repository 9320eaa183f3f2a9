import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '@tongban/testing';
import { workspacePlaces } from '../server/places.js';
import { fillIn, must, smallPdf } from './support/cases.js';

const PAGE = '<!doctype html><title>portal</title>';
const SCRIPT = `console.log(${JSON.stringify('x'.repeat(5000))})`;

let folder: string;
let server: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-front-ends-'));
  for (const name of ['portal/js', 'counter/assets']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'portal/index.html'), PAGE);
  writeFileSync(join(folder, 'portal/js/app.0a1b2c3d.js'), SCRIPT);
  writeFileSync(join(folder, 'counter/index.html'), PAGE.replace('portal', 'counter'));
  writeFileSync(join(folder, 'secret.txt'), 'not for the public');
  server = await startTestServer({
    places: { ...workspacePlaces, portal: join(folder, 'portal'), counter: join(folder, 'counter') },
  });
}, 120_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, init?: RequestInit): Promise<Response> =>
  server.visitor('portal').fetch(path, init);

describe('health', () => {
  it('says that the server lives and is ready', async () => {
    expect((await get('health/live')).status).toBe(200);
    expect((await get('health/ready')).status).toBe(200);
  });

  it('is not ready while a migration is missing, and lives all the same', async () => {
    const [last] = await server.sql<{ name: string; timestamp: number }>(
      'delete from migration where id = (select max(id) from migration) returning name, timestamp',
    );
    expect(last).toBeDefined();
    try {
      const response = await get('health/ready');
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({ status: 'not ready', reason: 'migrations' });
      expect((await get('health/live')).status).toBe(200);
    } finally {
      await server.sql('insert into migration (timestamp, name) values ($1, $2)', [
        last?.timestamp,
        last?.name,
      ]);
    }
    expect((await get('health/ready')).status).toBe(200);
  });
});

describe('what goes wrong', () => {
  it('is answered with a number and nothing of what it was, outside GraphQL too', async () => {
    const citizen = await server.asCitizen('resident');
    await server.sql('alter table case_file rename to case_file_away');
    await server.sql('alter table oidc_attempt rename to oidc_attempt_away');
    try {
      const cookie = `tongban_portal_oidc=${'a'.repeat(43)}`;
      const answers = [
        await citizen.fetch('files/portal/files/01a20476-cfb8-72bb-b659-16836a850c7e'),
        await get('auth/portal/oidc/callback?state=x', { headers: { cookie }, redirect: 'manual' }),
      ];
      for (const answer of answers) {
        expect(answer.status).toBe(500);
        const text = await answer.text();
        expect(text).toMatch(/"code":"INTERNAL_SERVER_ERROR"/);
        expect(text).not.toMatch(/relation|case_file|oidc_attempt|42P01|statusCode/);
      }
    } finally {
      await server.sql('alter table case_file_away rename to case_file');
      await server.sql('alter table oidc_attempt_away rename to oidc_attempt');
    }
  });
});

describe('every answer', () => {
  it.each(['', 'counter/', 'health/live', 'nothing.js', 'graphql/portal'])(
    'of /%s carries security headers',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      const sources = (name: string): string | undefined =>
        policy
          .split(';')
          .find((part) => part.startsWith(`${name} `))
          ?.slice(name.length + 1);
      // No inline script, no eval, nobody else's files.
      expect(sources('script-src') ?? sources('default-src')).toMatch(/^'(self|none)'$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );
});

describe('the front ends', () => {
  it('are served at / and /counter/, and their pages below', async () => {
    for (const path of ['', 'items/123', 'cases/01a20476-cfb8-72bb-b659-16836a850c7e']) {
      expect(await (await get(path)).text()).toBe(PAGE);
    }
    for (const path of ['counter/', 'counter/cases/1'])
      expect(await (await get(path)).text()).toContain('counter');
    const response = await get('counter', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/counter/']);
  });

  it('have hashed files kept for ever, compressed, and pages asked for every time', async () => {
    const script = await get('js/app.0a1b2c3d.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(await script.text()).toBe(SCRIPT);
    expect((await get('')).headers.get('cache-control')).toBe('public, max-age=0');
  });

  it('are served as they are after a rebuild, without a restart', async () => {
    const before = await get('');
    const rebuilt = PAGE.replace('</title>', ' anew</title>');
    const portal = join(folder, 'portal');
    try {
      // A build empties the folder first.
      rmSync(portal, { recursive: true });
      expect((await get('')).status).toBe(404);
      mkdirSync(join(portal, 'js'), { recursive: true });
      writeFileSync(join(portal, 'js/app.9f8e7d6c.js'), 'console.log("anew")');
      writeFileSync(join(portal, 'index.html'), rebuilt);
      const asked = { headers: { 'if-none-match': before.headers.get('etag') ?? '' } };
      expect(await (await get('', asked)).text()).toBe(rebuilt);
      const script = await get('js/app.9f8e7d6c.js');
      expect([script.status, await script.text()]).toEqual([200, 'console.log("anew")']);
      expect((await get('js/app.0a1b2c3d.js')).status).toBe(404);
    } finally {
      rmSync(portal, { recursive: true, force: true });
      mkdirSync(join(portal, 'js'), { recursive: true });
      writeFileSync(join(portal, 'js/app.0a1b2c3d.js'), SCRIPT);
      writeFileSync(join(portal, 'index.html'), PAGE);
    }
  });

  it('give no page where a file or an endpoint is missing', async () => {
    for (const path of [
      'js/gone.0a1b2c3d.js',
      'graphql/other',
      'files/portal/other',
      'health/other',
      'counter/x.css',
    ]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toContain('<title>');
    }
  });

  it('let nobody out of their folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e%2fsecret.txt',
      '/js/..%5c..%5csecret.txt',
      '/%00',
      '/counter/../../secret.txt',
      '/%',
    ]) {
      // A browser would tidy the path up; this does not.
      expect(await rawGet(path)).not.toContain('not for the public');
    }
  });
});

describe('files', () => {
  it('of the bid are public', async () => {
    for (const zone of ['portal', 'counter']) {
      const logo = await get(`files/${zone}/brand/logo.svg`);
      expect([logo.status, logo.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
      expect(logo.headers.get('content-security-policy')).toContain('sandbox');
    }
  });

  it('of cases need a session', async () => {
    for (const zone of ['portal', 'counter']) {
      for (const kind of ['files', 'documents']) {
        const response = await get(`files/${zone}/${kind}/01a20476-cfb8-72bb-b659-16836a850c7e`);
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
      }
    }
  });

  it('that are unknown, foreign or no ids are all just not there', async () => {
    const citizen = await server.asCitizen('resident');
    const clerk = await server.asClerk('reviewer1');
    for (const id of [
      '01a20476-cfb8-72bb-b659-16836a850c7e',
      '1',
      '..%2f..%2fkeys.json',
      '%27',
      'x'.repeat(150),
    ]) {
      for (const kind of ['files', 'documents']) {
        expect([id, (await citizen.fetch(`files/portal/${kind}/${id}`)).status]).toEqual([id, 404]);
        expect([id, (await clerk.fetch(`files/counter/${kind}/${id}`)).status]).toEqual([id, 404]);
      }
    }
    for (const name of ['x.pdf', '..%2fitem.yaml']) {
      expect((await get(`files/portal/items/01a20476-cfb8-72bb-b659-16836a850c7e/${name}`)).status).toBe(404);
    }
  });

  it('are not taken without a session, from another site, or for an application that is none', async () => {
    const file = { name: 'a.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.4') };
    expect(
      (await server.visitor('portal').upload('01a20476-cfb8-72bb-b659-16836a850c7e', 'lease', file)).status,
    ).toBe(401);
    const citizen = await server.asCitizen('resident');
    for (const id of ['01a20476-cfb8-72bb-b659-16836a850c7e', 'x', '..%2f']) {
      expect([id, (await citizen.upload(id, 'lease', file)).status]).toEqual([id, 404]);
    }
    const crossed = await citizen.fetch(
      'files/portal/applications/01a20476-cfb8-72bb-b659-16836a850c7e/materials/lease',
      {
        method: 'POST',
        headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'multipart/form-data; boundary=x' },
        body: '--x--',
      },
    );
    expect(crossed.status).toBe(401);
  });

  it('keep the name that the sender says, made harmless, whatever it looks like', async () => {
    const citizen = await server.asCitizen('resident');
    const { id } = await fillIn(citizen, 'residence-permit');
    const names: [string | null, string][] = [
      [encodeURIComponent('居住证明.pdf'), '居住证明.pdf'],
      // Not sent, empty, or no percent-encoding at all: the name of the form's part counts.
      [null, 'part.pdf'],
      ['', 'part.pdf'],
      ['%E4%BD', 'part.pdf'],
      ['%', 'part.pdf'],
      [encodeURIComponent('../../etc/passwd'), 'passwd.pdf'],
      [encodeURIComponent('..\\..\\boot.ini'), 'boot.ini.pdf'],
      [encodeURIComponent('a\r\nSet-Cookie: x=1.pdf'), 'aSet-Cookie x=1.pdf'],
      [encodeURIComponent('\u202Egnp.exe'), 'gnp.exe.pdf'],
      [encodeURIComponent('\u0000'), 'file.pdf'],
      [encodeURIComponent(`${'长'.repeat(300)}.pdf`), `${'长'.repeat(116)}.pdf`],
    ];
    for (const [sent, kept] of names) {
      const form = new FormData();
      form.append('file', new Blob([smallPdf], { type: 'application/pdf' }), 'part.pdf');
      const response = await citizen.fetch(`files/portal/applications/${id}/materials/photo`, {
        method: 'POST',
        headers: sent === null ? {} : { 'x-file-name': sent },
        body: form,
      });
      const { file, version } = (await response.json()) as {
        file: { id: string; name: string; url: string };
        version: number;
      };
      expect([sent, response.status, file?.name]).toEqual([sent, 200, kept]);
      const answer = await citizen.fetch(`${file.url.slice(1)}?download`);
      expect(answer.headers.get('set-cookie')).toBeNull();
      const disposition = answer.headers.get('content-disposition') ?? '';
      expect(decodeURIComponent(/filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1] ?? kept)).toBe(kept);
      const removal = { applicationId: id, version, fileId: file.id };
      await must(citizen, 'removeFile', 'RemoveFileInput', removal);
    }
  });

  it('in a body that breaks off are refused, and the server goes on', async () => {
    const citizen = await server.asCitizen('resident');
    const response = await citizen.fetch(
      'files/portal/applications/01a20476-cfb8-72bb-b659-16836a850c7e/materials/lease',
      {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4',
      },
    );
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await get('health/ready')).status).toBe(200);
  });
});

/** Sends a path exactly as it is and gives the whole answer. */
function rawGet(path: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.end(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}
