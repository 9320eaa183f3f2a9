import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Test, type TestingModule } from '@nestjs/testing';
import { BidCatalogue, CatalogueModule, catalogueEntities, catalogueMigrations } from '@tongban/catalogue';
import {
  DemoPeopleService,
  IdentityModule,
  PrivacyModule,
  PrivacyPortalModule,
  identityEntities,
  identityMigrations,
} from '@tongban/identity';
import {
  Jobs,
  KernelModule,
  Time,
  isRefusal,
  migrate,
  readConfig,
  type Applying,
  type Citizen,
  type Outcome,
  type StaffMember,
  type StaffRole,
} from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { createDatabase, dropDatabase, startThrowAwayDatabase } from '@tongban/tools/postgres';
import { DataSource } from 'typeorm';
import { parse } from 'yaml';
import { DraftsService } from '../acts/drafts.service.js';
import { IntakeService } from '../acts/intake.service.js';
import { MaterialsService } from '../acts/materials.service.js';
import { ReviewService } from '../acts/review.service.js';
import { SubmissionsService } from '../acts/submissions.service.js';
import type { CaseRef } from '../case/case-acts.js';
import { CaseNotices } from '../privacy/case-notices.service.js';
import { isRequired } from '../case/pinned-item.js';
import { CaseItems } from '../case/case-items.service.js';
import { CaseStore } from '../case/case-store.js';
import {
  ApplicationsCounterModule,
  ApplicationsModule,
  ApplicationsPortalModule,
} from '../applications.module.js';
import { applicationsEntities, applicationsMigrations, sealedWhole } from '../index.js';

export const demoFolder = fileURLToPath(new URL('../../../../../bids/demo', import.meta.url));

/** The smallest PDF that its content says to be one. */
export const smallPdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** What a test knows about an item: its id, and answers that its form accepts. */
export interface ItemSample {
  id: string;
  answers: Record<string, unknown>;
}

/** A module of cases on a database of its own, with the demo bid's items and people. */
export class CaseWorld {
  private constructor(
    readonly module: TestingModule,
    readonly databaseUrl: string,
    readonly folder: string,
    private readonly leave: () => Promise<void>,
  ) {}

  /** @param on a database that another world has prepared: a second process, so to speak */
  static async open(bid: Bid, on?: CaseWorld): Promise<CaseWorld> {
    const server = await startThrowAwayDatabase();
    const name = `cases_${randomBytes(6).toString('hex')}`;
    const databaseUrl = on?.databaseUrl ?? (await createDatabase(server.url, name));
    const folder = on?.folder ?? (await mkdtemp(join(tmpdir(), 'tongban-cases-')));
    const config = readConfig({ DATABASE_URL: databaseUrl, TONGBAN_DATA: folder, TONGBAN_DEMO: '1' });
    const module = await Test.createTestingModule({
      imports: [
        KernelModule.forRoot({
          config,
          bid,
          bidFolder: demoFolder,
          tables: {
            entities: [...catalogueEntities, ...identityEntities, ...applicationsEntities],
            migrations: [...catalogueMigrations, ...identityMigrations, ...applicationsMigrations],
            sealedWhole,
          },
        }),
        CatalogueModule,
        IdentityModule,
        PrivacyModule,
        PrivacyPortalModule,
        ApplicationsModule,
        ApplicationsPortalModule,
        ApplicationsCounterModule,
      ],
    }).compile();
    await module.init();
    const world = new CaseWorld(module, databaseUrl, folder, async () => {
      await module.close();
      if (on) return server.stop();
      await dropDatabase(server.url, name);
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    });
    world.at('2026-11-23T01:00:00Z');
    if (!on) await world.fill();
    return world;
  }

  stop(): Promise<void> {
    return this.leave();
  }

  /** Holds the clock at a moment. */
  at(moment: string): void {
    this.module.get(Time).set(new Date(moment));
  }

  async sql<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.module.get(DataSource).query(text, values)) as T[];
  }

  /** A citizen of the demo bid. */
  async citizen(key: string): Promise<Citizen> {
    const [row] = await this.sql<{ id: string; name: string; assurance: number }>(
      'select id, name, assurance from person where demonstration_key = $1',
      [key],
    );
    if (!row) throw new Error(`no citizen ${key}`);
    return {
      kind: 'citizen',
      ...row,
      space: null,
      channel: 'web',
      language: 'zh-CN',
      sessionId: randomUUID(),
      address: '192.0.2.8',
    };
  }

  /** A member of staff of the demo bid. */
  async clerk(username: string): Promise<StaffMember> {
    const [row] = await this.sql<{
      id: string;
      name: string;
      roles: StaffRole[];
      department_ids: string[] | null;
      identity_number_digest: string | null;
    }>('select * from staff where username = $1', [username]);
    if (!row) throw new Error(`no account ${username}`);
    return {
      kind: 'staff',
      id: row.id,
      name: row.name,
      roles: row.roles,
      departmentIds: row.department_ids ?? 'all',
      identityDigest: row.identity_number_digest,
      pending: null,
      channel: 'counter',
      language: 'zh-CN',
      sessionId: randomUUID(),
      address: '192.0.2.8',
    };
  }

  /** An item of the demo bid by its folder. */
  async item(folder: string): Promise<ItemSample> {
    const read = async (file: string): Promise<Record<string, unknown>> =>
      parse(await readFile(join(demoFolder, 'catalogue/items', folder, file), 'utf8')) as Record<
        string,
        unknown
      >;
    const [content, answers] = await Promise.all([read('item.yaml'), read('example.yaml')]);
    const [row] = await this.sql<{ id: string }>('select id from service_item where local_item_code = $1', [
      content['local_item_code'],
    ]);
    if (!row) throw new Error(`no item ${folder}`);
    return { id: row.id, answers };
  }

  /** A draft that lacks nothing. */
  async fullDraft(citizen: Citizen, item: ItemSample): Promise<CaseRef> {
    const started = done(
      await this.module
        .get(DraftsService)
        .start(citizen, { itemId: item.id, channel: citizen.channel, idempotencyKey: randomUUID() }),
    );
    await this.tick(citizen, started.id);
    const saved = done(
      await this.module
        .get(DraftsService)
        .save(citizen, { id: started.id, version: started.version, page: null, data: item.answers }),
    );
    return { id: saved.id, version: await this.attachAll(citizen, saved.id, saved.version) };
  }

  /** Ticks every notice about personal data that an application begins with. */
  async tick(citizen: Citizen, applicationId: string): Promise<void> {
    const service = this.module.get(CaseNotices);
    const open = (await service.open(citizen, applicationId)) ?? [];
    const ticked = open.map(({ key: notice, version }) => ({ key: notice, version }));
    done(await service.tick(citizen, { applicationId, ticked, ...key() }));
  }

  /** Attaches a file to every material that is required. */
  async attachAll(citizen: Applying, applicationId: string, version: number): Promise<number> {
    const found = await this.module.get(CaseStore).find(citizen, applicationId);
    if (!found) throw new Error('no case');
    const item = await this.module.get(CaseItems).pinned(found.itemVersionId);
    let last = version;
    for (const material of item.content.materials.filter(isRequired)) {
      last = done(await this.attach(citizen, applicationId, material.key)).version;
    }
    return last;
  }

  attach(
    citizen: Applying,
    applicationId: string,
    materialKey: string,
    own: { name?: string; content?: Buffer; idempotencyKey?: string } = {},
  ) {
    return this.module.get(MaterialsService).upload(citizen, {
      applicationId,
      materialKey,
      name: own.name ?? `${materialKey}.pdf`,
      idempotencyKey: own.idempotencyKey ?? null,
      content: Readable.from([own.content ?? smallPdf]),
    });
  }

  /** A submitted application. */
  async submitted(citizen: Citizen, item: ItemSample): Promise<CaseRef> {
    const draft = await this.fullDraft(citizen, item);
    return done(
      await this.module.get(SubmissionsService).submit(citizen, { ...draft, channel: 'web', ...key() }),
    );
  }

  async accepted(citizen: Citizen, item: ItemSample, intake: StaffMember): Promise<CaseRef> {
    const ref = await this.submitted(citizen, item);
    return done(await this.module.get(IntakeService).accept(intake, { ...ref, ...key() }));
  }

  async underReview(
    citizen: Citizen,
    item: ItemSample,
    intake: StaffMember,
    reviewer: StaffMember,
  ): Promise<CaseRef> {
    const ref = await this.accepted(citizen, item, intake);
    return done(await this.module.get(ReviewService).start(reviewer, { ...ref, ...key() }));
  }

  private async fill(): Promise<void> {
    await migrate(this.module.get(DataSource), this.module.get(Jobs));
    done(await this.module.get(BidCatalogue).load());
    await this.module.get(DemoPeopleService).load();
  }
}

/** A fresh idempotency key. */
export const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

/** The result of something that must not be refused here. */
export function done<T>(outcome: Outcome<T>): T {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.fields)}`);
  return outcome;
}

/** The refusal of something that must be refused here. */
export function refused(outcome: Outcome<unknown>): { code: string; pointers: string[]; values: object } {
  if (!isRefusal(outcome)) throw new Error(`not refused: ${JSON.stringify(outcome)}`);
  return {
    code: outcome.code,
    pointers: outcome.fields.map((field) => field.pointer),
    values: outcome.values,
  };
}
