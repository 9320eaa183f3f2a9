import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Places } from '@tongban/api';
import type { ServerConfig } from '@tongban/kernel';
import type { TestClient } from './test-client.js';

/** What the database holds when the test begins. */
export type TestData =
  /** Tables, and nothing in them. */
  | 'empty'
  /** The demo bid's catalogue and its people. */
  | 'people'
  /** The same with the demonstration's cases. */
  | 'cases';

export interface TestServerOptions {
  /** Default: people. */
  readonly data?: TestData;
  /** How many servers share the database; each has its own port and connections. Default: 1. */
  readonly instances?: number;
  /** What the configuration should say differently. */
  readonly config?: Partial<ServerConfig>;
  /** Where front ends lie; default: the builds of this workspace. */
  readonly places?: Places;
  /** Modules of the test itself. */
  readonly more?: Type[];
  /** Whether the first instance runs the jobs. Default: false, tests run them by hand. */
  readonly worker?: boolean;
}

/** Sets the clock of all instances. */
export interface TestTime {
  set(moment: Date | string): void;
  release(): void;
}

/** A server under test. */
export interface TestServer {
  /** Address of the first instance, with a slash at its end. */
  readonly url: string;
  readonly urls: readonly string[];
  /** Connection string of the database that belongs to this test alone. */
  readonly databaseUrl: string;
  /** The instances, to reach a service directly: `apps[0].get(CaseService)`. */
  readonly apps: readonly [INestApplicationContext, ...INestApplicationContext[]];
  readonly time: TestTime;
  /** Runs plain SQL and gives the rows. */
  sql<T extends object>(text: string, values?: readonly unknown[]): Promise<T[]>;
  /** Somebody who has not logged in. */
  visitor(zone: 'portal' | 'counter', options?: ClientOptions): TestClient;
  /** Logs in as a citizen of the demo bid, by key (`resident`, `elder`, …). */
  asCitizen(
    key: string,
    options?: ClientOptions & { channel?: 'WEB' | 'WEAPP' | 'ALIPAY' },
  ): Promise<TestClient>;
  /** Logs in as staff of the demo bid, by username (`intake1`, `reviewer1`, …). */
  asClerk(username: string, options?: ClientOptions): Promise<TestClient>;
  /** Stops the instances and removes database and folder. */
  stop(): Promise<void>;
}

export interface ClientOptions {
  readonly language?: 'zh-CN' | 'en';
  /** Which instance to talk to; default 0. */
  readonly instance?: number;
}
