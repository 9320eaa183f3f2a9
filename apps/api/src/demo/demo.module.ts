import { Module } from '@nestjs/common';
import { ApplicationsModule } from '@tongban/applications';
import { CatalogueModule } from '@tongban/catalogue';
import { IdentityModule } from '@tongban/identity';
import { RatingsModule } from '@tongban/ratings';
import { DemoCases } from './demo-cases.service.js';
import { DemoCast } from './demo-cast.service.js';
import { DemoItems } from './demo-items.service.js';

/** The cases of the demonstration. */
@Module({
  imports: [CatalogueModule, IdentityModule, ApplicationsModule, RatingsModule],
  providers: [DemoCases, DemoCast, DemoItems],
  exports: [DemoCases],
})
export class DemoModule {}
