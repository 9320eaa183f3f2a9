import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ServerConfig } from '@tongban/kernel';
import { AppModule } from '../app.module.js';
import { JsonLogger } from '../logging/json-logger.js';
import type { LoadedBid } from './load-bid.js';
import { unusableDatabase } from './unusable.js';

/**
 * The same rooms as the server's, without HTTP: for the worker and the command line. It is not initialised yet, so
 * that migrations can run before any room looks at its tables.
 *
 * @throws Unusable when the database cannot be reached
 */
export async function createWorkshop(config: ServerConfig, bid: LoadedBid): Promise<NestFastifyApplication> {
  try {
    const app = await NestFactory.create<NestFastifyApplication>(
      AppModule.forRoot(config, bid),
      new FastifyAdapter(),
      {
        // What Nest tells while it puts itself together helps nobody; what goes wrong is thrown.
        logger: false,
        abortOnError: false,
      },
    );
    app.useLogger(new JsonLogger(config.logLevel));
    return app;
  } catch (error) {
    throw unusableDatabase(error, config.databaseUrl);
  }
}
