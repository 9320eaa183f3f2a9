import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { fieldOfPath, textOfValue, type PolicyFields } from './policy-fields.js';
import type { SecurityDifference } from './security-policies.js';

/** Names of the values as the counter's schema knows them. */
export const SecurityFieldEnum = Object.fromEntries(
  Object.values(fieldOfPath).map((name) => [name.replace(/[A-Z]/g, '_$&').toUpperCase(), name]),
);

registerEnumType(SecurityFieldEnum, { name: 'SecurityField', description: 'A value that can be set.' });

@ObjectType('SecurityChangeEntry', { description: 'One value before and after.' })
export class SecurityChangeEntryType {
  @Field(() => SecurityFieldEnum, { description: 'Which.' })
  field!: keyof PolicyFields;

  @Field(() => String, { description: 'A number, `true` or `false`.' })
  before!: string;

  @Field(() => String, { description: 'The same afterwards.' })
  after!: string;
}

/** A difference as the counter's schema shows it. */
export const changeEntry = ({ path, before, after }: SecurityDifference): SecurityChangeEntryType => ({
  field: fieldOfPath[path],
  before: textOfValue(before),
  after: textOfValue(after),
});
