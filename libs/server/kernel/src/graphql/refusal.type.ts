import { Field, ObjectType } from '@nestjs/graphql';
import type { Language } from '../context/actor.js';
import type { Refusal } from '../outcome/refusal.js';
import { sentence } from '../outcome/sentences.js';

/** One field at fault. */
@ObjectType('RefusalField', { description: 'A problem at one field of what was sent.' })
export class RefusalFieldType {
  @Field(() => String, { description: 'RFC 6901 pointer to the field.' })
  pointer!: string;

  @Field(() => String, { description: "A whole sentence in the user's language." })
  message!: string;
}

/** An expected "no" as both schemas give it. */
@ObjectType('Refusal', { description: 'Why something was not done. Nothing was changed.' })
export class RefusalType {
  @Field(() => String, { description: 'For programs.' })
  code!: string;

  @Field(() => String, { description: "For people: a whole sentence in the user's language." })
  message!: string;

  @Field(() => [RefusalFieldType], { description: 'The fields at fault, all of them at once.' })
  fields!: readonly RefusalFieldType[];

  /** Whether the history has it already; no field of the schema. */
  recorded!: boolean;
}

/** Puts a refusal into the user's words. */
export const refusalType = (refusal: Refusal, language: Language): RefusalType =>
  Object.assign(new RefusalType(), {
    code: refusal.code,
    message: sentence(refusal.code, language, refusal.values),
    fields: refusal.fields,
    recorded: refusal.recorded,
  });
