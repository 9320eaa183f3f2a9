import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A citizen. Identity number, telephone and address are sealed; the digests find a row without opening any. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** Sealed. */
  @Column('text', { name: 'identity_number' })
  identityNumber!: string;

  @Column('text', { name: 'identity_number_digest' })
  identityNumberDigest!: string;

  /** Sealed. */
  @Column('text')
  telephone!: string;

  @Column('text', { name: 'telephone_digest' })
  telephoneDigest!: string;

  /** Sealed. */
  @Column('text')
  address!: string;

  /** Assurance level of the identity, 1 to 5. */
  @Column('integer')
  assurance!: number;

  /** Made up for the demonstration; only such a person can be logged in as without proof. */
  @Column('boolean')
  demonstration!: boolean;

  /** Key of a demonstration person in the bid. */
  @Column('text', { name: 'demonstration_key', nullable: true })
  demonstrationKey!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @VersionColumn()
  version!: number;
}
