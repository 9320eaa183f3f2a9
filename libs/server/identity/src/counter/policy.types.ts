import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@tongban/kernel';
import { ProposalType } from '../approvals/approval.types.js';
import type { PolicyFields } from '../policies/policy-fields.js';
import { SecurityChangeEntryType } from '../policies/security-change.types.js';

@ObjectType('SecurityValues', { description: 'Values of sessions, passwords and guessing.' })
export class SecurityValuesType implements PolicyFields {
  @Field(() => Int, { description: 'Minutes without a request after which a session of a citizen ends.' })
  citizenIdleMinutes!: number;

  @Field(() => Int, { description: 'The same for staff.' })
  staffIdleMinutes!: number;

  @Field(() => Int, { description: 'Hours after which a session of a citizen ends in any case.' })
  citizenAbsoluteHours!: number;

  @Field(() => Int, { description: 'The same for staff.' })
  staffAbsoluteHours!: number;

  @Field(() => Boolean, { description: 'Whether a new log-in of staff ends their sessions elsewhere.' })
  staffOneDevice!: boolean;

  @Field(() => Int, { description: 'Least number of characters of a password.' })
  passwordMinLength!: number;

  @Field(() => Int, { description: 'How many classes of characters a password mixes.' })
  passwordClasses!: number;

  @Field(() => Int, { description: 'So many former passwords may not come back.' })
  passwordHistory!: number;

  @Field(() => Int, { description: 'Days after which a password is changed.' })
  passwordMaxAgeDays!: number;

  @Field(() => Int, { description: 'Wrong passwords in a row that cost no wait.' })
  lockOutFree!: number;

  @Field(() => Int, { description: 'The first wait, in seconds; each further one doubles.' })
  lockOutFirstWaitSeconds!: number;

  @Field(() => Int, { description: 'The longest wait, in seconds.' })
  lockOutLongestWaitSeconds!: number;

  @Field(() => Boolean, {
    description: 'Whether every account needs a second factor; if not, demo accounts do without.',
  })
  secondFactorRequired!: boolean;
}

@InputType('SecurityValuesInput', { description: 'Values of sessions, passwords and guessing.' })
export class SecurityValuesInput implements PolicyFields {
  @Field(() => Int, { description: 'Minutes without a request after which a session of a citizen ends.' })
  citizenIdleMinutes!: number;

  @Field(() => Int, { description: 'The same for staff.' })
  staffIdleMinutes!: number;

  @Field(() => Int, { description: 'Hours after which a session of a citizen ends in any case.' })
  citizenAbsoluteHours!: number;

  @Field(() => Int, { description: 'The same for staff.' })
  staffAbsoluteHours!: number;

  @Field(() => Boolean, { description: 'Whether a new log-in of staff ends their sessions elsewhere.' })
  staffOneDevice!: boolean;

  @Field(() => Int, { description: 'Least number of characters of a password.' })
  passwordMinLength!: number;

  @Field(() => Int, { description: 'How many classes of characters a password mixes.' })
  passwordClasses!: number;

  @Field(() => Int, { description: 'So many former passwords may not come back.' })
  passwordHistory!: number;

  @Field(() => Int, { description: 'Days after which a password is changed.' })
  passwordMaxAgeDays!: number;

  @Field(() => Int, { description: 'Wrong passwords in a row that cost no wait.' })
  lockOutFree!: number;

  @Field(() => Int, { description: 'The first wait, in seconds; each further one doubles.' })
  lockOutFirstWaitSeconds!: number;

  @Field(() => Int, { description: 'The longest wait, in seconds.' })
  lockOutLongestWaitSeconds!: number;

  @Field(() => Boolean, {
    description: 'Whether every account needs a second factor; if not, demo accounts do without.',
  })
  secondFactorRequired!: boolean;
}

@ObjectType('SecurityChange', { description: 'A change of the values.' })
export class SecurityChangeType {
  @Field(() => ID, { description: 'Of the change.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Who.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'The second person, where one was needed.' })
  confirmedBy!: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => [SecurityChangeEntryType], { description: 'What.' })
  entries!: SecurityChangeEntryType[];
}

@ObjectType('SecurityPolicy', { description: 'The values that hold, and how they came to be.' })
export class SecurityPolicyType {
  @Field(() => Int, { description: 'Sent back with a change; 0 while what the bid brings was not changed.' })
  version!: number;

  @Field(() => SecurityValuesType, { description: 'The values.' })
  values!: SecurityValuesType;

  @Field(() => Boolean, { description: 'Whether demo accounts may do without a second factor here.' })
  demonstration!: boolean;

  @Field(() => [SecurityChangeType], { description: 'The newest changes.' })
  changes!: SecurityChangeType[];

  @Field(() => Boolean, { description: 'Whether values that protect less wait for a second person.' })
  secondPerson!: boolean;

  @Field(() => ProposalType, { nullable: true, description: 'Values that wait for a second person.' })
  waiting!: ProposalType | null;
}

@InputType('ChangeSecurityPolicyInput', { description: 'Other values.' })
export class ChangeSecurityPolicyInput {
  @Field(() => String, { description: 'Made by the client for this intention.' })
  idempotencyKey!: string;

  @Field(() => Int, { description: 'Of the values that were looked at.' })
  version!: number;

  @Field(() => SecurityValuesInput, { description: 'All of them.' })
  values!: SecurityValuesInput;

  @Field(() => String, { description: 'Why; kept with the change.' })
  reason!: string;
}

@ObjectType('ChangeSecurityPolicyPayload', {
  description: 'The values that hold now and what waits, or a refusal.',
})
export class ChangeSecurityPolicyPayloadType {
  @Field(() => SecurityPolicyType, { nullable: true, description: 'The values that hold now.' })
  policy?: SecurityPolicyType | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the wish waits for a second person, and the values are still the same.',
  })
  waits?: boolean;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}
