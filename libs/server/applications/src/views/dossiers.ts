import { Injectable } from '@nestjs/common';
import { CaseItems, type CaseItem } from '../case/case-items.service.js';
import { Database, type Actor } from '@tongban/kernel';
import type { ApplicationSubmission } from '../case/application-submission.entity.js';
import type { Application } from '../case/application.entity.js';
import type { CaseFile } from '../case/case-file.entity.js';
import { CaseForms, type Answers } from '../case/case-form.service.js';
import { CaseSeals } from '../case/case-seals.js';
import { CaseStore } from '../case/case-store.js';
import type { CorrectionNotice } from '../case/correction-notice.entity.js';
import { noticesOf } from '../case/correction.queries.js';
import { historyOf, type HistoryRow } from '../case/history.queries.js';
import { submissionsOf } from '../case/submission.queries.js';
import type { CaseDocument } from '../documents/case-document.entity.js';
import { DocumentsService } from '../documents/documents.service.js';
import { Dossier, type DossierReader } from './dossier.js';

/** Opens the dossier of a case for whoever may see it. */
@Injectable()
export class Dossiers implements DossierReader {
  constructor(
    private readonly database: Database,
    private readonly items: CaseItems,
    private readonly cases: CaseStore,
    private readonly forms: CaseForms,
    private readonly issued: DocumentsService,
    private readonly seals: CaseSeals,
  ) {}

  /** The dossier of a case; null when the actor may not see it or there is none. */
  async find(actor: Actor, id: string): Promise<Dossier | null> {
    const found = await this.cases.find(actor, id);
    return found && this.of(actor, found);
  }

  /** The dossier of a case that was read already. */
  of(actor: Actor, application: Application): Dossier {
    return new Dossier(application, actor, this);
  }

  item(versionId: string): Promise<CaseItem> {
    return this.items.pinned(versionId);
  }

  files(applicationId: string): Promise<CaseFile[]> {
    return this.cases.files(applicationId);
  }

  async notices(applicationId: string): Promise<CorrectionNotice[]> {
    const rows = await this.database.read<CorrectionNotice>(noticesOf(applicationId));
    return rows.map((row) => this.seals.openNotice(row));
  }

  documents(applicationId: string): Promise<CaseDocument[]> {
    return this.issued.of(applicationId);
  }

  history(applicationId: string): Promise<HistoryRow[]> {
    return this.database.read<HistoryRow>(historyOf(applicationId));
  }

  submissions(applicationId: string): Promise<ApplicationSubmission[]> {
    return this.database.read<ApplicationSubmission>(submissionsOf(applicationId));
  }

  open(item: CaseItem, sealed: Answers | null): Answers {
    return this.forms.open(item.form, sealed);
  }
}
