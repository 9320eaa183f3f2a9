import type { CaseOutcome, Day, Stage } from '@tongban/rules';
import type { Channel } from '@tongban/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One application (办件): where it is (stage), what was decided (outcome) and its clock are kept apart.
 *
 * It pins the version of the item, of its form and of the life cycle under which it was begun. Names of item,
 * department and applicant are frozen with it, so that no list has to look elsewhere. Written by named statements
 * (`case.queries.ts`).
 */
@Entity('application')
export class Application {
  @PrimaryColumn('uuid')
  id!: string;

  /** Given with the first submission; unique and gapless per item and day. */
  @Column('text', { nullable: true })
  number!: string | null;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'item_version_id' })
  itemVersionId!: string;

  /** National code of the item, or its local code: the first part of the number. */
  @Column('text', { name: 'item_key' })
  itemKey!: string;

  @Column('text', { name: 'item_name' })
  itemName!: string;

  @Column('text', { name: 'item_name_en' })
  itemNameEn!: string;

  @Column('uuid', { name: 'department_id' })
  departmentId!: string;

  @Column('text', { name: 'department_name' })
  departmentName!: string;

  @Column('text', { name: 'department_name_en' })
  departmentNameEn!: string;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Column('integer', { name: 'life_cycle_version' })
  lifeCycleVersion!: number;

  @Column('uuid', { name: 'applicant_id' })
  applicantId!: string;

  @Column('text', { name: 'applicant_name' })
  applicantName!: string;

  /** An enterprise's case has the id of the enterprise as its applicant, a child's that of the child. */
  @Column('text', { name: 'applicant_kind' })
  applicantKind!: 'person' | 'enterprise';

  /** The person who acted for the applicant last: agent, representative or guardian; null when they act themselves. */
  @Column('uuid', { name: 'agent_id', nullable: true })
  agentId!: string | null;

  @Column('text', { name: 'agent_name', nullable: true })
  agentName!: string | null;

  /** Themes of the item, by which agents are authorised; empty for a person's own case. */
  @Column('text', { name: 'theme_keys', array: true })
  themeKeys!: string[];

  @Column('text')
  channel!: Channel;

  @Column('text')
  stage!: Stage;

  @Column('text', { nullable: true })
  outcome!: CaseOutcome | null;

  /** Why it was refused, not accepted or withdrawn, or what was said with a grant. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** The page of the form on which the applicant was last. */
  @Column('text', { nullable: true })
  page!: string | null;

  /** The working copy while the applicant may write; personal values are sealed. */
  @Column('jsonb', { name: 'draft_data', nullable: true })
  draftData!: Record<string, unknown> | null;

  /** The answers as last submitted; personal values are sealed. */
  @Column('jsonb', { nullable: true })
  data!: Record<string, unknown> | null;

  @Column('integer', { name: 'submission_count' })
  submissionCount!: number;

  @Column('integer', { name: 'correction_count' })
  correctionCount!: number;

  /** Salts the digests in the history; erasing it makes them say nothing. */
  @Column('text', { name: 'history_salt' })
  historySalt!: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  /** The day on which it, or its latest correction, came in. */
  @Column('date', { name: 'received_on', nullable: true })
  receivedOn!: Day | null;

  @Column('date', { name: 'accepted_on', nullable: true })
  acceptedOn!: Day | null;

  @Column('integer', { name: 'promised_days', nullable: true })
  promisedDays!: number | null;

  @Column('text', { name: 'promised_unit', nullable: true })
  promisedUnit!: 'working-day' | 'calendar-day' | null;

  @Column('integer', { name: 'statutory_days', nullable: true })
  statutoryDays!: number | null;

  @Column('text', { name: 'statutory_unit', nullable: true })
  statutoryUnit!: 'working-day' | 'calendar-day' | null;

  @Column('date', { name: 'promised_due', nullable: true })
  promisedDue!: Day | null;

  @Column('date', { name: 'statutory_due', nullable: true })
  statutoryDue!: Day | null;

  /** The first day on which the light is no longer green. */
  @Column('date', { name: 'yellow_from', nullable: true })
  yellowFrom!: Day | null;

  @Column('boolean', { name: 'due_provisional' })
  dueProvisional!: boolean;

  /** While submitted: until when the office must answer (Art. 32); in correction: until when the applicant should. */
  @Column('date', { name: 'correction_due', nullable: true })
  correctionDue!: Day | null;

  /** The day by which somebody has to act next; null when nobody has to. Orders the queue. */
  @Column('date', { name: 'next_due', nullable: true })
  nextDue!: Day | null;

  /** Staff who accepted it or asked for a correction: they do not decide it. */
  @Column('uuid', { name: 'taken_in_by', array: true })
  takenInBy!: string[];

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy!: string | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy!: string | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;

  /** When it was closed, not accepted or withdrawn. */
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  /** Grows with every write; who holds an older one does not overwrite. */
  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
