import { join } from 'node:path';
import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import type { Bid } from '@tongban/rules';
import { DataSource } from 'typeorm';
import { AccessCheck } from './access/access-check.js';
import { AccessGuard } from './access/access.guard.js';
import { BID, BID_FOLDER } from './bid/bid.js';
import { Ciphers } from './ciphers/ciphers.js';
import { KeyRingFile } from './ciphers/key-ring-file.js';
import { keyRingPath } from './ciphers/key-ring.js';
import { PublicCache } from './cache/public-cache.js';
import { CONFIG, type ServerConfig } from './config/server-config.js';
import { makeDataSource, type Tables } from './database/data-source.js';
import { Database } from './database/database.js';
import { FileRemovals } from './files/file-removals.js';
import { FileStore } from './files/file-store.js';
import { FileZones } from './files/file-zones.js';
import { VIRUS_SCANNER, scannerOf } from './files/scanning/scanner-of.js';
import type { VirusScanner } from './files/scanning/virus-scanner.js';
import { StoredFile } from './files/stored-file.entity.js';
import { HistoryEvent } from './history/history-event.entity.js';
import { RefusedActs } from './history/refused-acts.js';
import { ForgetRequestsJob } from './idempotency/forget-requests.job.js';
import { Jobs } from './jobs/jobs.js';
import { KeyRotation } from './keys/key-rotation.js';
import { WHOLE_SEALED } from './keys/sealed-tables.js';
import { ForgetBucketsJob } from './limits/forget-buckets.job.js';
import { RateLimits } from './limits/rate-limits.js';
import { Kernel1795000000000 } from './migrations/1795000000000-kernel.migration.js';
import { Settings1795000010000 } from './migrations/1795000010000-settings.migration.js';
import { RateLimits1795000650000 } from './migrations/1795000650000-rate-limits.migration.js';
import { Sealing1795000660000 } from './migrations/1795000660000-sealing.migration.js';
import { Evidence1795670000000 } from './migrations/1795670000000-evidence.migration.js';
import { LeanHistory1796110100000 } from './migrations/1796110100000-lean-history.migration.js';
import { LeanLimits1796150100000 } from './migrations/1796150100000-lean-limits.migration.js';
import { Policy } from './policy/policy.js';
import { Settings } from './settings/settings.js';
import { Time } from './time/time.js';
import './outcome/kernel.refusals.js';

/** What a server is made of. */
export interface KernelOptions {
  readonly config: ServerConfig;
  readonly bid: Bid;
  readonly bidFolder: string;
  /** Entities and migrations of all modules; the kernel adds its own. */
  readonly tables: Tables;
}

/** Everything that server modules stand on, available to all of them. */
@Module({})
export class KernelModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly database: Database,
  ) {}

  static forRoot({ config, bid, bidFolder, tables }: KernelOptions): DynamicModule {
    return {
      module: KernelModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        AccessCheck,
        { provide: CONFIG, useValue: config },
        { provide: BID, useValue: bid },
        { provide: BID_FOLDER, useValue: bidFolder },
        { provide: DataSource, useFactory: () => connect(config, tables) },
        { provide: WHOLE_SEALED, useValue: tables.sealedWhole ?? [] },
        {
          provide: KeyRingFile,
          useFactory: () => new KeyRingFile(keyRingPath(config.dataFolder), bid.security.cipher),
        },
        { provide: Ciphers, inject: [KeyRingFile], useFactory: (keys: KeyRingFile) => new Ciphers(keys) },
        {
          provide: FileStore,
          inject: [Ciphers, VIRUS_SCANNER],
          useFactory: (ciphers: Ciphers, scanner: VirusScanner | null) =>
            new FileStore(join(config.dataFolder, 'files'), ciphers, scanner),
        },
        { provide: VIRUS_SCANNER, useFactory: () => scannerOf(config.clamd, bid.security.uploadScan) },
        KeyRotation,
        Time,
        Database,
        Jobs,
        Policy,
        PublicCache,
        Settings,
        FileZones,
        FileRemovals,
        ForgetRequestsJob,
        ForgetBucketsJob,
        RateLimits,
        RefusedActs,
      ],
      exports: [
        CONFIG,
        BID,
        BID_FOLDER,
        DataSource,
        Ciphers,
        FileStore,
        VIRUS_SCANNER,
        Time,
        Database,
        Jobs,
        Policy,
        PublicCache,
        FileZones,
        FileRemovals,
        RateLimits,
        RefusedActs,
        Settings,
        KeyRingFile,
        KeyRotation,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.end();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

function connect(config: ServerConfig, tables: Tables): Promise<DataSource> {
  return makeDataSource(config, {
    entities: [HistoryEvent, StoredFile, ...tables.entities],
    migrations: [
      Kernel1795000000000,
      Settings1795000010000,
      RateLimits1795000650000,
      Sealing1795000660000,
      Evidence1795670000000,
      LeanHistory1796110100000,
      LeanLimits1796150100000,
      ...tables.migrations,
    ],
  }).initialize();
}
