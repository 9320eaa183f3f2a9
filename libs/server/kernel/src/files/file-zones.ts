import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Citizen, StaffMember } from '../context/actor.js';
import type { Applying } from '../context/applicant.js';
import type { Outcome } from '../outcome/refusal.js';

/** A file on its way in: a material of an application. */
export interface MaterialUpload {
  readonly applicationId: string;
  readonly materialKey: string;
  readonly content: Readable;
  /** As the sender's device calls it; not yet harmless. */
  readonly name: string;
  /** The same for every try of one upload. */
  readonly idempotencyKey: string | null;
}

/** What the sender learns about the file. */
export interface UploadedMaterial {
  readonly file: {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    readonly type: string;
    readonly url: string;
  };
  /** Version of the application after the upload. */
  readonly version: number;
}

/** A file on its way out. */
export interface FileDownload {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Bytes; null when it is only known at the end. */
  readonly size: number | null;
  readonly content: Readable | Buffer;
  /** Whether a browser may show it instead of saving it. */
  readonly inline: boolean;
}

/** What can be downloaded: `/files/<zone>/<kind>/<id>`. */
export type FileKind = 'files' | 'documents' | 'copies' | 'exports';

export type UploadHandler = (actor: Applying, upload: MaterialUpload) => Promise<Outcome<UploadedMaterial>>;
export type OpenHandler = (actor: Citizen | StaffMember, id: string) => Promise<FileDownload | null>;

/**
 * Where modules say what lies behind `/files/portal` and `/files/counter`. Both zones ask the same handler, which asks
 * the policy: they differ in who may come, not in what is allowed.
 */
@Injectable()
export class FileZones {
  private readonly openers = new Map<FileKind, OpenHandler>();
  private receiver: UploadHandler | null = null;

  /** Sets what takes materials in. */
  onUpload(handler: UploadHandler): void {
    if (this.receiver) throw new Error('Two modules take uploads in.');
    this.receiver = handler;
  }

  /** Sets what opens one kind of file; null means that there is none for this actor. */
  onOpen(kind: FileKind, handler: OpenHandler): void {
    if (this.openers.has(kind)) throw new Error(`Two modules open ${kind}.`);
    this.openers.set(kind, handler);
  }

  upload(actor: Applying, upload: MaterialUpload): Promise<Outcome<UploadedMaterial>> {
    if (!this.receiver) throw new Error('No module takes uploads in.');
    return this.receiver(actor, upload);
  }

  async open(kind: FileKind, actor: Citizen | StaffMember, id: string): Promise<FileDownload | null> {
    return (await this.openers.get(kind)?.(actor, id)) ?? null;
  }
}
