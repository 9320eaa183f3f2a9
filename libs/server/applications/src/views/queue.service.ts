import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '@tongban/identity';
import { BID, Database, Time, type NamedQuery, type StaffMember } from '@tongban/kernel';
import {
  checkIdentityNumber,
  checkTelephone,
  normaliseTelephone,
  startOfDay,
  type Bid,
  type CaseActor,
} from '@tongban/rules';
import { CaseActs } from '../case/case-acts.js';
import type { ClockView } from '../case/case-clock.js';
import {
  casesOfPeople,
  queueCounts,
  queueDone,
  queueLights,
  queueOpen,
  queueToDo,
  searchCases,
  type CaseSummaryRow,
  type QueueCountRow,
  type QueueReader,
} from '../case/case-lists.queries.js';
import { stagesToActIn } from '../case/life-cycle-step.js';
import { correctionStages, openStages, runningStages } from '../case/stages.js';
import type { QueueView } from '../graphql/enums.js';
import { clockToday } from './clock-view.js';
import { pageOf, pageSize, placeOf, type Page } from './paging.js';

/** A case in a queue, with its clock and for whom it is listed. */
export interface QueuedCase {
  row: CaseSummaryRow;
  clock: ClockView | null;
  who: CaseActor;
}

/** What a queue is asked for. */
export interface QueueRequest {
  view: QueueView;
  /**
   * The end of a number, the beginning of an applicant's name, a part of an item's name, or an applicant's whole
   * identity number or telephone number.
   */
  search: string | null;
  first: number;
  after: string | null;
}

/** Longest search that is looked for. */
const longestSearch = 64;

/** The queues of the counter: what waits in the departments of a member of staff. One statement a page. */
@Injectable()
export class QueueService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly acts: CaseActs,
    private readonly people: PeopleService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /**
   * A page of a view, ordered by what is due. A search looks through every case of the departments, finished ones
   * too, whatever the view: who has a number in hand wants the case, wherever it stands.
   */
  async page(member: StaffMember, request: QueueRequest): Promise<Page<QueuedCase>> {
    const who = await this.acts.actorOf(member);
    const size = pageSize(request.first);
    const search = request.search?.trim().slice(0, longestSearch) || null;
    const after = placeOf(request.after);
    const rows = await this.database.read<CaseSummaryRow>(
      search
        ? await this.searchOf(member, search, after, size + 1)
        : this.viewOf(member, who, request.view, after, size + 1),
    );
    const keyOf = (row: CaseSummaryRow): Date | string | null => {
      if (search) return row.submittedAt;
      return request.view === 'done' ? row.finishedAt : row.nextDue;
    };
    const today = this.time.today();
    return pageOf(rows, size, keyOf, (row) => ({ row, who, clock: clockToday(this.bid, row, today) }));
  }

  /** How many cases each view holds. */
  async counts(member: StaffMember): Promise<QueueCountRow> {
    const today = this.time.today();
    const stages = { open: openStages, running: runningStages, correction: correctionStages };
    const reader = readerOf(member, await this.acts.actorOf(member));
    const [row] = await this.database.read<QueueCountRow>(
      queueCounts(reader, stages, today, startOfDay(today)),
    );
    return row ?? { toDo: 0, unit: 0, lights: 0, correction: 0, doneToday: 0 };
  }

  /** A whole number of a person is found by its keyed digest, and nothing else is: it stands in no column as it is. */
  private async searchOf(
    member: StaffMember,
    search: string,
    after: ReturnType<typeof placeOf>,
    limit: number,
  ): Promise<NamedQuery> {
    const personal =
      checkIdentityNumber(search.toUpperCase()).valid || checkTelephone(normaliseTelephone(search)).valid;
    const people = personal ? await this.people.idsByNumber(search) : [];
    return people.length
      ? casesOfPeople(member.departmentIds, people, after, limit)
      : searchCases(member.departmentIds, search, after, limit);
  }

  private viewOf(
    member: StaffMember,
    who: CaseActor,
    view: QueueView,
    after: ReturnType<typeof placeOf>,
    limit: number,
  ): NamedQuery {
    const departments = member.departmentIds;
    switch (view) {
      case 'to-do':
        return queueToDo(readerOf(member, who), after, limit);
      case 'unit':
        return queueOpen(departments, openStages, after, limit);
      case 'lights':
        return queueLights(departments, runningStages, this.time.today(), after, limit);
      case 'correction':
        return queueOpen(departments, correctionStages, after, limit);
      case 'done':
        return queueDone(departments, after, limit);
    }
  }
}

/** What somebody can act on follows from the life cycle, once for cases that they took in and once for others. */
const readerOf = (member: StaffMember, who: CaseActor): QueueReader => ({
  departments: member.departmentIds,
  staffId: member.id,
  ownIds: who.personId ? [who.personId, ...(who.standsFor ?? [])] : [],
  always: stagesToActIn(who, true),
  unlessTookIn: stagesToActIn(who, false),
});
