import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, FileStore, FileZones, isId, type Actor, type FileDownload } from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';
import { MaterialsService } from '../acts/materials.service.js';
import { mayOpenPapers, maySee } from '../case/case-access.js';
import { attachedFile, type DownloadRow } from './document.queries.js';
import { DocumentsService } from './documents.service.js';

/** Brings the files and documents of cases to both file zones; the same policy rules over both. */
@Injectable()
export class CaseFilesService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly zones: FileZones,
    private readonly materials: MaterialsService,
    private readonly documents: DocumentsService,
  ) {}

  onModuleInit(): void {
    this.zones.onUpload((citizen, request) => this.materials.upload(citizen, request));
    this.zones.onOpen('files', (actor, id) => this.openFile(actor, id));
    this.zones.onOpen('documents', (actor, id) => this.openDocument(actor, id));
  }

  /** An attached file; null when there is none or the actor may not see it. */
  async openFile(actor: Actor, fileId: string): Promise<FileDownload | null> {
    if (!isId(fileId)) return null;
    const [row] = await this.database.read<DownloadRow>(attachedFile(fileId));
    if (!row || !mayOpenPapers(actor) || !maySee(actor, row)) return null;
    // A working copy is its owner's alone until it is submitted.
    if (actor.kind === 'staff' && row.submissionAdded > row.submissionCount) return null;
    const content = await this.store.open(row);
    if (content) await this.note(actor, row.applicationId, 'files', fileId);
    return content && { name: row.name, type: row.type, size: row.size, content, inline: true };
  }

  /** A document's PDF; null when there is none or the actor may not see its case. */
  async openDocument(actor: Actor, documentId: string): Promise<FileDownload | null> {
    const drawn = mayOpenPapers(actor) ? await this.documents.open(actor, documentId) : null;
    if (!drawn) return null;
    await this.note(actor, drawn.applicationId, 'documents', documentId);
    return {
      name: drawn.name,
      type: 'application/pdf',
      size: drawn.pdf.length,
      content: drawn.pdf,
      inline: true,
    };
  }

  /** What staff look into or carry away is written into the case's history. */
  private async note(
    actor: Actor,
    caseId: string,
    kind: 'files' | 'documents',
    fileId: string,
  ): Promise<void> {
    if (actor.kind !== 'staff') return;
    await this.database.transaction(async (tx) => {
      await tx.record({ kind: 'case', id: caseId }, historyEvent('fileOpened', { kind, fileId }), actor);
      return {};
    });
  }
}
