import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readClamd } from '@tongban/kernel';
import { startTestServer, type TestClient, type TestServer } from '@tongban/testing';
import { eicar, start, type ClamdBehaviour, type ClamdStandIn } from '../../../../tools/stand-ins/clamd.mjs';
import { fillIn, smallPdf, submit } from './support/cases.js';

let server: TestServer;
let daemon: ClamdStandIn;
const behaviour: ClamdBehaviour = {};
let citizen: TestClient;
let draft: { id: string; version: number };

beforeAll(async () => {
  daemon = await start(behaviour);
  const clamd = readClamd({ ...daemon.env, TONGBAN_STAND_INS: 'sms,clamd' });
  server = await startTestServer({ config: { clamd } });
  citizen = await server.asCitizen('resident');
  draft = await fillIn(citizen, 'residence-permit');
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await daemon?.close();
});

const pdf = (bytes: Uint8Array) => ({
  name: '居住证明.pdf',
  type: 'application/pdf',
  bytes: new Uint8Array(bytes),
});
const infected = pdf(Buffer.concat([smallPdf, eicar]));

/** Everything of the case that an upload could harm. */
const kept = async (): Promise<object> => {
  const { application } = await citizen.ask<{ application: object }>(
    'query ($id: ID!) { application(id: $id) { version data materials { key files { id name } } } }',
    { id: draft.id },
  );
  const [rows] = await server.sql<{ n: number }>('select count(*)::int as n from stored_file');
  return { application, files: rows?.n };
};
const ready = async (): Promise<object> =>
  (await (await server.visitor('portal').fetch('health/ready')).json()) as object;

describe('a file in which the scanner finds something', () => {
  it('is refused in the reader’s language, and nothing of the case is lost', async () => {
    const before = await kept();
    const answer = await citizen.upload(draft.id, 'photo', infected);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      refusal: { code: 'FILE_INFECTED', message: expect.stringContaining('没有通过病毒检查') },
    });
    const reader = await server.asCitizen('resident', { language: 'en' });
    const english = await reader.upload(draft.id, 'photo', infected);
    expect(await english.json()).toMatchObject({
      refusal: { code: 'FILE_INFECTED', message: expect.stringContaining('did not pass the virus check') },
    });
    expect(await kept()).toEqual(before);
  });

  it('is on record by a salted digest and the scanner’s name for it alone', async () => {
    const rows = await server.sql<{ result: string; payload: Record<string, unknown> }>(
      `select result, payload from history_event where chain_kind = 'case' and chain_id = $1
          and kind = 'materialInfected' order by seq`,
      [draft.id],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      result: 'refused:FILE_INFECTED',
      payload: { materialKey: 'photo', sha256: expect.any(String), finding: 'Eicar-Test-Signature' },
    });
  });

  it('is refused at the portal of a scanner that says what it is', async () => {
    const query = '{ site { uploadScanner { standIn } } }';
    for (const zone of ['portal', 'counter'] as const) {
      const { site } = await server.visitor(zone).ask<{ site: object }>(query);
      expect(site).toEqual({ uploadScanner: { standIn: true } });
    }
  });
});

describe('a scanner that does not answer', () => {
  it('is told where the server’s health is read, and the server stays ready', async () => {
    expect(await ready()).toEqual({ status: 'ready', scanner: 'answers' });
    behaviour.fault = 'breaks off';
    const response = await server.visitor('portal').fetch('health/ready');
    expect(response.status).toBe(200);
    await expectSoon({ status: 'ready', scanner: 'does not answer' });
  });

  it('lets no file through, loses nothing, and the same upload passes when it is back', async () => {
    const before = await kept();
    const answer = await citizen.upload(draft.id, 'photo', pdf(smallPdf), 'the-same-upload');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      refusal: { code: 'FILE_NOT_SCANNED', message: expect.stringContaining('请过几分钟再试一次') },
    });
    expect(await kept()).toEqual(before);

    behaviour.fault = undefined;
    const again = await citizen.upload(draft.id, 'photo', pdf(smallPdf), 'the-same-upload');
    const { version } = (await again.json()) as { version: number };
    expect(again.status).toBe(200);
    await submit(citizen, { id: draft.id, version });
  });
});

/** The answer about the scanner holds for some seconds. */
async function expectSoon(wanted: object): Promise<void> {
  const until = Date.now() + 20_000;
  let seen: object = {};
  while (JSON.stringify(seen) !== JSON.stringify(wanted) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    seen = await ready();
  }
  expect(seen).toEqual(wanted);
}
