import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';

/** What a person is told about the ways into their account. */
export type WayMessageKind =
  | 'linked'
  | 'unlinked'
  /** An account that was opened by this way went into the person's own. */
  | 'merged'
  /** A telephone number that was not used for long no longer leads to the account. */
  | 'lapsed';

/** What a guardian is told about a child for whom they act. */
export type ChildMessageKind =
  /** A clerk who saw the papers recorded it. */
  | 'guardianshipRecorded'
  /** A clerk ended it. */
  | 'guardianshipEnded';

/** What somebody is told of whom a clerk took to be them. */
export type CheckMessageKind = 'identityChecked';

export type AccountMessageKind = WayMessageKind | ChildMessageKind | CheckMessageKind;

/** One message to a person, shown on their account page. */
@Entity('account_message')
export class AccountMessage {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  kind!: AccountMessageKind;

  /** Null where the message is about no way in. */
  @Column('text', { nullable: true })
  way!: CitizenWay | null;

  /** The child, where the message is about one. */
  @Column('uuid', { name: 'child_id', nullable: true })
  childId!: string | null;

  /** Where it was done. */
  @Column('text')
  channel!: Channel;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
