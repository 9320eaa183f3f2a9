import { Module } from '@nestjs/common';
import { ApplicationsModule } from '@tongban/applications';
import { CatalogueModule } from '@tongban/catalogue';
import { IdentityModule, WaysModule } from '@tongban/identity';
import { RatingsModule } from '@tongban/ratings';
import { DemoCases } from './demo-cases.service.js';
import { DemoCast } from './demo-cast.service.js';
import { DemoItems } from './demo-items.service.js';
import { DemoProgress } from './demo-progress.service.js';

/** The cases of the demonstration. */
@Module({
  imports: [CatalogueModule, IdentityModule, WaysModule, ApplicationsModule, RatingsModule],
  providers: [DemoCases, DemoCast, DemoItems, DemoProgress],
  exports: [DemoCases],
})
export class DemoModule {}
