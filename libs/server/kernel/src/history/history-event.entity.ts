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

  /** For whom it was done. */
  @Column('uuid', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  /** Keyed digest of the client's address. */
  @Column('text', { nullable: true })
  address!: string | null;

  /** `done`, or `refused:` and the code; null in entries from before it was written. */
  @Column('text', { nullable: true })
  result!: string | null;

  /** The client's address, sealed; outside the hash, so that it can be erased or sealed anew. */
  @Column('text', { name: 'address_sealed', nullable: true })
  addressSealed!: string | null;
}
