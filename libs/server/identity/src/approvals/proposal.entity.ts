import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a proposal stands. One whose time has run out is `lapsed`, also while its row still says `open`. */
export const proposalStates = ['open', 'confirmed', 'rejected', 'withdrawn', 'lapsed'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Something that widens rights and waits for a second person. */
@Entity('proposal')
export class Proposal {
  @PrimaryColumn('uuid')
  id!: string;

  /** Says which handler carries it out. */
  @Column('text')
  kind!: string;

  /** The account, department … that it is about. */
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  /** What is to be done; ids and codes only. */
  @Column('jsonb')
  payload!: object;

  @Column('text')
  state!: ProposalState;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy!: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
