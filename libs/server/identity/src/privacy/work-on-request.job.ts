import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import {
  BID,
  Database,
  FileStore,
  FileZones,
  Jobs,
  Time,
  isId,
  isRefusal,
  refuse,
  sentence,
  systemActor,
  type Actor,
  type Citizen,
  type FileDownload,
  type Refusal,
  type StoredFile,
} from '@tongban/kernel';
import { historyEvent, type Bid } from '@tongban/rules';
import { PeopleService } from '../people/people.service.js';
import { ConsentsService } from './consents.service.js';
import { CopyArchive } from './copy-archive.js';
import { eraseAccount } from './erase-account.queries.js';
import { PrivacyLetters } from './letters.js';
import { PrivacyParts } from './privacy-parts.js';
import {
  beginRequest,
  endRequest,
  noteProgress,
  requestById,
  type PrivacyRequestRow,
} from './privacy.queries.js';
import { PrivacyRequests, workOnRequest } from './requests.service.js';

const HOUR = 60 * 60_000;
/** Largest copy, in bytes: what one row can tell the size of. */
const LARGEST = 2 ** 31 - 1;

const privacySystem = systemActor('privacy');

/** Makes copies of people's data and erases what people asked to be erased. */
@Injectable()
export class WorkOnRequestJob implements OnModuleInit {
  private readonly log = new Logger(WorkOnRequestJob.name);

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly jobs: Jobs,
    private readonly files: FileStore,
    private readonly zones: FileZones,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly requests: PrivacyRequests,
    private readonly letters: PrivacyLetters,
    private readonly parts: PrivacyParts,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(workOnRequest, ({ requestId }) => this.work(requestId));
    this.zones.onOpen('copies', (actor, id) => this.open(actor, id));
  }

  /** Does what a request asks. Broken off and called again, it begins anew and ends the same. */
  async work(requestId: string): Promise<void> {
    const [request] = await this.database.read<PrivacyRequestRow>(beginRequest(requestId, this.time.now()));
    if (!request) return;
    if (request.kind === 'copy') await this.copy(request);
    else await this.erase(request);
  }

  /** A copy for its own person, as long as it may be fetched; taking it is recorded. */
  async open(actor: Actor, id: string): Promise<FileDownload | null> {
    if (actor.kind !== 'citizen' || !isId(id)) return null;
    const [request] = await this.database.read<PrivacyRequestRow>(requestById(id));
    const open = request?.personId === actor.id && request.expiresAt && request.expiresAt > this.time.now();
    if (!open || !request.fileId) return null;
    const [file] = await this.database.read<
      Pick<StoredFile, 'storageKey' | 'sealedKey' | 'size' | 'name' | 'type'>
    >({
      name: 'privacy.copy-file',
      text: `select storage_key as "storageKey", sealed_key as "sealedKey", size, name, type from stored_file where id = $1`,
      values: [request.fileId],
    });
    const content = file && (await this.files.open(file));
    if (!file || !content) return null;
    await this.database.transaction(async (tx) => {
      const event = historyEvent('dataCopyTaken', { requestId: id });
      return tx.record({ kind: 'account', id: actor.id }, event, actor);
    });
    return { name: file.name, type: file.type, size: file.size, content, inline: false };
  }

  private async copy(request: PrivacyRequestRow): Promise<void> {
    const { language } = request;
    const archive = new CopyArchive(language, sentence('PRIVACY_COPY_TITLE', language));
    const filled = this.fill(archive, request).catch((error: unknown) => {
      archive.fail(error as Error);
      throw error;
    });
    const name = `${sentence('PRIVACY_COPY_TITLE', language)}-${this.time.today()}.zip`;
    const bounds = { name, limit: LARGEST, allowed: ['application/zip'], infected: null };
    const [received] = await Promise.all([this.files.receive(archive.stream, bounds), filled]);
    if (isRefusal(received)) return this.fail(request, received);
    const now = this.time.now();
    const expiresAt = new Date(now.getTime() + this.bid.retention.copyHours * HOUR);
    const done = await this.database.transaction(async (tx) => {
      const end = { state: 'done' as const, problem: null, at: now, expiresAt, fileId: received.id };
      const [ended] = await tx.run<{ id: string }>(endRequest(request.id, end));
      if (!ended) return refuse('PRIVACY_REQUEST_BEGUN');
      await this.files.keep(tx, received, request.personId, now);
      await this.letters.write(tx, request.personId, 'copyReady', { until: expiresAt.toISOString() });
      return ended;
    });
    if (isRefusal(done)) await this.files.discard(received);
  }

  private async fill(archive: CopyArchive, request: PrivacyRequestRow): Promise<void> {
    const { personId, language } = request;
    const profile = await this.people.profile({ id: personId });
    if (!profile) throw new Error(`The person of request ${request.id} is gone.`);
    const { name, identityNumber, telephone, address } = profile;
    const consents = await this.consents.of(personId);
    archive.data('person', { name, identityNumber, telephone, address, assurance: profile.assurance });
    archive.data('consents', consents);
    archive.section({
      title: sentence('PRIVACY_COPY_PERSON', language),
      rows: (['name', 'identityNumber', 'telephone', 'address'] as const).map((key) => [
        sentence(`PRIVACY_FIELD_${key}`, language),
        profile[key] || '—',
      ]),
    });
    archive.section({
      title: sentence('PRIVACY_COPY_CONSENTS', language),
      rows: consents.map((one) => [
        sentence(`PRIVACY_NOTICE_${one.notice}`, language),
        `${one.version} · ${one.givenAt.toISOString()}${one.withdrawnAt ? ` → ${one.withdrawnAt.toISOString()}` : ''}`,
      ]),
    });
    const person = citizenOf(request, name, profile.assurance);
    const parts = this.parts.all();
    for (const [at, part] of parts.entries()) {
      const share = (percent: number): number => Math.floor((at * 100 + percent) / parts.length);
      await part.copy(person, archive, (percent) => this.progress(request.id, share(percent)));
    }
    archive.finish();
  }

  private async erase(request: PrivacyRequestRow): Promise<void> {
    const { id, personId } = request;
    // Between asking and now the person may have applied for something.
    const obstacle = await this.requests.obstacle(personId);
    if (obstacle) return this.fail(request, obstacle);
    let erased = 0;
    let restricted = 0;
    const parts = this.parts.all();
    for (const [at, part] of parts.entries()) {
      const share = (percent: number): number => Math.floor((at * 95 + percent * 0.95) / parts.length);
      const result = await part.erase(personId, (percent) => this.progress(id, share(percent)));
      erased += result.erased;
      restricted += result.restricted;
    }
    const now = this.time.now();
    await this.database.transaction(async (tx) => {
      for (const statement of eraseAccount(personId, now)) await tx.run(statement);
      const end = { state: 'done' as const, problem: null, at: now, expiresAt: null, fileId: null };
      await tx.run(endRequest(id, end));
      const event = historyEvent('accountErased', { requestId: id, erased, restricted });
      return tx.record({ kind: 'account', id: personId }, event, privacySystem);
    });
    this.log.log(`account ${personId} was erased: ${erased} erased, ${restricted} restricted`);
  }

  private async fail(request: PrivacyRequestRow, problem: Refusal): Promise<void> {
    const end = {
      state: 'failed' as const,
      problem: problem.code,
      at: this.time.now(),
      expiresAt: null,
      fileId: null,
    };
    await this.database.transaction(async (tx) => {
      await tx.run(endRequest(request.id, end));
      await this.letters.write(
        tx,
        request.personId,
        request.kind === 'copy' ? 'copyFailed' : 'erasureFailed',
      );
      return end;
    });
  }

  private async progress(id: string, percent: number): Promise<void> {
    await this.database.read(noteProgress(id, Math.min(99, Math.max(0, percent))));
  }
}

/** The person for whom the job reads: as they would themselves, without a session. */
const citizenOf = (request: PrivacyRequestRow, name: string, assurance: number): Citizen => ({
  kind: 'citizen',
  id: request.personId,
  name,
  assurance,
  space: null,
  channel: 'web',
  language: request.language,
  sessionId: request.id,
  address: '',
});
