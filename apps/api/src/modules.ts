import type { Type } from '@nestjs/common';
import {
  CatalogueCounterModule,
  CatalogueModule,
  CataloguePortalModule,
  catalogueEntities,
  catalogueMigrations,
} from '@tongban/catalogue';
import {
  IdentityCounterModule,
  IdentityModule,
  IdentityPortalModule,
  identityEntities,
  identityMigrations,
} from '@tongban/identity';
import type { Tables, Zone } from '@tongban/kernel';

/** The rooms of the server. A room that is not named here does not exist. */
export const serverModules: Type[] = [CatalogueModule, IdentityModule];

/** What each zone may ask. Nothing of one is in the schema of the other. */
export const zoneModules: Readonly<Record<Zone, Type[]>> = {
  portal: [CataloguePortalModule, IdentityPortalModule],
  counter: [CatalogueCounterModule, IdentityCounterModule],
};

/** Entities and migrations of all rooms. */
export const tables: Tables = {
  entities: [...catalogueEntities, ...identityEntities],
  migrations: [...catalogueMigrations, ...identityMigrations],
};
