import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isRefusal } from '@tongban/kernel';
import { startStandIns, startTestServer, type StandInParties, type TestServer } from '@tongban/testing';
import { SmsCodes, TRIES } from './sms-codes.service.js';

const OWNER = '16900000001';

let parties: StandInParties;
let server: TestServer;
beforeAll(async () => {
  parties = await startStandIns(['sms']);
  server = await startTestServer({ config: { parties: parties.parties } });
}, 120_000);
afterAll(async () => {
  await server.stop();
  await parties.stop();
});

/** The code of the message that came last. */
async function lastCode(): Promise<string> {
  const messages = await parties.post<{ text: string }[]>('sms', '/stand-in/messages', { telephone: OWNER });
  return /\d{6}/.exec(messages[0]?.text ?? '')?.[0] ?? '';
}

it('1,000 wrong codes from changing addresses get nowhere, and the owner gets in', async () => {
  const codes = server.apps[0].get(SmsCodes);
  const start = Date.now();
  const atSecond = async (second: number): Promise<void> => {
    server.time.set(new Date(start + second * 1000));
    await parties.behave('sms', { ahead: second });
  };
  const addressOf = (attempt: number): string => `203.0.${attempt >> 8}.${attempt & 255}`;

  // The owner has asked for a code and is looking for their glasses.
  await atSecond(0);
  const own = await codes.send(OWNER, '198.51.100.7');
  if (isRefusal(own)) throw new Error(own.code);
  const ownCode = await lastCode();

  let sent = 0;
  let compared = 0;
  let challenge = own.challenge.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
  for (let attempt = 0; attempt < 1000; attempt++) {
    // One try each half second; whenever a code is spent they ask for the next one.
    if (attempt % 100 === 0) await atSecond(attempt / 4);
    const taken = await codes.take(challenge, '999999');
    expect(isRefusal(taken)).toBe(true);
    if (isRefusal(taken) && taken.code === 'SMS_CODE_WRONG') compared += 1;
    if (isRefusal(taken) && taken.code === 'SMS_CODE_SPENT' && attempt % 10 === 0) {
      const next = await codes.send(OWNER, addressOf(attempt));
      if (!isRefusal(next)) {
        challenge = next.challenge;
        sent += 1;
      }
    }
  }
  // At most the messages of an hour went out, with their tries; the owner's was one of them.
  expect(sent).toBeLessThanOrEqual(4);
  expect(compared).toBeLessThanOrEqual(sent * TRIES);
  expect(compared).toBeGreaterThan(0);

  // The owner's own code still works: nobody else could spend it.
  expect(await codes.take(own.challenge, ownCode)).toBe(OWNER);

  // And an hour later they get another one, whatever was tried meanwhile.
  await atSecond(3700);
  const later = await codes.send(OWNER, '198.51.100.7');
  if (isRefusal(later)) throw new Error(later.code);
  expect(await codes.take(later.challenge, await lastCode())).toBe(OWNER);
});

it('nobody has messages sent to a thousand numbers', async () => {
  const codes = server.apps[0].get(SmsCodes);
  server.time.set(new Date(Date.now() + 48 * 3_600_000));
  await parties.behave('sms', { ahead: 48 * 3600 });
  const refused = new Set<string>();
  let sent = 0;
  for (let number = 0; number < 80; number++) {
    const answer = await codes.send(`1391111${String(number).padStart(4, '0')}`, '203.0.113.99');
    if (isRefusal(answer)) refused.add(answer.code);
    else sent += 1;
  }
  expect(sent).toBe(10);
  expect([...refused]).toEqual(['SMS_TOO_SOON']);
});
