import { Injectable } from '@nestjs/common';
import { Ciphers, type NamedQuery } from '@tongban/kernel';
import type { CaseDocument } from '../documents/case-document.entity.js';
import type { DocumentFacts } from '../documents/document-facts.js';
import type { Application } from './application.entity.js';
import type { SealedNotice } from './case-lists.queries.js';
import { stepOfCase, type CaseChange, type StepRows } from './case.queries.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import type { CorrectionPoint } from './correction-points.js';

/** What an applicant has to be told of a notice in a list. */
export type OpenNotice = Pick<CorrectionNotice, 'points' | 'answerDue' | 'issuedAt'>;

/** {@link StepRows} before they are sealed. */
type OpenStepRows = Omit<StepRows, 'document'> & { document?: Omit<CaseDocument, 'fileId' | 'eventSeq'> };

/**
 * Seals what people write about a case in their own words: reasons, the points of a correction notice, and what a
 * document says. Nobody can keep a clerk from writing a telephone number into a reason.
 */
@Injectable()
export class CaseSeals {
  constructor(private readonly ciphers: Ciphers) {}

  /** One step of a case with its reason and its document sealed; see {@link stepOfCase}. */
  step(id: string, version: number, change: CaseChange, rows: OpenStepRows = {}): NamedQuery {
    const { document, ...others } = rows;
    return stepOfCase(
      id,
      version,
      { ...change, ...(change.reason ? { reason: this.ciphers.seal(change.reason) } : {}) },
      { ...others, ...(document ? { document: { ...document, facts: this.sealed(document.facts) } } : {}) },
    );
  }

  /** The points of a notice as JSON for the table. */
  points(points: readonly CorrectionPoint[]): string {
    return this.sealed(points);
  }

  /** A case out of the table. */
  openCase(row: Application): Application {
    return { ...row, reason: this.ciphers.openText(row.reason) };
  }

  /** A correction notice out of the table. */
  openNotice(row: CorrectionNotice): CorrectionNotice {
    return { ...row, points: this.ciphers.openJson<CorrectionPoint[]>(row.points) };
  }

  /** A notice in a list out of the table. */
  openSummaryOf(notice: SealedNotice): OpenNotice {
    const { points, answerDue, issuedAt } = notice;
    return {
      points: this.ciphers.openJson<CorrectionPoint[]>(points),
      answerDue,
      issuedAt: new Date(issuedAt),
    };
  }

  /** A document out of the table. */
  openDocument(row: CaseDocument): CaseDocument {
    return { ...row, facts: this.ciphers.openJson<DocumentFacts>(row.facts) };
  }

  /** A JSON text, as a column for JSON takes it. */
  private sealed(value: unknown): string {
    return JSON.stringify(this.ciphers.sealJson(value));
  }
}

/** Columns that are sealed whole. */
export const sealedWhole = [
  { table: 'application', column: 'reason' },
  { table: 'correction_notice', column: 'points' },
  { table: 'case_document', column: 'facts' },
] as const;
