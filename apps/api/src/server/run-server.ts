import { createServer as createProbe } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Jobs, type ServerConfig } from '@tongban/kernel';
import { Readiness } from '../health/readiness.js';
import { createServer, type ServerParts } from './create-server.js';
import { ownAddress } from './own-address.js';
import { prepare, type Progress } from './prepare.js';
import { Unusable, unusableDatabase } from './unusable.js';

/** A server that listens. */
export interface RunningServer {
  readonly app: NestFastifyApplication;
  /** With a slash at its end. */
  readonly url: string;
  /** Finishes requests and jobs at hand, then leaves. */
  stop(): Promise<void>;
}

export interface RunOptions extends ServerParts {
  /** Migrate and load what the bid brings before listening. */
  readonly prepare: boolean;
  /** Told about the steps that take time. */
  readonly progress: Progress;
}

/**
 * Starts a server.
 *
 * @throws Unusable with one sentence when the port is taken or the database is not there or too old
 */
export async function runServer(options: RunOptions): Promise<RunningServer> {
  const { config } = options;
  await freePort(config);
  const app = await createServer(options).catch((error: unknown) => {
    throw unusableDatabase(error, config.databaseUrl);
  });
  try {
    if (options.prepare) await prepare(app, options.progress);
    await app.listen(config.port, config.host).catch((error: unknown) => {
      throw takenPort(error, config);
    });
    if (config.worker === 'in-process') await app.get(Jobs).start();
  } catch (error) {
    await app.close().catch(() => undefined);
    throw error;
  }
  return { app, url: ownAddress(app.getHttpServer(), config), stop: () => stop(app) };
}

async function stop(app: NestFastifyApplication): Promise<void> {
  app.get(Readiness).stop();
  await app.get(Jobs).stop();
  await app.close();
}

/** Says early, before anything is loaded, that the port is taken. */
function freePort(config: ServerConfig): Promise<void> {
  if (config.port === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const probe = createProbe();
    probe.once('error', (error) => reject(takenPort(error, config)));
    probe.listen(config.port, config.host, () => probe.close(() => resolve()));
  });
}

function takenPort(error: unknown, { host, port }: ServerConfig): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return new Unusable(`Port ${port} on ${host} is taken by another program; choose one with PORT=….`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Unusable(`This machine has no address ${host}; choose one with HOST=….`);
  }
  if (code === 'EACCES')
    return new Unusable(`This account may not open port ${port}; choose one above 1023 with PORT=….`);
  return error;
}
