import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { KernelModule, type ServerConfig } from '@tongban/kernel';
import { zoneGraphQL } from './graphql/zone-graphql.js';
import { keepTypesInTheirZones } from './graphql/zone-types.js';
import { HealthModule } from './health/health.module.js';
import { serverModules, tables, zoneModules } from './modules.js';
import type { LoadedBid } from './server/load-bid.js';

/** The whole server, for one bid and one configuration. */
@Module({})
export class AppModule {
  /** @param more modules that a test adds */
  static forRoot(config: ServerConfig, { bid, folder }: LoadedBid, more: Type[] = []): DynamicModule {
    keepTypesInTheirZones(zoneModules);
    return {
      module: AppModule,
      imports: [
        KernelModule.forRoot({ config, bid, bidFolder: folder, tables }),
        HealthModule,
        ...serverModules,
        ...zoneModules.portal,
        ...zoneModules.counter,
        zoneGraphQL('portal', zoneModules.portal, config),
        zoneGraphQL('counter', zoneModules.counter, config),
        ...more,
      ],
    };
  }
}
