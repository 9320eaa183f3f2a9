import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { PeopleService } from '@tongban/identity';
import { Database, type Citizen, type NamedQuery, type StaffMember } from '@tongban/kernel';
import { IntakeService } from '../acts/intake.service.js';
import { ReviewService } from '../acts/review.service.js';
import { SubmissionsService } from '../acts/submissions.service.js';
import * as lists from '../case/case-lists.queries.js';
import * as cases from '../case/case.queries.js';
import { CaseFieldsResolver } from '../counter/case-fields.resolver.js';
import { CaseResolver } from '../counter/case.resolver.js';
import { ApplicationResolver } from '../portal/application.resolver.js';
import { CaseWorld, done, key, type ItemSample } from '../testing/case-world.js';
import { QueueService } from './queue.service.js';

let world: CaseWorld;
let citizen: Citizen;
let intake: StaffMember;
let reviewer: StaffMember;
let permit: ItemSample;
const reads: string[] = [];

beforeAll(async () => {
  world = await CaseWorld.open(bid);
  citizen = await world.citizen('resident');
  intake = await world.clerk('intake1');
  reviewer = await world.clerk('reviewer1');
  permit = await world.item('residence-permit');
  const database = world.module.get(Database);
  const read = database.read.bind(database);
  database.read = (query: NamedQuery) => {
    reads.push(query.name);
    return read(query);
  };
}, 60_000);
afterAll(() => world?.stop());

/** Statements that something takes. */
async function statements(work: () => Promise<unknown>): Promise<string[]> {
  reads.length = 0;
  await work();
  return [...reads];
}

const page = (
  view: 'to-do' | 'unit' | 'lights' | 'correction' | 'done',
  own: object = {},
  member = reviewer,
) => world.module.get(QueueService).page(member, { view, search: null, first: 3, after: null, ...own });

describe('the queue', () => {
  it('holds what this person can act on, by the day it is due, page after page', async () => {
    const ids: string[] = [];
    for (const day of ['2026-11-18', '2026-11-17', '2026-11-19', '2026-11-16', '2026-11-20']) {
      world.at(`${day}T02:00:00Z`);
      ids.push((await world.accepted(citizen, permit, intake)).id);
    }
    world.at('2026-11-23T01:00:00Z');
    const waiting = await world.submitted(citizen, permit);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, endCursor, hasMore }: Awaited<ReturnType<typeof page>> = await page('to-do', {
        after,
        first: 2,
      });
      seen.push(...nodes.map(({ row }) => row.id));
      after = hasMore ? endCursor : null;
    } while (after);
    expect(seen).toEqual([ids[3], ids[1], ids[0], ids[2], ids[4]]);
    // The front desk has taken them in; what waits for it is the new one.
    expect((await page('to-do', {}, intake)).nodes.map(({ row }) => row.id)).toEqual([waiting.id]);
    // Who took in and reviews too does not see them as theirs.
    const both: StaffMember = { ...intake, roles: ['intake', 'reviewer'] };
    expect((await page('to-do', {}, both)).nodes.map(({ row }) => row.id)).toEqual([waiting.id]);
    expect((await page('unit', { first: 20 })).nodes).toHaveLength(6);
  });

  it('shows yellow and red lights alone, and counts every view', async () => {
    const lights = (await page('lights', { first: 20 })).nodes;
    expect(lights.map(({ clock }) => clock?.light)).toEqual(['yellow', 'yellow']);
    expect(await world.module.get(QueueService).counts(reviewer)).toEqual({
      toDo: 5,
      unit: 6,
      lights: 2,
      correction: 0,
      doneToday: 0,
    });
    world.at('2026-11-26T01:00:00Z');
    expect((await page('lights', { first: 20 })).nodes.map(({ clock }) => clock?.light)).toEqual([
      'red',
      'red',
      'red',
      'yellow',
      'yellow',
    ]);
    world.at('2026-11-23T01:00:00Z');
  });

  it('finds by the end of a number, by a name and by an item, within the own departments', async () => {
    const [first] = (await page('to-do')).nodes;
    const number = first?.row.number ?? '';
    const found = async (search: string, member = reviewer) =>
      (await page('to-do', { search, first: 50 }, member)).nodes.map(({ row }) => row.number);
    expect(await found(number.slice(-9))).toEqual([number]);
    expect(await found('沈砚')).toHaveLength(6);
    expect(await found('居住证')).toHaveLength(6);
    expect(await found('residence')).toHaveLength(6);
    expect(await found('查无此人%')).toEqual([]);
    const me = await world.module.get(PeopleService).profile(citizen);
    expect(await found(me?.identityNumber ?? '')).toHaveLength(6);
    expect(await found(me?.telephone ?? '')).toHaveLength(6);
    expect(await found('16900009999')).toEqual([]);
    expect(await found(me?.identityNumber ?? '', await world.clerk('reviewer2'))).toEqual([]);
    expect(await found('沈砚', await world.clerk('reviewer2'))).toEqual([]);
  });

  it('hides a case from the person whose own it is', async () => {
    const [person] = await world.sql<{ digest: string }>(
      'select identity_number_digest as digest from person where id = $1',
      [citizen.id],
    );
    const self: StaffMember = { ...reviewer, identityDigest: person?.digest ?? null };
    expect((await page('to-do', {}, self)).nodes).toEqual([]);
  });

  it('puts what is finished behind', async () => {
    const [first] = (await page('to-do')).nodes;
    if (!first) throw new Error('nothing to do');
    const review = world.module.get(ReviewService);
    const started = done(
      await review.start(reviewer, { id: first.row.id, version: first.row.version, ...key() }),
    );
    const granted = done(await review.grant(reviewer, { ...started, reason: '', ...key() }));
    const delivered = done(await review.deliver(intake, { ...granted, way: 'in-person', ...key() }));
    done(await review.close(intake, { ...delivered, ...key() }));
    expect((await page('done')).nodes.map(({ row }) => row.id)).toEqual([first.row.id]);
    expect((await world.module.get(QueueService).counts(intake)).doneToday).toBe(1);
  });
});

describe('what is over', () => {
  it('is found by its applicant, the one that ended last first, page after page, and nothing else is', async () => {
    const person = await world.citizen('graduate');
    const resolver = world.module.get(ApplicationResolver);
    const withdrawn: string[] = [];
    for (const [at, hour] of ['05', '03', '04'].entries()) {
      world.at(`2026-11-20T0${at + 1}:00:00Z`);
      const mine = await world.submitted(person, permit);
      world.at(`2026-11-21T${hour}:00:00Z`);
      const gone = await world.module
        .get(SubmissionsService)
        .withdraw(person, { ...mine, reason: '', ...key() });
      withdrawn.push(done(gone).id);
    }
    const running = await world.submitted(person, permit);
    // A draft that was thrown away was never a case.
    const draft = await world.fullDraft(person, permit);
    done(await world.module.get(SubmissionsService).withdraw(person, { ...draft, reason: '', ...key() }));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const shown: Awaited<ReturnType<typeof resolver.myApplications>> = await resolver.myApplications(
        person,
        'done',
        2,
        after,
      );
      seen.push(...shown.nodes.map(({ id }) => id));
      for (const { finishedAt } of shown.nodes) expect(finishedAt).toBeInstanceOf(Date);
      after = shown.hasMore ? shown.endCursor : null;
    } while (after);
    expect(seen).toEqual([withdrawn[0], withdrawn[2], withdrawn[1]]);
    const open = await resolver.myApplications(person, 'running', 20);
    expect(open.nodes.map(({ id }) => id)).toEqual([running.id]);
  });
});

describe('statements', () => {
  it('are one for a page of a list, however long it is', async () => {
    expect(await statements(() => page('to-do', { first: 50 }))).toEqual(['applications.queue-to-do-all']);
    expect(await statements(() => page('unit', { search: '沈' }))).toEqual(['applications.search-all']);
    expect(await statements(() => world.module.get(QueueService).counts(reviewer))).toEqual([
      'applications.queue-counts-all',
    ]);
    const resolver = world.module.get(ApplicationResolver);
    expect(await statements(() => resolver.myApplications(citizen, 'all', 50))).toEqual([
      'applications.mine',
    ]);
    const waiting = await world.submitted(citizen, permit);
    const points = [{ kind: 'other' as const, pointer: null, materialKey: null, message: '请补充' }];
    done(await world.module.get(IntakeService).requestCorrection(intake, { ...waiting, points, ...key() }));
    expect(await statements(() => resolver.myApplications(citizen, 'to-do', 50))).toEqual([
      'applications.mine',
    ]);
    expect(await statements(() => resolver.applicationVersion(citizen, waiting.id))).toEqual([
      'applications.version',
    ]);
  });

  it('are one for each part of a case that is asked for', async () => {
    const [{ row } = { row: null }] = (await page('unit')).nodes;
    const shown = await world.module.get(CaseResolver).case(intake, row?.id ?? '');
    if (!shown) throw new Error('no case');
    const fields = world.module.get(CaseFieldsResolver);
    const all = async () => {
      await Promise.all([
        fields.data(shown),
        fields.form(shown),
        fields.changes(shown),
        fields.materials(shown),
      ]);
      await Promise.all([fields.timeline(shown), fields.documents(shown), fields.correction(shown)]);
    };
    expect((await statements(all)).sort()).toEqual([
      'applications.documents',
      'applications.files',
      'applications.history',
      'applications.notices',
      'identity.staff',
    ]);
    expect(await statements(all)).toEqual(['identity.staff']);
  });

  it('are as reviewed', () => {
    const reader = {
      departments: ['d'],
      staffId: 's',
      ownIds: [],
      always: [],
      unlessTookIn: [],
    } as const;
    const text = ({ name, text: sql }: NamedQuery) => `-- ${name}\n${sql.replace(/\s+/g, ' ').trim()}`;
    expect(
      [
        cases.caseForUpdate('id'),
        cases.stepOfCase('id', 1, { stage: 'accepted', nextDue: null }),
        cases.nextNumber('key', '2026-11-23'),
        lists.casesOfApplicant('id', null, [], null, 1),
        lists.endedOfApplicant('id', null, [], null, 1),
        lists.draftForItem('id', null, 'item'),
        lists.queueToDo(reader, null, 1),
        lists.queueToDo({ ...reader, departments: 'all' }, null, 1),
        lists.queueOpen(['d'], [], null, 1),
        lists.queueLights(['d'], [], '2026-11-23', null, 1),
        lists.queueDone(['d'], null, 1),
        lists.searchCases(['d'], '0001', null, 1),
        lists.searchCases(['d'], '沈', null, 1),
        lists.casesOfPeople(['d'], ['p'], null, 1),
        lists.queueCounts(reader, { open: [], running: [], correction: [] }, '2026-11-23', new Date(0)),
        lists.versionOf('id'),
      ]
        .map(text)
        .join('\n\n'),
    ).toMatchSnapshot();
  });

  it('use their indexes where there are many cases', async () => {
    // Copies of one case: most of them finished, as in a hall of some years.
    await world.sql(`
      insert into application
      select copy.* from (select * from application where stage = 'accepted' limit 1) a, generate_series(1, 20000) g,
        lateral jsonb_populate_record(null::application, to_jsonb(a) || jsonb_build_object(
          'id', gen_random_uuid(), 'number', a.item_key || g, 'applicant_id', gen_random_uuid(),
          'applicant_name', chr(20000 + g % 5000) || '某', 'department_id', lpad(to_hex(g % 20), 32, '0')::uuid,
          'submitted_at', a.submitted_at - g * interval '1 minute', 'saved_at', a.saved_at - g * interval '1 minute')
          || case when g % 20 = 0 then jsonb_build_object('next_due', date '2026-01-01' + g % 300)
             else jsonb_build_object('next_due', null, 'stage', 'closed',
               'finished_at', a.submitted_at - g * interval '1 minute') end) copy`);
    await world.sql('analyze application');
    const plan = async (query: NamedQuery): Promise<string> =>
      JSON.stringify(await world.sql(`explain ${query.text}`, [...query.values]));
    const department = '00000000-0000-0000-0000-000000000001';
    const reader = {
      departments: 'all',
      staffId: department,
      ownIds: [],
      always: ['accepted'],
      unlessTookIn: ['accepted'],
    } as const;
    expect(await plan(lists.queueToDo(reader, null, 20))).toContain('application_open');
    expect(await plan(lists.queueOpen([department], ['accepted'], null, 20))).toContain('application_queue');
    expect(await plan(lists.queueDone([department], null, 20))).toContain('application_finished');
    expect(await plan(lists.casesOfApplicant(department, null, ['accepted', 'closed'], null, 20))).toContain(
      'application_of_applicant',
    );
    expect(await plan(lists.endedOfApplicant(department, null, ['closed'], null, 20))).toContain(
      'application_of_applicant',
    );
    expect(await plan(lists.searchCases('all', '260001', null, 20))).toContain('application_number_end');
    const search = await plan(lists.searchCases('all', 'B1', null, 20));
    for (const index of ['application_number_end', 'application_applicant_name', 'application_of_item']) {
      expect(search).toContain(index);
    }
    for (const query of [
      lists.queueToDo(reader, null, 20),
      lists.searchCases([department], '260001', null, 20),
      lists.searchCases([department], '沈', null, 20),
    ]) {
      expect(await plan(query)).not.toContain('Seq Scan on application');
    }
  });
});
