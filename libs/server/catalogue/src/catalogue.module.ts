import { Module } from '@nestjs/common';
import { BidCatalogue } from './bid/bid-catalogue.js';
import { CatalogueService } from './catalogue.service.js';
import { ItemFiles } from './files/item-files.js';
import { CatalogueImport } from './import/catalogue-import.js';
import { ItemListService } from './item-list.service.js';
import { ActivatePlannedJob } from './jobs/activate-planned.job.js';
import { PlacesService } from './places/places.service.js';
import { ReindexService } from './search/reindex.service.js';
import { ItemResolver } from './portal/item.resolver.js';
import { SiteResolver } from './portal/site.resolver.js';
import './catalogue.refusals.js';

const services = [
  CatalogueService,
  ItemListService,
  CatalogueImport,
  BidCatalogue,
  ItemFiles,
  ReindexService,
  PlacesService,
];

/** Service items, their versions and forms: published, found, imported. */
@Module({ providers: [...services, ActivatePlannedJob], exports: services })
export class CatalogueModule {}

/** What citizens may ask of the catalogue. */
@Module({ imports: [CatalogueModule], providers: [SiteResolver, ItemResolver] })
export class CataloguePortalModule {}

/** What staff may ask of the catalogue: cases bring their item with them, so nothing of its own as yet. */
@Module({ imports: [CatalogueModule] })
export class CatalogueCounterModule {}
