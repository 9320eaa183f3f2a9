import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';

/** What a person is told about the ways into their account. */
export type AccountMessageKind =
  | 'linked'
  | 'unlinked'
  /** An account that was opened by this way went into the person's own. */
  | 'merged'
  /** A telephone number that was not used for long no longer leads to the account. */
  | 'lapsed';

/** One message to a person, shown on their account page. */
@Entity('account_message')
export class AccountMessage {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  kind!: AccountMessageKind;

  @Column('text')
  way!: CitizenWay;

  /** Where it was done. */
  @Column('text')
  channel!: Channel;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
