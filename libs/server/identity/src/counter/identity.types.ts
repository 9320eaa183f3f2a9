import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RefusalType, type StaffMember, type StaffRole } from '@tongban/kernel';

/** Roles as the counter's schema names them. */
export const StaffRoleEnum = {
  INTAKE: 'intake',
  REVIEWER: 'reviewer',
  APPROVER: 'approver',
  HALL_MANAGER: 'hallManager',
  SUPERVISOR: 'supervisor',
  FOLLOW_UP: 'followUp',
  CATALOGUE_EDITOR: 'catalogueEditor',
  CATALOGUE_PUBLISHER: 'cataloguePublisher',
  ADMINISTRATOR: 'administrator',
  SECURITY_OFFICER: 'securityOfficer',
  AUDITOR: 'auditor',
} as const satisfies Record<string, StaffRole>;

registerEnumType(StaffRoleEnum, {
  name: 'StaffRole',
  description: 'What somebody does at the counter.',
});

/** Steps of a log-in as the counter's schema names them. */
export const LogInStepEnum = { PASSWORD: 'password', SECOND_FACTOR: 'totp' } as const;

registerEnumType(LogInStepEnum, { name: 'LogInStep', description: 'What is left to do of a log-in.' });

@ObjectType('Staff', { description: 'A member of staff.' })
export class StaffType {
  @Field(() => ID, { description: 'Of the account.' })
  id!: string;

  @Field(() => String, { description: 'The name to log in with.' })
  username!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => [StaffRoleEnum], { description: 'What this person does.' })
  roles!: readonly StaffRole[];

  @Field(() => [String], {
    description: 'Departments whose cases this person works on; empty for all of them.',
  })
  departmentNames!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Number and name of the window where this person sits.',
  })
  windowName!: string | null;

  @Field(() => Boolean, { description: 'Whether a second factor is set up.' })
  secondFactor!: boolean;

  @Field(() => LogInStepEnum, {
    nullable: true,
    description:
      'What has to be done before anything else is open: a new password, or the second factor (to be shown where ' +
      'one is set up, to be set up where there is none). Null when the log-in is complete.',
  })
  pending!: StaffMember['pending'];
}

@ObjectType('LogInPayload', { description: 'Either somebody is signed in, or a refusal.' })
export class StaffLogInPayloadType {
  @Field(() => StaffType, { nullable: true, description: 'Who is signed in now.' })
  staff?: StaffType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

@InputType('LogInInput', { description: 'Name and password.' })
export class LogInInput {
  @Field(() => String, { description: 'Of the account; upper and lower case are the same.' })
  username!: string;

  @Field(() => String, { description: 'Of the account.' })
  password!: string;
}
