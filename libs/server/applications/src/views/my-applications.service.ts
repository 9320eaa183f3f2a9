import { Injectable } from '@nestjs/common';
import { Database, applicantOf, isId, type Actor, type Citizen } from '@tongban/kernel';
import { stages, type Stage } from '@tongban/rules';
import { maySee, type AccessFacts } from '../case/case-access.js';
import {
  casesOfApplicant,
  draftForItem,
  endedOfApplicant,
  versionOf,
  type CaseSummaryRow,
  type SealedNotice,
} from '../case/case-lists.queries.js';
import { doneStages, draftStages, openStages, toWriteStages } from '../case/stages.js';
import type { ApplicationState } from '../graphql/enums.js';
import { pageOf, pageSize, placeOf, type Page } from './paging.js';

/** A case in a list with the notice that its applicant has to answer. */
export interface MyApplication {
  row: CaseSummaryRow;
  notice: SealedNotice | null;
}

const stagesOf: Readonly<Record<ApplicationState, readonly Stage[]>> = {
  all: stages,
  draft: draftStages,
  running: openStages,
  'to-do': toWriteStages,
  done: doneStages,
};

/** Lists the cases of an applicant. */
@Injectable()
export class MyApplicationsService {
  constructor(private readonly database: Database) {}

  /** A page of somebody's applications. */
  async list(
    citizen: Citizen,
    state: ApplicationState,
    first: number,
    after: string | null | undefined,
  ): Promise<Page<MyApplication>> {
    const size = pageSize(first);
    // What is over is looked up by when it ended.
    const over = state === 'done';
    const rows = await this.database.read<CaseSummaryRow & { notice?: SealedNotice | null }>(
      (over ? endedOfApplicant : casesOfApplicant)(
        applicantOf(citizen).id,
        citizen.space?.scope ?? null,
        stagesOf[state],
        placeOf(after),
        size + 1,
      ),
    );
    return pageOf(
      rows,
      size,
      (row) => (over ? row.finishedAt : row.savedAt),
      (row) => ({ row, notice: row.notice ?? null }),
    );
  }

  /** The draft for an item that somebody touched last; null when there is none. */
  async draft(citizen: Citizen, itemId: string): Promise<MyApplication | null> {
    if (!isId(itemId)) return null;
    const [row] = await this.database.read<CaseSummaryRow>(
      draftForItem(applicantOf(citizen).id, citizen.space?.scope ?? null, itemId),
    );
    return row ? { row, notice: null } : null;
  }

  /** The version of a case, cheap enough to be asked every few seconds; null when the actor may not see it. */
  async version(actor: Actor, id: string): Promise<number | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.read<AccessFacts & { version: number }>(versionOf(id));
    return row && maySee(actor, row) ? row.version : null;
  }
}
