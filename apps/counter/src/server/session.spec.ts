import { beforeEach, describe, expect, it } from '@jest/globals';
import { RequestFailure, type Client } from '@tongban/client-graphql';
import type { Staff } from './operations.js';
import { Session } from './session.js';
import { patiently } from './patiently.js';

const staff = (id: string): Staff => ({
  id,
  username: id,
  name: id,
  roles: ['INTAKE'],
  departmentNames: [],
  windowName: null,
  secondFactor: false,
  pending: null,
});

describe('a question that meets an ended session', () => {
  let session: Session;
  let alive: boolean;
  let asked: number;
  const server: Client = {
    async request<Answer>() {
      asked += 1;
      if (!alive) throw new RequestFailure('session');
      return { asked } as Answer;
    },
  };
  const question = { toString: () => 'query Q { q }' };
  const until = async (holds: () => boolean) => {
    while (!holds()) await Promise.resolve();
  };

  beforeEach(() => {
    session = new Session();
    session.begin(staff('one'));
    alive = false;
    asked = 0;
  });

  it('waits, and is asked again when the same person is back', async () => {
    const answer = patiently(server, session)(question, {});
    await until(() => session.state().phase === 'ended');
    alive = true;
    session.begin(staff('one'));
    await expect(answer).resolves.toEqual({ asked: 2 });
  });

  it('is given up when another person logs in', async () => {
    const answer = patiently(server, session)(question, {});
    await until(() => session.state().phase === 'ended');
    alive = true;
    session.begin(staff('two'));
    await expect(answer).rejects.toMatchObject({ kind: 'session' });
    expect(asked).toBe(1);
  });

  it('is given up when the person leaves', async () => {
    const answer = patiently(server, session)(question, {});
    await until(() => session.state().phase === 'ended');
    session.leave();
    await expect(answer).rejects.toMatchObject({ kind: 'session' });
  });

  it('does not end a session that has begun meanwhile', async () => {
    let fail: (failure: Error) => void = () => undefined;
    const slow: Client = {
      request: <Answer>() =>
        asked++ === 0
          ? new Promise<Answer>((_, reject) => (fail = reject))
          : Promise.resolve('answer' as Answer),
    };
    const answer = patiently(slow, session)(question, {});
    session.end();
    session.begin(staff('one'));
    fail(new RequestFailure('session'));
    await expect(answer).resolves.toBe('answer');
    expect(session.state().phase).toBe('in');
  });
});
