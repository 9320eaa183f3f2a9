import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BID, CurrentLanguage, ForEverybody, type Language } from '@tongban/kernel';
import type { ApplicantKind, Bid } from '@tongban/rules';
import { CatalogueService, isOpenOnline } from '../catalogue.service.js';
import { ItemListService } from '../item-list.service.js';
import { PlacesService } from '../places/places.service.js';
import { departmentView } from '../view/department-view.js';
import { itemView } from '../view/item-view.js';
import { pageView, summaryView } from '../view/summary-view.js';
import { ApplicantKindEnum } from './applicant-kind.enum.js';
import { ItemPageType, ItemSummaryType } from './item-list.types.js';
import { ItemDepartmentType } from './item-parts.types.js';
import { ItemType } from './item.types.js';

/** The public catalogue. */
@Resolver(() => ItemType)
export class ItemResolver {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly lists: ItemListService,
    private readonly places: PlacesService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  @Query(() => ItemPageType, {
    description: 'Service items: found by everyday words, pinyin or code, or browsed by theme.',
  })
  @ForEverybody()
  async items(
    @CurrentLanguage() language: Language,
    @Args('search', { type: () => String, nullable: true }) search?: string | null,
    @Args('theme', { type: () => String, nullable: true, description: 'Key of a theme.' })
    theme?: string | null,
    @Args('applicantKind', { type: () => ApplicantKindEnum, nullable: true })
    applicantKind?: ApplicantKind | null,
    @Args('onlineOnly', { type: () => Boolean, nullable: true }) onlineOnly?: boolean | null,
    @Args('first', { type: () => Int, defaultValue: 20, nullable: true, description: '1 to 50.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: '`endCursor` of the page before.' })
    after?: string | null,
  ): Promise<ItemPageType> {
    const list = await this.lists.list({
      search: search ?? undefined,
      theme: theme ?? undefined,
      applicantKind: applicantKind ?? undefined,
      onlineOnly: onlineOnly ?? undefined,
      first: first ?? 20,
      after: after ?? undefined,
    });
    return pageView(list, language, this.bid.codeTables);
  }

  @Query(() => [ItemSummaryType], { description: 'What most people apply for.' })
  @ForEverybody()
  async popularItems(
    @CurrentLanguage() language: Language,
    @Args('first', { type: () => Int, defaultValue: 8, nullable: true, description: '1 to 50.' })
    first?: number | null,
  ): Promise<ItemSummaryType[]> {
    const items = await this.lists.popular(first ?? 8);
    return items.map((item) => summaryView(item, language, this.bid.codeTables));
  }

  @Query(() => ItemType, {
    nullable: true,
    description: 'The guide of a published item; null when there is none.',
  })
  @ForEverybody()
  async item(
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ItemType | null> {
    const version = await this.catalogue.guide(id);
    if (!version) return null;
    return itemView(version, {
      language,
      tables: this.bid.codeTables,
      applyOnline: isOpenOnline('published', version),
    });
  }

  @ResolveField(() => ItemDepartmentType, {
    nullable: true,
    description: 'The department in charge as it is now, whatever version of the guide is read.',
  })
  async department(
    @CurrentLanguage() language: Language,
    @Parent() { departmentId }: ItemType,
  ): Promise<ItemDepartmentType | null> {
    const place = await this.places.department(departmentId);
    return place && departmentView(place, language);
  }
}
