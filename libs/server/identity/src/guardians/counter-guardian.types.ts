import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MaxLength, RefusalType } from '@tongban/kernel';
import type { GuardianPapers, GuardianshipEndReason } from './guardian.queries.js';

/** Papers as the schema names them. */
export const GuardianPapersEnum = {
  HOUSEHOLD_REGISTER: 'household-register',
  BIRTH_CERTIFICATE: 'birth-certificate',
  GUARDIANSHIP_PAPER: 'guardianship-paper',
} as const satisfies Record<string, GuardianPapers>;

registerEnumType(GuardianPapersEnum, {
  name: 'GuardianPapers',
  description:
    'What showed a clerk who the guardian is: household register, birth certificate, or a paper of a court or authority.',
});

/** Reasons as the schema names them. */
export const GuardianshipEndReasonEnum = {
  CUSTODY: 'custody',
  MISTAKE: 'mistake',
  ASKED: 'asked',
} as const satisfies Record<string, GuardianshipEndReason>;

registerEnumType(GuardianshipEndReasonEnum, {
  name: 'GuardianshipEndReason',
  description:
    'Why a clerk ends a guardianship: the right was lost, it was recorded wrongly, or the guardian asks.',
});

@InputType({ description: 'A child at the counter, whose parent or guardian the person of a check is.' })
export class RecordGuardianInput {
  @Field(() => ID, { description: 'Of the check of the guardian’s identity.' })
  checkId!: string;

  @MaxLength(60)
  @Field(() => String, { description: 'Name of the child.' })
  name!: string;

  @MaxLength(40)
  @Field(() => String, { description: 'Identity number of the child.' })
  identityNumber!: string;

  @Field(() => GuardianPapersEnum, { description: 'Which papers the clerk saw.' })
  papers!: GuardianPapers;

  @Field(() => Boolean, { description: 'The clerk saw the papers, and they name both.' })
  papersSeen!: boolean;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Which guardianship ends, why, and by which paper.' })
export class EndGuardianInput {
  @MaxLength(40)
  @Field(() => String, { description: 'Identity number of the guardian, as the paper names it.' })
  guardianNumber!: string;

  @MaxLength(40)
  @Field(() => String, { description: 'Identity number of the child.' })
  childNumber!: string;

  @Field(() => GuardianshipEndReasonEnum, { description: 'Why.' })
  reason!: GuardianshipEndReason;

  @MaxLength(1000)
  @Field(() => String, { description: 'The paper that the clerk saw, in 5 to 200 characters; kept sealed.' })
  note!: string;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@ObjectType('CounterGuardianPayload', { description: 'Guardian and child, or a refusal.' })
export class CounterGuardianPayloadType {
  @Field(() => ID, { nullable: true, description: 'The child.' })
  childId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the child.' })
  childName?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the guardian.' })
  guardianName?: string | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}
