import type { MigrationInterface, QueryRunner } from 'typeorm';

/** History chains, idempotency keys and stored files. */
export class Kernel1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table history_event (
        id uuid primary key,
        chain_kind text not null,
        chain_id uuid not null,
        seq integer not null check (seq > 0),
        kind text not null,
        at timestamptz not null,
        actor_kind text not null check (actor_kind in ('citizen', 'staff', 'system')),
        actor_id uuid,
        role text,
        channel text not null,
        payload jsonb not null,
        previous_hash text not null,
        hash text not null,
        unique (chain_kind, chain_id, seq)
      )`);
    await runner.query(`
      create table history_chain (
        kind text not null,
        id uuid not null,
        length integer not null,
        head text not null,
        primary key (kind, id)
      )`);
    await runner.query(`
      create table idempotency (
        actor_id uuid not null,
        operation text not null,
        key text not null,
        request_hash bytea not null,
        answer jsonb,
        at timestamptz not null,
        primary key (actor_id, operation, key)
      )`);
    // Old keys are removed by age.
    await runner.query('create index idempotency_at on idempotency (at)');
    await runner.query(`
      create table stored_file (
        id uuid primary key,
        sha256 text not null,
        size integer not null check (size > 0),
        type text not null,
        name text not null,
        storage_key text not null unique,
        created_by uuid,
        created_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table stored_file, idempotency, history_chain, history_event');
  }
}
