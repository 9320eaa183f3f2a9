import { Injectable } from '@nestjs/common';
import {
  Ciphers,
  Database,
  FileRemovals,
  Time,
  refuse,
  systemActor,
  type Outcome,
  type Tx,
} from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';
import type { ApplicationSubmission } from '../case/application-submission.entity.js';
import type { Application } from '../case/application.entity.js';
import { caseForUpdate, filesOfCase } from '../case/case.queries.js';
import type { CaseFile } from '../case/case-file.entity.js';
import { CaseSeals } from '../case/case-seals.js';
import type { CorrectionNotice } from '../case/correction-notice.entity.js';
import { noticesOf } from '../case/correction.queries.js';
import { submissionsOf } from '../case/submission.queries.js';
import type { CaseDocument } from '../documents/case-document.entity.js';
import { documentsOf } from '../documents/document.queries.js';
import { archiveCase, archiveOf, stripCase } from './case-end.queries.js';

/** For whom the system ends a case: its person asked, or its time was over. */
export type EndedBy = 'person' | 'retention';

/** The content of a case as the archive keeps it. Answers stay sealed inside. */
export interface ArchivedCase {
  applicantName: string;
  reason: string | null;
  data: Application['data'];
  submissions: ApplicationSubmission[];
  files: CaseFile[];
  notices: CorrectionNotice[];
  documents: CaseDocument[];
}

const privacySystem = systemActor('privacy');

/**
 * The end of what a case says about people. Erased: nothing is left but the row, its number and the history, whose
 * digests prove nothing without their salt. Restricted (档案法): everything lies in one sealed text that no list and no
 * screen of the counter reads.
 */
@Injectable()
export class CaseEnd {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly ciphers: Ciphers,
    private readonly seals: CaseSeals,
    private readonly removals: FileRemovals,
  ) {}

  /** Erases a case, also a draft. Refused when it has changed meanwhile. */
  erase(id: string, by: EndedBy, still: (held: Application) => boolean): Promise<Outcome<{ id: string }>> {
    return this.end(id, still, async (tx) => {
      const files = await tx.run<CaseFile>(filesOfCase(id));
      const documents = await tx.run<CaseDocument>(documentsOf(id));
      for (const statement of stripCase(id, this.time.now(), 'erased')) await tx.run(statement);
      const fileIds = files.map(({ fileId }) => fileId);
      const drawn = documents.flatMap(({ fileId }) => fileId ?? []);
      await this.removals.remove(tx, [...fileIds, ...drawn]);
      await tx.record({ kind: 'case', id }, historyEvent('caseErased', { by, fileIds }), privacySystem);
    });
  }

  /** Restricts a case to the archive. Refused when it has changed meanwhile. */
  restrict(id: string, by: EndedBy, still: (held: Application) => boolean): Promise<Outcome<{ id: string }>> {
    return this.end(id, still, async (tx, held) => {
      const archived: ArchivedCase = {
        applicantName: held.applicantName,
        reason: held.reason,
        data: held.data,
        submissions: await tx.run<ApplicationSubmission>(submissionsOf(id)),
        files: await tx.run<CaseFile>(filesOfCase(id)),
        notices: (await tx.run<CorrectionNotice>(noticesOf(id))).map((one) => this.seals.openNotice(one)),
        documents: (await tx.run<CaseDocument>(documentsOf(id))).map((one) => this.seals.openDocument(one)),
      };
      const now = this.time.now();
      for (const statement of stripCase(id, now, 'restricted')) await tx.run(statement);
      await tx.run(archiveCase(id, this.ciphers.sealJson(archived), now));
      await tx.record({ kind: 'case', id }, historyEvent('caseRestricted', { by }), privacySystem);
    });
  }

  /** What the archive keeps of a case; null when it is not there. */
  async archived(id: string): Promise<ArchivedCase | null> {
    const [row] = await this.database.read<{ sealed: string }>(archiveOf(id));
    return row ? this.ciphers.openJson<ArchivedCase>(row.sealed) : null;
  }

  private end(
    id: string,
    still: (held: Application) => boolean,
    work: (tx: Tx, held: Application) => Promise<void>,
  ): Promise<Outcome<{ id: string }>> {
    return this.database.transaction(async (tx) => {
      const [held] = await tx.run<Application>(caseForUpdate(id));
      if (!held || !still(held)) return refuse('CASE_CHANGED_ELSEWHERE');
      await work(tx, this.seals.openCase(held));
      return { id };
    });
  }
}
