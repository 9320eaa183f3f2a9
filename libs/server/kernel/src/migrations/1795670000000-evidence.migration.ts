import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardHistory, unguardHistory } from '../database/append-only.js';

/** For whom, from where and with what result: three members of every event; and from now on rows are only added. */
export class Evidence1795670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table history_event
        add column on_behalf_of uuid,
        add column address text,
        add column result text,
        add column address_sealed text`);
    // Who failed to log in is not known.
    await runner.query('alter table history_event drop constraint history_event_actor_kind_check');
    await runner.query(`
      alter table history_event add constraint history_event_actor_kind_check
        check (actor_kind in ('citizen', 'staff', 'system', 'visitor'))`);
    // What the auditor's list is narrowed by; each one ends with the order of the list.
    await runner.query('create index history_event_at on history_event (at, id)');
    await runner.query('create index history_event_actor on history_event (actor_id, at, id)');
    await runner.query('create index history_event_kind on history_event (kind, at, id)');
    await runner.query(
      'create index history_event_address on history_event (address, at, id) where address is not null',
    );
    await runner.query(
      'create index history_event_for on history_event (on_behalf_of, at, id) where on_behalf_of is not null',
    );
    await runner.query("create index history_event_refused on history_event (at, id) where result <> 'done'");
    for (const statement of guardHistory) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of unguardHistory) await runner.query(statement);
    await runner.query(
      'drop index history_event_at, history_event_actor, history_event_kind, history_event_address, history_event_for, history_event_refused',
    );
    await runner.query(
      'alter table history_event drop column on_behalf_of, drop column address, drop column result, drop column address_sealed',
    );
  }
}
