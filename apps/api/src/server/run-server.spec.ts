import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Controller, Get, Module } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { readConfig } from '@tongban/kernel';
import { startTestServer } from '@tongban/testing';
import { workspacePlaces } from './places.js';
import { runServer } from './run-server.js';
import { Unusable, unusableDatabase } from './unusable.js';

/** Its notices about personal data are read before the database is asked for. */
const folder = fileURLToPath(new URL('../../../../bids/demo', import.meta.url));

const start = (env: Record<string, string>): Promise<unknown> =>
  runServer({
    config: readConfig({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', ...env }),
    bid: { bid, folder },
    places: workspacePlaces,
    prepare: false,
    progress: () => undefined,
  });

describe('a server that cannot start says why in one sentence', () => {
  it('when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(start({ PORT: String(port) })).rejects.toThrow(
      new Unusable(`Port ${port} on 127.0.0.1 is taken by another program; choose one with PORT=….`),
    );
    other.close();
  });

  it('when its database is not there', async () => {
    await expect(start({ PORT: '0' })).rejects.toThrow(
      new Unusable('The database at 127.0.0.1:1/none cannot be reached (ECONNREFUSED).'),
    );
  });

  it('when its database does not let it in, without the password', () => {
    const refused = Object.assign(new Error('password authentication failed for user "tongban"'), {
      code: '28P01',
    });
    expect(unusableDatabase(refused, 'postgresql://tongban:secret@db:5432/tongban')).toEqual(
      new Unusable(
        'The database at db:5432/tongban refuses the connection: password authentication failed for user "tongban".',
      ),
    );
  });

  it('and an error that nobody expected stays as it is', () => {
    const bug = new Error('bug');
    expect(unusableDatabase(bug, 'postgresql://db/x')).toBe(bug);
  });
});

describe('a server that stops', () => {
  it('finishes what it is doing and takes nothing new', async () => {
    const gate = { opened: () => undefined as void, entered: () => undefined as void };
    const opened = new Promise<void>((resolve) => (gate.opened = resolve));
    const entered = new Promise<void>((resolve) => (gate.entered = resolve));
    @Controller('slow')
    class SlowController {
      @Get()
      async slow(): Promise<string> {
        gate.entered();
        await opened;
        return 'done';
      }
    }
    @Module({ controllers: [SlowController] })
    class SlowModule {}

    const server = await startTestServer({ data: 'empty', more: [SlowModule] });
    const answer = fetch(new URL('slow', server.url)).then((response) => response.text());
    await entered;
    const stopped = server.stop();
    gate.opened();
    expect(await answer).toBe('done');
    await stopped;
    await expect(fetch(new URL('health/live', server.url))).rejects.toThrow();
  }, 120_000);

  it('comes through a database that goes away and comes back', async () => {
    const server = await startTestServer({ data: 'empty', worker: true });
    try {
      await server.sql(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
      const end = Date.now() + 20_000;
      let status = 0;
      while (status !== 200 && Date.now() < end)
        status = (await fetch(new URL('health/ready', server.url))).status;
      expect(status).toBe(200);
      expect(await server.visitor('portal').ask('{ me { name } }')).toEqual({ me: null });
    } finally {
      await server.stop();
    }
  }, 120_000);
});
