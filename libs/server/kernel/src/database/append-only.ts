/**
 * Statements that let tables grow and nothing else.
 *
 * PostgreSQL alone: triggers in PL/pgSQL. The reason is that the server's own database role owns these tables, so
 * taking rights away from it would be undone by itself; a trigger stops every statement that was not meant, also one
 * typed into a console. Whoever owns the tables can still switch the triggers off: that is found by the chains and
 * the seals, not prevented here.
 */
export const guardHistory: readonly string[] = [
  `create function append_only() returns trigger language plpgsql as $$
   begin
     raise exception 'The table % is append-only.', tg_table_name using errcode = 'integrity_constraint_violation';
   end $$`,
  // Only the sealed address may go or be sealed anew: erasure and key rotation need it, and no hash covers it.
  `create function append_only_but_address() returns trigger language plpgsql as $$
   declare kept text := new.address_sealed;
   begin
     new.address_sealed := old.address_sealed;
     if new is distinct from old then
       raise exception 'The table % is append-only.', tg_table_name using errcode = 'integrity_constraint_violation';
     end if;
     new.address_sealed := kept;
     return new;
   end $$`,
  `create trigger history_event_update before update on history_event
     for each row execute function append_only_but_address()`,
  ...noRemoval('history_event'),
  // A condition of the trigger, not of its function: the end of a chain moves with every step of every case, and this
  // costs it nothing.
  `create trigger history_chain_update before update on history_chain
     for each row when (new.length <= old.length or new.kind <> old.kind or new.id <> old.id)
     execute function append_only()`,
  ...noRemoval('history_chain'),
];

/** The counterpart of {@link guardHistory}. */
export const unguardHistory: readonly string[] = [
  'drop trigger history_event_update on history_event',
  'drop trigger history_event_removal on history_event',
  'drop trigger history_event_truncate on history_event',
  'drop trigger history_chain_update on history_chain',
  'drop trigger history_chain_removal on history_chain',
  'drop trigger history_chain_truncate on history_chain',
  'drop function append_only_but_address()',
  'drop function append_only()',
];

/** Statements after which a table only takes rows. */
export const guardTable = (table: string): readonly string[] => [
  `create trigger ${table}_update before update on ${table} for each row execute function append_only()`,
  ...noRemoval(table),
];

function noRemoval(table: string): readonly string[] {
  return [
    `create trigger ${table}_removal before delete on ${table} for each row execute function append_only()`,
    `create trigger ${table}_truncate before truncate on ${table} for each statement execute function append_only()`,
  ];
}
