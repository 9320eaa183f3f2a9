import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  Database,
  FileStore,
  Time,
  isId,
  isRefusal,
  refuse,
  type Actor,
  type StoredFile,
} from '@tongban/kernel';
import type { Application } from '../case/application.entity.js';
import { CaseSeals } from '../case/case-seals.js';
import { CaseStore } from '../case/case-store.js';
import type { CaseDocument } from './case-document.entity.js';
import { documentContent } from './document-content.js';
import { documentById, documentsOf, noteDrawn, storedFile } from './document.queries.js';
import { drawDocument } from './draw-document.js';

/** A document's PDF. */
export interface DrawnDocument {
  name: string;
  applicationId: string;
  pdf: Buffer;
}

/** Largest PDF that is kept, in bytes. */
const largestPdf = 5 * 1024 * 1024;

/**
 * Notices and decisions as PDFs. What a document says is frozen when it is issued; it is drawn when somebody first
 * asks for it and kept, so that acts on cases stay quick and everybody sees the same bytes.
 */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly time: Time,
    private readonly cases: CaseStore,
    private readonly seals: CaseSeals,
  ) {}

  /** Every document of a case. */
  async of(applicationId: string): Promise<CaseDocument[]> {
    const rows = await this.database.read<CaseDocument>(documentsOf(applicationId));
    return rows.map((row) => this.seals.openDocument(row));
  }

  /** A document's PDF; null when there is none or the actor may not see its case. */
  async open(actor: Actor, documentId: string): Promise<DrawnDocument | null> {
    if (!isId(documentId)) return null;
    const [document] = await this.database.read<CaseDocument>(documentById(documentId));
    const found = document && (await this.cases.find(actor, document.applicationId));
    if (!document || !found) return null;
    const name = `${document.number}.pdf`;
    const kept = document.fileId && (await this.kept(document.fileId));
    const { applicationId } = document;
    return { name, applicationId, pdf: kept || (await this.draw(this.seals.openDocument(document), found)) };
  }

  private async kept(fileId: string): Promise<Buffer | null> {
    const [stored] = await this.database.read<Pick<StoredFile, 'storageKey' | 'sealedKey'>>(
      storedFile(fileId),
    );
    const content = stored && (await this.files.open(stored));
    return content ? Buffer.concat(await content.toArray()) : null;
  }

  private async draw(document: CaseDocument, application: Application): Promise<Buffer> {
    const content = documentContent(
      { ...document, applicationNumber: application.number ?? '' },
      document.facts,
    );
    const pdf = await drawDocument(content, document.issuedAt);
    if (!document.fileId) await this.keep(document, pdf);
    return pdf;
  }

  private async keep(document: CaseDocument, pdf: Buffer): Promise<void> {
    const received = await this.files.receive(Readable.from([pdf]), {
      name: `${document.number}.pdf`,
      limit: largestPdf,
      allowed: ['application/pdf'],
      infected: null,
    });
    if (isRefusal(received))
      throw new Error(`The document ${document.id} could not be kept: ${received.code}`);
    const kept = await this.database.transaction(async (tx) => {
      const [noted] = await tx.run<{ id: string }>(noteDrawn(document.id, received.id));
      if (!noted) return refuse('CASE_CHANGED_ELSEWHERE');
      this.files.keep(tx, received, null, this.time.now());
      return noted;
    });
    // Somebody drew the same sheet at the same moment: theirs stays.
    if (isRefusal(kept)) await this.files.discard(received);
  }
}
