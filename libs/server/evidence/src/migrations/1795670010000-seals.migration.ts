import { guardTable } from '@tongban/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals, and the heads that each of them found moved. */
export class Seals1795670010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence_seal (
        number integer primary key,
        at timestamptz not null,
        text text not null,
        signature text not null,
        hash text not null,
        accumulator bytea not null,
        watermark uuid not null
      )`);
    // No reference to the seal: its heads are written first, while it is being put together.
    await runner.query(`
      create table evidence_head (
        chain_kind text not null,
        chain_id uuid not null,
        seal integer not null,
        length integer not null,
        head text not null,
        primary key (chain_kind, chain_id, seal)
      )`);
    await runner.query('create index evidence_head_seal on evidence_head (seal, chain_kind, chain_id)');
    for (const table of ['evidence_seal', 'evidence_head'])
      for (const statement of guardTable(table)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table evidence_head, evidence_seal');
  }
}
