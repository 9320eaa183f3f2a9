import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  CaseNotices,
  CaseStore,
  DraftsService,
  IntakeService,
  MaterialsService,
  ReviewService,
  SubmissionsService,
  type CaseRef,
} from '@tongban/applications';
import { Time, dayOf, type StaffMember } from '@tongban/kernel';
import { RatingService } from '@tongban/ratings';
import { chineseCalendar } from '@tongban/rules';
import { DemoCast, granted, type Cast, type CastCitizen } from './demo-cast.service.js';
import { answersOf, DemoItems, firstAnswers, type DemoItem } from './demo-items.service.js';
import { demoPlan, type DemoCasePlan } from './demo-plan.js';
import { DemoProgress } from './demo-progress.service.js';
import { demoSchedule, type DemoStep } from './demo-schedule.js';
import { demoTexts } from './demo-texts.js';

/** A case while it is played. */
interface Running {
  plan: DemoCasePlan;
  index: number;
  item: DemoItem;
  citizen: CastCitizen;
  answers: Record<string, unknown>;
  ref: CaseRef;
  step: number;
}

/** Codes of materials that have to be handed in. */
const needed = '1';

/**
 * Some weeks of believable cases. Nothing is written into tables: the people of the demonstration log in and act
 * through the services, under a clock that is set to the moment of each step.
 */
@Injectable()
export class DemoCases {
  constructor(
    private readonly time: Time,
    private readonly progress: DemoProgress,
    private readonly cast: DemoCast,
    private readonly items: DemoItems,
    private readonly cases: CaseStore,
    private readonly drafts: DraftsService,
    private readonly notices: CaseNotices,
    private readonly materials: MaterialsService,
    private readonly submissions: SubmissionsService,
    private readonly intake: IntakeService,
    private readonly review: ReviewService,
    private readonly ratings: RatingService,
  ) {}

  /**
   * Plays the cases into a database that has none. Where an earlier load broke off (a killed process), it goes on
   * with the same plan from the first step that is not in the history yet.
   *
   * @returns how many cases were played; 0 when they are there already
   */
  async load(): Promise<number> {
    const began = await this.progress.begin(this.time.now());
    if (!began) return 0;
    const cast = await this.cast.enter();
    try {
      const done = await this.progress.done(demoPlan.length);
      const running = await this.prepare(cast);
      for (const one of running) one.ref = done.ref(one.index) ?? one.ref;
      const promised = running.map(({ item }) => item.version.content.promise_day);
      for (const event of demoSchedule(demoPlan, promised, began, dayOf(began), chineseCalendar)) {
        const one = running[event.case];
        if (!one) continue;
        this.time.set(event.at);
        if (done.takes(event)) one.step += 1;
        else await this.play(one, event.step, cast);
      }
      this.time.release();
      await this.progress.finish();
      return running.length;
    } finally {
      this.time.release();
      await cast.leave();
    }
  }

  private async prepare(cast: Cast): Promise<Running[]> {
    const known = new Map<string, DemoItem>();
    const running: Running[] = [];
    for (const [index, plan] of demoPlan.entries()) {
      const item = known.get(plan.item) ?? (await this.items.item(plan.item));
      known.set(plan.item, item);
      const citizen = cast.citizens.get(plan.citizen);
      if (!citizen) throw new Error(`The demonstration has no citizen ${plan.citizen}.`);
      const answers = answersOf(item, citizen.profile);
      running.push({ plan, index, item, citizen, answers, ref: { id: '', version: 0 }, step: 0 });
    }
    return running;
  }

  private async play(one: Running, step: DemoStep, cast: Cast): Promise<void> {
    const { actor } = one.citizen;
    const { channel } = actor;
    const { ref } = one;
    const request = { ...ref, idempotencyKey: `demo-${one.index}-${one.step}-${step}` };
    const clerk = pick(cast.intake, one);
    const reviewer = pick(cast.reviewers, one);
    const texts = demoTexts;
    one.step += 1;
    switch (step) {
      case 'begin':
        one.ref = await this.begin(one, request.idempotencyKey);
        return;
      case 'submit':
        one.ref = granted(await this.submissions.submit(actor, { ...request, channel }));
        return;
      case 'requestCorrection':
        one.ref = granted(
          await this.intake.requestCorrection(clerk, { ...request, points: [this.point(one)] }),
        );
        return;
      case 'resubmit':
        await this.attach(one, this.point(one).materialKey ?? '', 'mended');
        one.ref = granted(
          await this.submissions.resubmit(actor, { ...request, version: await this.version(one), channel }),
        );
        return;
      case 'accept':
        one.ref = granted(await this.intake.accept(clerk, request));
        return;
      case 'decline':
        one.ref = granted(await this.intake.decline(clerk, { ...request, reason: texts.decline }));
        return;
      case 'startReview':
        one.ref = granted(await this.review.start(reviewer, request));
        return;
      case 'grant':
        one.ref = granted(await this.review.grant(reviewer, { ...request, reason: '' }));
        return;
      case 'refuse':
        one.ref = granted(await this.review.refuse(reviewer, { ...request, reason: texts.refuse }));
        return;
      case 'deliver':
        one.ref = granted(await this.review.deliver(clerk, { ...request, way: 'online' }));
        return;
      case 'close':
        one.ref = granted(await this.review.close(clerk, request));
        return;
      case 'withdraw':
        one.ref = granted(await this.submissions.withdraw(actor, { ...request, reason: texts.withdraw }));
        return;
      default:
        await this.rate(one, step, request.idempotencyKey);
    }
  }

  /** Agrees to the notices about personal data that the application begins with. */
  private async tick(one: Running, idempotencyKey: string): Promise<void> {
    const { actor } = one.citizen;
    const open = (await this.notices.open(actor, one.ref.id)) ?? [];
    if (open.length === 0) return;
    const ticked = open.map(({ key, version }) => ({ key, version }));
    granted(await this.notices.tick(actor, { applicationId: one.ref.id, ticked, idempotencyKey }));
  }

  private async begin(one: Running, idempotencyKey: string): Promise<CaseRef> {
    const { actor } = one.citizen;
    const { channel } = actor;
    // An earlier load may have come as far as here: the key then gives the same case, whatever its version is now.
    const { id } = granted(await this.drafts.start(actor, { itemId: one.item.id, channel, idempotencyKey }));
    one.ref = { id, version: 0 };
    await this.progress.note(one.index, id, false);
    await this.tick(one, `${idempotencyKey}-notices`);
    const version = await this.version(one);
    const unfinished = one.plan.fate === 'draft';
    const data = unfinished ? firstAnswers(one.item, one.answers) : one.answers;
    const page = one.item.form.layout.pages[unfinished ? 1 : 0]?.key ?? null;
    one.ref = granted(await this.drafts.save(actor, { id, version, page, data }));
    for (const material of unfinished ? [] : one.item.version.content.materials) {
      if (material.is_need === needed) await this.attach(one, material.key, 'first');
    }
    await this.progress.note(one.index, id, true);
    return { id, version: await this.version(one) };
  }

  private async attach(one: Running, materialKey: string, time: 'first' | 'mended'): Promise<void> {
    const material = one.item.version.content.materials.find(({ key }) => key === materialKey);
    if (!material) throw new Error(`The demonstration knows no material ${materialKey} of ${one.plan.item}.`);
    const { name, content } = await this.items.material(one.plan.item, material);
    const upload = {
      applicationId: one.ref.id,
      materialKey,
      name,
      idempotencyKey: `demo-${one.index}-${time}`,
      content: Readable.from([content]),
    };
    granted(await this.materials.upload(one.citizen.actor, upload));
  }

  /** What is wrong with the first material that had to be handed in. */
  private point({ item }: Running) {
    const material = item.version.content.materials.find(({ is_need }) => is_need === needed);
    if (!material) throw new Error('The demonstration mends materials alone.');
    return {
      kind: 'material' as const,
      pointer: null,
      materialKey: material.key,
      message: demoTexts.correction,
    };
  }

  private async rate(one: Running, step: DemoStep, idempotencyKey: string): Promise<void> {
    const kind = step === 'rateAcceptance' ? 'accepted' : 'closed';
    const events = (await this.ratings.events([one.ref.id])).get(one.ref.id) ?? [];
    const event = events.find((candidate) => candidate.kind === kind);
    if (!event) throw new Error('The demonstration has nothing to rate.');
    const said = step === 'rateBadly' ? demoTexts.bad : demoTexts.good[one.index % demoTexts.good.length];
    if (!said) throw new Error('The demonstration has nothing to say.');
    granted(
      await this.ratings.rate(one.citizen.actor, {
        ...said,
        applicationId: one.ref.id,
        version: await this.version(one),
        eventNumber: event.eventNumber,
        channel: one.citizen.actor.channel,
        idempotencyKey,
      }),
    );
  }

  private async version(one: Running): Promise<number> {
    const found = await this.cases.find(one.citizen.actor, one.ref.id);
    return found?.version ?? 0;
  }
}

/** Somebody who works for the department of the case, in turn. */
function pick(members: readonly StaffMember[], { item, index }: Running): StaffMember {
  const { departmentId } = item.version;
  const able = members.filter(
    ({ departmentIds }) => departmentIds === 'all' || departmentIds.includes(departmentId),
  );
  const member = able[index % able.length];
  if (!member)
    throw new Error(`Nobody of the demonstration works for the department of ${item.version.localItemCode}.`);
  return member;
}
