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
} from '../case/case-lists.queries.js';
import { CaseSeals } from '../case/case-seals.js';
import { lastNoticesOf } from '../case/correction.queries.js';
import type { CorrectionNotice } from '../case/correction-notice.entity.js';
import { correctionStages, doneStages, draftStages, openStages, toWriteStages } from '../case/stages.js';
import type { ApplicationState } from '../graphql/enums.js';
import { pageOf, pageSize, placeOf, type Page } from './paging.js';

/** A case in a list with the notice that it may have to answer. */
export interface MyApplication {
  row: CaseSummaryRow;
  notice: CorrectionNotice | null;
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
  constructor(
    private readonly database: Database,
    private readonly seals: CaseSeals,
  ) {}

  /** A page of somebody's applications: one statement, and one more where corrections wait. */
  async list(
    citizen: Citizen,
    state: ApplicationState,
    first: number,
    after: string | null | undefined,
  ): Promise<Page<MyApplication>> {
    const size = pageSize(first);
    // What is over is looked up by when it ended.
    const over = state === 'done';
    const rows = await this.database.read<CaseSummaryRow>(
      (over ? endedOfApplicant : casesOfApplicant)(
        applicantOf(citizen).id,
        citizen.space?.scope ?? null,
        stagesOf[state],
        placeOf(after),
        size + 1,
      ),
    );
    const notices = await this.noticesOf(rows);
    return pageOf(
      rows,
      size,
      (row) => (over ? row.finishedAt : row.savedAt),
      (row) => ({ row, notice: notices.get(row.id) ?? null }),
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

  private async noticesOf(rows: readonly CaseSummaryRow[]): Promise<Map<string, CorrectionNotice>> {
    const ids = rows.filter((row) => correctionStages.includes(row.stage)).map((row) => row.id);
    if (ids.length === 0) return new Map();
    const notices = await this.database.read<CorrectionNotice>(lastNoticesOf(ids));
    return new Map(notices.map((notice) => [notice.applicationId, this.seals.openNotice(notice)]));
  }
}
