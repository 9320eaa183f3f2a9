import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  BID,
  CurrentCitizen,
  CurrentLanguage,
  ForCitizens,
  ForEverybody,
  isRefusal,
  refusalType,
  sentence,
  type Citizen,
  type Language,
  type Outcome,
} from '@tongban/kernel';
import { maskAddress, maskIdentityNumber, maskTelephone, type Bid, type NoticeKey } from '@tongban/rules';
import { PeopleService } from '../../people/people.service.js';
import { ConsentsService } from '../consents.service.js';
import { PrivacyLetters, type LetterKind } from '../letters.js';
import { PrivacyNotices } from '../notices.service.js';
import { OwnDataService } from '../own-data.service.js';
import { PrivacyParts } from '../privacy-parts.js';
import type { PrivacyRequestRow } from '../privacy.queries.js';
import { PrivacyRequests } from '../requests.service.js';
import { noticeType } from './notice-view.js';
import {
  CancelPrivacyRequestInput,
  ConsentType,
  CorrectMyDataInput,
  MyPrivacyPayloadType,
  MyPrivacyType,
  NoticeKeyEnum,
  PrivacyNoticeType,
  PrivacyRequestInput,
  PrivacyRequestType,
  WithdrawConsentInput,
} from './privacy.types.js';

/** What people ask about their data, and do with it. It is always their own, in whosever place they act. */
@Resolver()
export class PrivacyResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly notices: PrivacyNotices,
    private readonly consents: ConsentsService,
    private readonly ownData: OwnDataService,
    private readonly requests: PrivacyRequests,
    private readonly letters: PrivacyLetters,
    private readonly parts: PrivacyParts,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  @Query(() => PrivacyNoticeType, { description: 'A notice about personal data, for everybody to read.' })
  @ForEverybody()
  privacyNotice(
    @Args('key', { type: () => NoticeKeyEnum }) key: NoticeKey,
    @CurrentLanguage() language: Language,
  ): PrivacyNoticeType {
    return noticeType(this.notices.show(key, language));
  }

  @Query(() => MyPrivacyType, { description: 'What is kept about the person.' })
  @ForCitizens()
  async myPrivacy(@CurrentCitizen() citizen: Citizen): Promise<MyPrivacyType> {
    return this.privacy(citizen);
  }

  @Mutation(() => MyPrivacyPayloadType, { description: 'Corrects telephone and address.' })
  @ForCitizens()
  async correctMyData(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => CorrectMyDataInput })
    { idempotencyKey, telephone, address }: CorrectMyDataInput,
  ): Promise<MyPrivacyPayloadType> {
    const correction = { idempotencyKey, telephone: telephone ?? null, address: address ?? null };
    return this.payload(citizen, await this.ownData.correct(citizen, correction));
  }

  @Mutation(() => MyPrivacyPayloadType, { description: 'Asks for a copy of everything that is kept.' })
  @ForCitizens()
  async requestDataCopy(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => PrivacyRequestInput }) { idempotencyKey }: PrivacyRequestInput,
  ): Promise<MyPrivacyPayloadType> {
    return this.payload(citizen, await this.requests.copy(citizen, { idempotencyKey }));
  }

  @Mutation(() => MyPrivacyPayloadType, { description: 'Asks for the erasure of the account.' })
  @ForCitizens()
  async requestErasure(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => PrivacyRequestInput }) { idempotencyKey }: PrivacyRequestInput,
  ): Promise<MyPrivacyPayloadType> {
    return this.payload(citizen, await this.requests.erase(citizen, { idempotencyKey }));
  }

  @Mutation(() => MyPrivacyPayloadType, { description: 'Takes a request back that has not begun.' })
  @ForCitizens()
  async cancelPrivacyRequest(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => CancelPrivacyRequestInput })
    { idempotencyKey, requestId }: CancelPrivacyRequestInput,
  ): Promise<MyPrivacyPayloadType> {
    return this.payload(citizen, await this.requests.cancel(citizen, { idempotencyKey, requestId }));
  }

  @Mutation(() => MyPrivacyPayloadType, { description: 'Takes a consent back.' })
  @ForCitizens()
  async withdrawConsent(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => WithdrawConsentInput })
    { idempotencyKey, consentId }: WithdrawConsentInput,
  ): Promise<MyPrivacyPayloadType> {
    return this.payload(citizen, await this.consents.withdraw(citizen, { idempotencyKey, consentId }));
  }

  @Mutation(() => Boolean, { description: 'Notes that the person has seen their letters.' })
  @ForCitizens()
  async privacyLettersSeen(@CurrentCitizen() citizen: Citizen): Promise<boolean> {
    await this.letters.seen(citizen.id);
    return true;
  }

  private async payload(citizen: Citizen, outcome: Outcome<object>): Promise<MyPrivacyPayloadType> {
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, citizen.language) };
    return { privacy: await this.privacy(citizen) };
  }

  private async privacy(citizen: Citizen): Promise<MyPrivacyType> {
    const profile = await this.people.profile(citizen);
    const [consents, requests, letters] = await Promise.all([
      this.consentTypes(citizen),
      this.requests.of(citizen.id),
      this.letters.of(citizen.id),
    ]);
    const held = await Promise.all(this.parts.all().map((part) => part.held(citizen.id)));
    return {
      name: profile?.name ?? '',
      identityNumber: maskIdentityNumber(profile?.identityNumber ?? ''),
      telephone: maskTelephone(profile?.telephone ?? ''),
      address: profile?.address ? maskAddress(profile.address) : '',
      held: held.flat(),
      consents,
      requests: requests.map((request) => this.requestType(request, citizen.language)),
      letters: letters.map(({ id, kind, about, whose, at, readAt }) => ({
        id,
        kind: kind as LetterKind,
        item: about[citizen.language === 'en' ? 'itemEn' : 'item'] ?? null,
        day: about['day'] ?? null,
        whose,
        at,
        read: readAt !== null,
      })),
      graceDays: this.bid.retention.erasureGraceDays,
      copyHours: this.bid.retention.copyHours,
    };
  }

  private async consentTypes(citizen: Citizen): Promise<ConsentType[]> {
    const rows = await this.consents.of(citizen.id);
    const withdrawable = await this.consents.withdrawable(rows);
    const ids = rows.flatMap((one) => one.caseId ?? []);
    const names = new Map<string, string>();
    for (const part of this.parts.all())
      for (const [id, name] of await part.names(ids, citizen.language)) names.set(id, name);
    return rows.map((one) => ({
      id: one.id,
      title: sentence(`PRIVACY_NOTICE_${one.notice}`, citizen.language),
      version: one.version,
      about: one.caseId && (names.get(one.caseId) ?? null),
      givenAt: one.givenAt,
      withdrawnAt: one.withdrawnAt,
      withdrawable: withdrawable.has(one.id),
    }));
  }

  private requestType(request: PrivacyRequestRow, language: Language): PrivacyRequestType {
    return {
      ...request,
      problem: request.problem && sentence(request.problem, language),
      // The link leads its own person to the copy and nobody else; it holds nothing but the request's id.
      url: request.fileId ? `/files/portal/copies/${request.id}` : null,
    };
  }
}
