import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BID, CurrentLanguage, Time, type Language } from '@tongban/kernel';
import { CaseItems } from '../case/case-items.service.js';
import { CaseSeals } from '../case/case-seals.js';
import type { Bid } from '@tongban/rules';
import { clockToday } from '../views/clock-view.js';
import { ApplicationSummaryType } from './application.types.js';
import { correctionPoints, toDoOf } from './application.view.js';
import { ClockType, CorrectionType } from './parts.types.js';

/** The parts of an application in a list that take some working out. */
@Resolver(() => ApplicationSummaryType)
export class ApplicationSummaryResolver {
  constructor(
    private readonly time: Time,
    private readonly items: CaseItems,
    private readonly seals: CaseSeals,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  @ResolveField(() => ClockType, { nullable: true, description: 'Its clock, from acceptance on.' })
  clock(@Parent() { row }: ApplicationSummaryType): ClockType | null {
    return clockToday(this.bid, row, this.time.today());
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What waits for the applicant, in a plain sentence.',
  })
  toDo(
    @Parent() { row, notice }: ApplicationSummaryType,
    @CurrentLanguage() language: Language,
  ): string | null {
    return toDoOf(row, notice && this.seals.openSummaryOf(notice), language);
  }

  @ResolveField(() => CorrectionType, { nullable: true, description: 'What is to be mended now.' })
  async correction(
    @Parent() { row, notice }: ApplicationSummaryType,
    @CurrentLanguage() language: Language,
  ): Promise<CorrectionType | null> {
    if (!notice) return null;
    const item = language === 'zh-CN' ? null : await this.items.pinned(row.itemVersionId);
    const { issuedAt, points } = this.seals.openSummaryOf(notice);
    return { issuedAt, points: correctionPoints({ points }, item, language) };
  }
}
