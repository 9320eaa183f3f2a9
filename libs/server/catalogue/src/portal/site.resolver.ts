import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import {
  BID,
  CONFIG,
  CurrentLanguage,
  ForEverybody,
  uploadScanner,
  type Language,
  type ServerConfig,
} from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { ItemListService } from '../item-list.service.js';
import { PlacesService } from '../places/places.service.js';
import { siteView } from '../view/site-view.js';
import { SiteType } from './site.types.js';

/** What the portal needs before anything else. */
@Resolver(() => SiteType)
export class SiteResolver {
  constructor(
    private readonly items: ItemListService,
    private readonly places: PlacesService,
    @Inject(BID) private readonly bid: Bid,
    @Inject(CONFIG) private readonly config: ServerConfig,
  ) {}

  @Query(() => SiteType, { description: "The portal's name, brand, themes and halls." })
  @ForEverybody()
  async site(@CurrentLanguage() language: Language): Promise<SiteType> {
    const [halls, counts] = await Promise.all([this.places.halls(), this.items.themeCounts()]);
    return { ...siteView(this.bid, halls, counts, language), uploadScanner: uploadScanner(this.config) };
  }
}
