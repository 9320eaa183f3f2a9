import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One link of a chain. Rows are only ever added, by `Tx.record`. */
@Entity('history_event')
export class HistoryEvent {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'chain_kind' })
  chainKind!: string;

  @Column('uuid', { name: 'chain_id' })
  chainId!: string;

  @Column('integer')
  seq!: number;

  @Column('text')
  kind!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text', { name: 'actor_kind' })
  actorKind!: string;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('text', { nullable: true })
  role!: string | null;

  @Column('text')
  channel!: string;

  @Column('jsonb')
  payload!: object;

  @Column('text', { name: 'previous_hash' })
  previousHash!: string;

  @Column('text')
  hash!: string;
}
