import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CaseItems } from '../case/case-items.service.js';
import {
  BID,
  Database,
  FileStore,
  Time,
  isId,
  isRefusal,
  newId,
  refuse,
  type Applying,
  type InfectedFile,
  type Outcome,
  type ReceivedFile,
  type Tx,
} from '@tongban/kernel';
import { historyEvent, type Bid, type CaseActor } from '@tongban/rules';
import type { Application } from '../case/application.entity.js';
import type { CaseFile } from '../case/case-file.entity.js';
import { workingFiles } from '../case/case-files.js';
import { CaseActs } from '../case/case-acts.js';
import { takenIn } from '../case/acting-for.js';
import { CaseStore } from '../case/case-store.js';
import { filesOfCase, insertFile, stepOfCase } from '../case/case.queries.js';
import { stepOf } from '../case/life-cycle-step.js';
import { materialOf } from '../case/pinned-item.js';
import { saltedDigest } from '../case/salted-digest.js';

/** What may be handed in: a document or a photo. The content decides, not the name. */
export const materialTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;

/** A material on its way. */
export interface UploadRequest {
  readonly applicationId: string;
  readonly materialKey: string;
  readonly name: string;
  /** The same upload sent again under the same key gives one file. */
  readonly idempotencyKey: string | null;
  readonly content: Readable;
}

/** A file as the front end shows it, and the version that the case has with it. */
export interface UploadedFile {
  file: { id: string; name: string; size: number; type: string; url: string };
  version: number;
}

const KEY = /^[\w-]{8,64}$/;

/** Attaches files to the materials of a working copy. */
@Injectable()
export class MaterialsService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly files: FileStore,
    private readonly items: CaseItems,
    private readonly cases: CaseStore,
    private readonly acts: CaseActs,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /**
   * Takes a file in. Whether it may be attached is asked before a byte is read, and again when the bytes are there:
   * the case may have moved on meanwhile, and then nothing of the file stays.
   *
   * @returns the file, or CASE_NOT_FOUND, a refusal of the life cycle, CASE_MATERIAL_UNKNOWN, CASE_TOO_MANY_FILES, FILE_*
   */
  async upload(actor: Applying, request: UploadRequest): Promise<Outcome<UploadedFile>> {
    const who = await this.acts.actorOf(actor);
    const beforehand = await this.look(actor, who, request);
    if (isRefusal(beforehand)) return this.acts.explained(actor, request.applicationId, beforehand);
    if ('file' in beforehand) return beforehand;

    const received = await this.files.receive(request.content, {
      name: request.name,
      limit: this.bid.limits.largestUpload,
      allowed: materialTypes,
      infected: (file) => this.recordInfected(actor, request, file),
    });
    if (isRefusal(received)) return received;
    const kept = await this.keep(actor, who, request, received);
    if (isRefusal(kept) || kept.file.id !== received.id) await this.files.discard(received);
    return this.acts.explained(actor, request.applicationId, kept);
  }

  /** Whether the file may come at all; the file itself when the same upload has come already. */
  private async look(
    actor: Applying,
    who: CaseActor,
    request: UploadRequest,
  ): Promise<Outcome<UploadedFile | { open: true }>> {
    const id = request.applicationId;
    const [found, files] = await Promise.all([
      this.cases.find(actor, id),
      isId(id) ? this.cases.files(id) : [],
    ]);
    if (!found) return refuse('CASE_NOT_FOUND');
    const again = sameUpload(files, request);
    if (again) return uploaded(again, found.version);
    const result = stepOf(found, 'saveDraft', who, this.time.today());
    if (!result.moved) return refuse(result.refusal, { values: { before: '' } });
    return (await this.obstacle(found, files, request)) ?? { open: true };
  }

  private async obstacle(held: Application, files: readonly CaseFile[], request: UploadRequest, tx?: Tx) {
    const item = await this.items.pinned(held.itemVersionId, tx);
    if (!materialOf(item, request.materialKey)) return refuse('CASE_MATERIAL_UNKNOWN');
    const attached = workingFiles(files).filter((file) => file.materialKey === request.materialKey);
    const limit = this.bid.limits.filesPerMaterial;
    return attached.length >= limit ? refuse('CASE_TOO_MANY_FILES', { values: { limit } }) : null;
  }

  /** On record for whoever looks into it later; the file itself is gone. */
  private async recordInfected(actor: Applying, request: UploadRequest, file: InfectedFile): Promise<void> {
    const held = await this.cases.find(actor, request.applicationId);
    if (!held) return;
    const found = historyEvent(
      'materialInfected',
      {
        materialKey: request.materialKey,
        sha256: saltedDigest(held.historySalt, file.sha256),
        finding: file.finding,
      },
      { refused: 'FILE_INFECTED' },
    );
    await this.database.transaction(async (tx) => {
      await tx.record({ kind: 'case', id: held.id }, found, actor);
      return {};
    });
  }

  private keep(
    actor: Applying,
    who: CaseActor,
    request: UploadRequest,
    received: ReceivedFile,
  ): Promise<Outcome<UploadedFile>> {
    return this.database.transaction(async (tx) => {
      const id = request.applicationId;
      const [step, files] = await Promise.all([
        this.acts.step(tx, actor, who, 'saveDraft', { id }),
        tx.run<CaseFile>(filesOfCase(id)),
      ]);
      if (isRefusal(step)) return step;
      const { case: held } = step;
      const again = sameUpload(files, request);
      if (again) return uploaded(again, held.version);
      const obstacle = await this.obstacle(held, files, request, tx);
      if (obstacle) return obstacle;

      const now = this.time.now();
      const file: CaseFile = {
        id: newId(),
        applicationId: held.id,
        materialKey: request.materialKey,
        fileId: received.id,
        name: received.name,
        size: received.size,
        type: received.type,
        uploadKey: keyOf(request),
        submissionAdded: held.submissionCount + 1,
        submissionRemoved: null,
        addedAt: now,
      };
      this.files.keep(tx, received, actor.id, now);
      tx.write(insertFile(file));
      tx.write(stepOfCase(held.id, held.version, { savedAt: now, ...takenIn(actor, held) }));
      const attached = historyEvent('materialAttached', {
        materialKey: file.materialKey,
        fileId: file.fileId,
        sha256: saltedDigest(held.historySalt, received.sha256),
      });
      tx.note({ kind: 'case', id: held.id }, attached, actor);
      return uploaded(file, held.version + 1);
    });
  }
}

/** A key that is none is left out: the upload then simply happens. */
const keyOf = (request: UploadRequest): string | null =>
  request.idempotencyKey && KEY.test(request.idempotencyKey) ? request.idempotencyKey : null;

function sameUpload(files: readonly CaseFile[], request: UploadRequest): CaseFile | undefined {
  const key = keyOf(request);
  return key === null
    ? undefined
    : files.find((file) => file.uploadKey === key && file.materialKey === request.materialKey);
}

const uploaded = (file: CaseFile, version: number): UploadedFile => ({
  file: {
    id: file.fileId,
    name: file.name,
    size: file.size,
    type: file.type,
    url: `/files/portal/files/${file.fileId}`,
  },
  version,
});
