import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Type } from '@nestjs/common';
import {
  BID,
  BID_FOLDER,
  CheckInputPipe,
  FileZones,
  PublicCache,
  RateLimits,
  RefusedActs,
  type ServerConfig,
} from '@tongban/kernel';
import { ItemFiles } from '@tongban/catalogue';
import {
  FurtherWays,
  IdentityChecks,
  OidcService,
  SessionService,
  SignIn,
  StaffSubjects,
  Ways,
} from '@tongban/identity';
import { constants } from 'node:zlib';
import type { Bid } from '@tongban/rules';
import { AppModule } from '../app.module.js';
import { JsonLogger } from '../logging/json-logger.js';
import { addFileRoutes } from '../http/file-routes.js';
import { serveFrontEnds, type FrontEnd } from '../http/front-ends.js';
import { KnownOperations } from '../graphql/known-operations.js';
import { answerKnown } from '../http/known-answers.js';
import { guardRequests } from '../http/graphql-requests.js';
import { HttpErrors, answerErrors } from '../http/http-errors.filter.js';
import { addOidcRoutes } from '../http/oidc-routes.js';
import { readPersistedOperations, takePersistedOperations } from '../http/persisted-operations.js';
import { answerPublicly } from '../http/public-answers.js';
import { giveUpSlowAnswers } from '../http/slow-answers.js';
import { setSecurityHeaders } from '../http/security.js';
import { answerBadAddress, answerClientError } from '../http/unreadable-requests.js';
import type { LoadedBid } from './load-bid.js';
import { ownAddress } from './own-address.js';
import type { Places } from './places.js';

/** Largest body of a GraphQL request, in bytes. */
const BODY_LIMIT = 1024 * 1024;
/** Largest head of a request, its address included, in bytes. Ours are below 2 KB. */
const HEAD_LIMIT = 16 * 1024;
/** Milliseconds in which a request has to arrive whole: a photo over a slow line takes minutes. */
const LONGEST_ARRIVAL = 300_000;
/** Milliseconds in which its head has to arrive. */
const LONGEST_HEAD = 20_000;
/** Milliseconds after which a connection on which nothing moves is closed. */
const SILENCE = 90_000;

/** What a server is put together from. */
export interface ServerParts {
  readonly config: ServerConfig;
  readonly bid: LoadedBid;
  /** Where the built front ends lie. */
  readonly places: Places;
  /** Modules that a test adds. */
  readonly more?: Type[];
}

/**
 * Puts the server together and connects it to the database. It does not listen, migrate or work off jobs yet.
 *
 * @throws when the database cannot be reached
 */
export async function createServer({
  config,
  bid,
  places,
  more,
}: ServerParts): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: trustedProxies(process.env['TONGBAN_PROXIES']),
    logger: false,
    // Ctrl-C must not wait for idle connections of browsers.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    requestTimeout: LONGEST_ARRIVAL,
    connectionTimeout: SILENCE,
    http: { maxHeaderSize: HEAD_LIMIT, headersTimeout: LONGEST_HEAD },
    clientErrorHandler: answerClientError,
    frameworkErrors: answerBadAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, bid, more),
    adapter,
    {
      // What Nest tells while it puts itself together helps nobody; what goes wrong is thrown.
      logger: false,
      abortOnError: false,
    },
  );
  app.useLogger(new JsonLogger(config.logLevel));
  const errors = new HttpErrors();
  app.useGlobalFilters(errors);
  app.useGlobalPipes(new CheckInputPipe());

  const server = adapter.getInstance();
  const { security } = bid.bid;
  const limits = app.get(RateLimits);
  setSecurityHeaders(server, security);
  giveUpSlowAnswers(server);
  guardRequests(server, limits);
  answerErrors(server, errors);
  await server.register(cookie);
  await server.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  takePersistedOperations(
    server,
    readPersistedOperations(places.persistedOperations),
    config.onlyCommittedOperations ?? security.onlyCommittedOperations,
  );
  answerPublicly(server, app.get(PublicCache));
  answerKnown(server, {
    operations: app.get(KnownOperations),
    sessions: app.get(SessionService),
    limits,
    developing: !config.production,
  });
  await addFileRoutes(server, {
    zones: app.get(FileZones),
    sessions: app.get(SessionService),
    checks: app.get(IdentityChecks),
    limits,
    refusedActs: app.get(RefusedActs),
    itemFiles: app.get(ItemFiles),
    bid: app.get<Bid>(BID),
    bidFolder: app.get<string>(BID_FOLDER),
  });
  addOidcRoutes(server, {
    oidc: app.get(OidcService),
    ways: app.get(Ways),
    signIn: app.get(SignIn),
    subjects: app.get(StaffSubjects),
    sessions: app.get(SessionService),
    furtherWays: app.get(FurtherWays),
    publicUrl: (zone) => config.publicUrls?.[zone] ?? ownAddress(app.getHttpServer(), config),
  });
  await serveFrontEnds(server, frontEnds(places));
  return app;
}

const frontEnds = ({ portal, counter }: Places): FrontEnd[] => [
  { path: '/', folder: portal },
  { path: '/counter/', folder: counter },
];

/** Addresses of proxies whose word about the client is believed; nobody's without TONGBAN_PROXIES. */
const trustedProxies = (list: string | undefined): string[] | boolean =>
  list ? list.split(',').map((address) => address.trim()) : false;
