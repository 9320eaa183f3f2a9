import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  Database,
  Jobs,
  KernelModule,
  migrate,
  newId,
  readConfig,
  systemActor,
  type Actor,
  type Chain,
} from '@tongban/kernel';
import { createDatabase, dropDatabase, startThrowAwayDatabase } from '@tongban/tools/postgres';
import { fileURLToPath } from 'node:url';
import type { Bid, SealSignature } from '@tongban/rules';
import { DataSource } from 'typeorm';
import { EvidenceModule } from '../evidence.module.js';
import { evidenceEntities, evidenceMigrations } from '../index.js';

const clerk = systemActor('test');

/** Evidence on a database of its own, which somebody may tamper with. */
export class EvidenceWorld {
  private constructor(
    readonly module: TestingModule,
    readonly folder: string,
    private readonly leave: () => Promise<void>,
  ) {}

  static async open(bid: Bid, sealSignature: SealSignature = 'ed25519'): Promise<EvidenceWorld> {
    const server = await startThrowAwayDatabase();
    const name = `evidence_${randomBytes(6).toString('hex')}`;
    const databaseUrl = await createDatabase(server.url, name);
    const folder = await mkdtemp(join(tmpdir(), 'tongban-evidence-'));
    const config = readConfig({ DATABASE_URL: databaseUrl, TONGBAN_DATA: folder, TONGBAN_DEMO: '1' });
    const module = await Test.createTestingModule({
      imports: [
        KernelModule.forRoot({
          config,
          bid: { ...bid, security: { ...bid.security, sealSignature } },
          bidFolder: fileURLToPath(new URL('../../../../../bids/demo', import.meta.url)),
          tables: { entities: evidenceEntities, migrations: evidenceMigrations },
        }),
        EvidenceModule,
      ],
    }).compile();
    await migrate(module.get(DataSource), module.get(Jobs));
    await module.init();
    return new EvidenceWorld(module, folder, async () => {
      await module.close();
      await dropDatabase(server.url, name);
      await server.stop();
      await rm(folder, { recursive: true });
    });
  }

  stop(): Promise<void> {
    return this.leave();
  }

  async sql<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.module.get(DataSource).query(text, values)) as T[];
  }

  /** What the owner of the tables can do: everything, with their guards switched off. */
  async tamper(...statements: string[]): Promise<void> {
    const tables = ['history_event', 'history_chain', 'evidence_seal', 'evidence_head'];
    for (const table of tables) await this.sql(`alter table ${table} disable trigger user`);
    for (const statement of statements) await this.sql(statement);
    for (const table of tables) await this.sql(`alter table ${table} enable trigger user`);
  }

  /** Adds events to a chain, a new one unless it is named. */
  async grow(
    events: number,
    id = newId(),
    kind: Chain['kind'] = 'case',
    actor: Actor = clerk,
  ): Promise<string> {
    for (let index = 1; index <= events; index += 1) {
      await this.module.get(Database).transaction(async (tx) => {
        await tx.record({ kind, id }, { kind: 'delivered', payload: { way: `方式 ${index}` } }, actor);
        return {};
      });
    }
    return id;
  }

  /**
   * What somebody does who knows how the chain works: changes a row, and hashes it and every later one anew, the head
   * too.
   */
  async rewrite(id: string, seq: number): Promise<void> {
    const relink = `
      do $$ declare r record; previous text; begin
        select coalesce(max(hash), repeat('0', 64)) into previous from history_event where chain_id = '${id}' and seq = ${seq - 1};
        for r in select * from history_event where chain_id = '${id}' and seq >= ${seq} order by seq loop
          previous := encode(sha256(convert_to('{"actor":{"channel":"system","id":null,"kind":"system","role":"system"},"at":"'
            || to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '","chain":{"id":"' || r.chain_id
            || '","kind":"case"},"kind":"' || r.kind || '","payload":{"way":"' || (r.payload->>'way')
            || '"},"previousHash":"' || previous || '","result":"done","seq":' || r.seq || '}', 'UTF8')), 'hex');
          update history_event set hash = previous, previous_hash =
            coalesce((select hash from history_event p where p.chain_id = r.chain_id and p.seq = r.seq - 1), repeat('0', 64))
            where id = r.id;
        end loop;
        update history_chain set head = previous where id = '${id}';
      end $$`;
    await this.tamper(
      `update history_event set payload = '{"way": "改过"}' where chain_id = '${id}' and seq = ${seq}`,
      relink,
    );
  }
}
