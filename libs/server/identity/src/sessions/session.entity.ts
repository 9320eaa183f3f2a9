import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '@tongban/kernel';

/** What proves a member of staff beside the password: a code of an app, a recovery code, or the provider's own proof. */
export type SecondFactor = 'totp' | 'recovery' | 'provider';

/**
 * Why a session was ended: its owner left · signed it out from another device · logged in elsewhere where one device
 * is the rule · a step of the log-in opened the next one · a new password · a second factor taken away · other
 * rights · the account was closed.
 */
export type SessionEnd =
  'loggedOut' | 'signedOut' | 'elsewhere' | 'nextStep' | 'password' | 'secondFactor' | 'rights' | 'closed';

/** Somebody who is logged in. The token itself is never stored: whoever reads this table cannot act as anybody. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id!: string;

  /** SHA-256 of the token. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('text')
  kind!: 'citizen' | 'staff';

  /** The person or the staff account. */
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('text')
  channel!: Channel;

  /** The way in by which it began. */
  @Column('text', { nullable: true })
  way!: string | null;

  /** The device in few words, e.g. `Chrome · Windows`; null when the client did not say. */
  @Column('text', { nullable: true })
  device!: string | null;

  /** Address of the client at the log-in; sealed. */
  @Column('text', { name: 'address_sealed', nullable: true })
  addressSealed!: string | null;

  /** In whose place the person acts; whether they still may is asked with every request. */
  @Column('text', { name: 'space_kind', nullable: true })
  spaceKind!: 'enterprise' | 'child' | null;

  /** The enterprise or the child. */
  @Column('uuid', { name: 'space_id', nullable: true })
  spaceId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Last sign of life, exact to a few minutes. */
  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  /** Ends then in any case. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /** Why it was ended before its time; null while it runs. */
  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: SessionEnd | null;

  /** What staff showed beside the password; null for nothing (yet). */
  @Column('text', { name: 'second_factor', nullable: true })
  secondFactor!: SecondFactor | null;
}
