import type { Type } from '@nestjs/common';
import {
  ApplicationsCounterModule,
  ApplicationsModule,
  ApplicationsPortalModule,
  applicationsEntities,
  applicationsMigrations,
  sealedWhole,
} from '@tongban/applications';
import {
  CatalogueCounterModule,
  CatalogueModule,
  CataloguePortalModule,
  catalogueEntities,
  catalogueMigrations,
} from '@tongban/catalogue';
import {
  EvidenceCounterModule,
  EvidenceModule,
  evidenceEntities,
  evidenceMigrations,
} from '@tongban/evidence';
import {
  IdentityCounterModule,
  IdentityModule,
  IdentityPortalModule,
  LinksCounterModule,
  PrivacyModule,
  PrivacyPortalModule,
  SpacesModule,
  SpacesCounterModule,
  SpacesPortalModule,
  WaysModule,
  WaysPortalModule,
  identityEntities,
  identityMigrations,
} from '@tongban/identity';
import type { Tables, Zone } from '@tongban/kernel';
import {
  RatingsCounterModule,
  RatingsModule,
  RatingsPortalModule,
  ratingsEntities,
  ratingsMigrations,
} from '@tongban/ratings';
import { DemoModule } from './demo/demo.module.js';

/** The rooms of the server. A room that is not named here does not exist. */
export const serverModules: Type[] = [
  CatalogueModule,
  IdentityModule,
  SpacesModule,
  WaysModule,
  PrivacyModule,
  ApplicationsModule,
  RatingsModule,
  EvidenceModule,
  DemoModule,
];

/** What each zone may ask. Nothing of one is in the schema of the other. */
export const zoneModules: Readonly<Record<Zone, Type[]>> = {
  portal: [
    CataloguePortalModule,
    IdentityPortalModule,
    SpacesPortalModule,
    WaysPortalModule,
    PrivacyPortalModule,
    ApplicationsPortalModule,
    RatingsPortalModule,
  ],
  counter: [
    CatalogueCounterModule,
    IdentityCounterModule,
    LinksCounterModule,
    SpacesCounterModule,
    ApplicationsCounterModule,
    RatingsCounterModule,
    EvidenceCounterModule,
  ],
};

/** Entities and migrations of all rooms. */
export const tables: Tables = {
  entities: [
    ...catalogueEntities,
    ...identityEntities,
    ...applicationsEntities,
    ...ratingsEntities,
    ...evidenceEntities,
  ],
  migrations: [
    ...catalogueMigrations,
    ...identityMigrations,
    ...applicationsMigrations,
    ...ratingsMigrations,
    ...evidenceMigrations,
  ],
  sealedWhole,
};
