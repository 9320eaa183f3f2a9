import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { Database, verifyChains, type Citizen, type StaffMember } from '@tongban/kernel';
import { createCalendar, type Calendar, type Day } from '@tongban/rules';
import type { CaseRef } from '../case/case-acts.js';
import { CaseStore } from '../case/case-store.js';
import { DocumentsService } from '../documents/documents.service.js';
import { CaseWorld, done, key, type ItemSample } from '../testing/case-world.js';
import { DueDaysService } from './due-days.service.js';
import { IntakeService } from './intake.service.js';
import { ReviewService } from './review.service.js';

let world: CaseWorld;
let citizen: Citizen;
let intake: StaffMember;
let reviewer: StaffMember;
let permit: ItemSample;
let front: IntakeService;

beforeAll(async () => {
  world = await CaseWorld.open(bid);
  citizen = await world.citizen('resident');
  intake = await world.clerk('intake1');
  reviewer = await world.clerk('reviewer1');
  permit = await world.item('residence-permit');
  front = world.module.get(IntakeService);
}, 60_000);
afterAll(() => world?.stop());

/** The notice for 2027 is out. */
const announced = (workedWeekends: Day[], announcedUntil: Day): Calendar =>
  createCalendar({ daysOff: ['2027-01-01'], workedWeekends, announcedUntil });
const find = (ref: CaseRef) => world.module.get(CaseStore).find(citizen, ref.id);
const follow = (calendar?: Calendar) => world.module.get(DueDaysService).follow(calendar, 2);
const countedIn = async ({ id }: CaseRef) =>
  world.sql<{ payload: object }>(
    "select payload from history_event where chain_id = $1 and kind = 'dueDaysCounted' order by seq",
    [id],
  );

describe('days past the announced holidays', () => {
  it('are worked out again, once, when the notice is out, wherever a case stands', async () => {
    world.at('2026-11-23T01:00:00Z');
    const early = await world.accepted(citizen, permit, intake);
    const points = [
      { kind: 'field' as const, pointer: '/stayAddress', materialKey: null, message: '请写到门牌号' },
    ];
    const received = await world.submitted(citizen, permit);
    const asked = done(await front.requestCorrection(intake, { ...received, points, ...key() }));
    world.at('2026-12-29T01:00:00Z');
    const waiting = await world.submitted(citizen, permit);
    const running = await world.accepted(citizen, permit, intake);
    const review = await world.underReview(citizen, permit, intake, reviewer);
    const back = world.module.get(ReviewService);
    const decided = done(await back.grant(reviewer, { ...review, reason: '', ...key() }));

    // Guessed from the plain week, in which New Year's Day is worked.
    expect(await find(asked)).toMatchObject({ correctionDue: '2027-01-04', nextDue: '2027-01-04' });
    expect(await find(waiting)).toMatchObject({ correctionDue: '2027-01-05', nextDue: '2027-01-05' });
    expect(await find(running)).toMatchObject({ promisedDue: '2027-01-05', dueProvisional: true });
    expect(await find(decided)).toMatchObject({ nextDue: '2027-01-12' });
    expect(await follow()).toBe(0);

    const known = announced([], '2027-12-31');
    expect(await follow(known)).toBe(4);
    expect(await find(asked)).toMatchObject({ correctionDue: '2027-01-05', nextDue: '2027-01-05' });
    expect(await find(waiting)).toMatchObject({ correctionDue: '2027-01-06', nextDue: '2027-01-06' });
    expect(await find(running)).toMatchObject({
      promisedDue: '2027-01-06',
      nextDue: '2027-01-06',
      dueProvisional: false,
      version: running.version + 1,
    });
    expect(await find(decided)).toMatchObject({ nextDue: '2027-01-13' });
    expect(await find(early)).toMatchObject({ promisedDue: '2026-11-30', version: early.version });
    expect(await countedIn(running)).toMatchObject([
      { payload: { announcedUntil: '2027-12-31', promisedDue: '2027-01-06', nextDue: '2027-01-06' } },
    ]);
    expect(await follow(known)).toBe(0);

    // The five days end a day later now: on the day that had been guessed to be too late nothing lapses.
    world.at('2027-01-06T01:00:00Z');
    expect(await front.acceptLapsed()).toBe(0);
    world.at('2027-01-07T01:00:00Z');
    expect(await front.acceptLapsed()).toBe(1);
    expect(await find(waiting)).toMatchObject({ stage: 'accepted', acceptedOn: '2026-12-29' });

    expect(await verifyChains(world.module.get(Database))).toMatchObject({ broken: [] });
  }, 60_000);

  it('that an applicant was told to answer by are put off and never brought forward', async () => {
    world.at('2028-12-04T01:00:00Z');
    const points = [
      { kind: 'field' as const, pointer: '/stayAddress', materialKey: null, message: '请写到门牌号' },
    ];
    const received = await world.submitted(citizen, permit);
    const asked = done(await front.requestCorrection(intake, { ...received, points, ...key() }));
    const told = (await find(asked))?.correctionDue;
    expect(await follow(announced(['2028-12-30', '2028-12-31'], '2029-12-31'))).toBe(0);
    expect(await find(asked)).toMatchObject({ correctionDue: told, version: asked.version });
  });
});

it('a case that nobody answered gets a notice that says so (Art. 32)', async () => {
  world.at('2026-11-02T01:00:00Z');
  const silent = await world.submitted(citizen, permit);
  const answered = await world.accepted(citizen, permit, intake);
  world.at('2026-11-10T01:00:00Z');
  expect(await front.acceptLapsed()).toBe(1);
  const noticeOf = async ({ id }: CaseRef) =>
    (await world.module.get(DocumentsService).of(id)).find(({ kind }) => kind === 'acceptance')?.facts;
  expect(await noticeOf(silent)).toMatchObject({ byLapse: true, acceptedOn: '2026-11-02' });
  expect(await noticeOf(answered)).not.toHaveProperty('byLapse');
});
