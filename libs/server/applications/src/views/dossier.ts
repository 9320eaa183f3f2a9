import type { CaseItem } from '../case/case-items.service.js';
import type { Actor, Language } from '@tongban/kernel';
import type { ApplicationSubmission } from '../case/application-submission.entity.js';
import type { Application } from '../case/application.entity.js';
import type { CaseFile } from '../case/case-file.entity.js';
import type { Answers } from '../case/case-form.service.js';
import type { CorrectionNotice } from '../case/correction-notice.entity.js';
import type { HistoryRow } from '../case/history.queries.js';
import type { CaseDocument } from '../documents/case-document.entity.js';

/** Reads the parts of a case, each with one statement. */
export interface DossierReader {
  item(versionId: string): Promise<CaseItem>;
  files(applicationId: string): Promise<CaseFile[]>;
  notices(applicationId: string): Promise<CorrectionNotice[]>;
  documents(applicationId: string): Promise<CaseDocument[]>;
  history(applicationId: string): Promise<HistoryRow[]>;
  submissions(applicationId: string): Promise<ApplicationSubmission[]>;
  open(item: CaseItem, sealed: Answers | null): Answers;
}

/** One case while it is shown: every part is read when it is first asked for, and at most once. */
export class Dossier {
  private readonly parts = new Map<string, Promise<unknown>>();

  constructor(
    readonly application: Application,
    readonly actor: Actor,
    private readonly reader: DossierReader,
  ) {}

  get language(): Language {
    return this.actor.language;
  }

  item(): Promise<CaseItem> {
    return this.once('item', () => this.reader.item(this.application.itemVersionId));
  }

  files(): Promise<CaseFile[]> {
    return this.once('files', () => this.reader.files(this.application.id));
  }

  notices(): Promise<CorrectionNotice[]> {
    return this.once('notices', () => this.reader.notices(this.application.id));
  }

  documents(): Promise<CaseDocument[]> {
    return this.once('documents', () => this.reader.documents(this.application.id));
  }

  history(): Promise<HistoryRow[]> {
    return this.once('history', () => this.reader.history(this.application.id));
  }

  submissions(): Promise<ApplicationSubmission[]> {
    return this.once('submissions', () => this.reader.submissions(this.application.id));
  }

  /** The answers that the applicant works on, or those submitted when there is nothing to work on. */
  workingAnswers(): Promise<Answers> {
    const { draftData, data } = this.application;
    return this.once('working', async () => this.reader.open(await this.item(), draftData ?? data));
  }

  /** The answers of the last submission. */
  submittedAnswers(): Promise<Answers> {
    return this.once('submitted', async () => this.reader.open(await this.item(), this.application.data));
  }

  /** The answers of the submission before the last one; null when there is none. */
  formerAnswers(): Promise<Answers | null> {
    return this.once('former', async () => {
      if (this.application.submissionCount < 2) return null;
      const [item, submissions] = await Promise.all([this.item(), this.submissions()]);
      const former = submissions.at(-2);
      return former ? this.reader.open(item, former.data) : null;
    });
  }

  private once<T>(part: string, read: () => Promise<T>): Promise<T> {
    const known = this.parts.get(part);
    if (known) return known as Promise<T>;
    const reading = read();
    this.parts.set(part, reading);
    return reading;
  }
}
