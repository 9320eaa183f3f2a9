import { registerEnumType } from '@nestjs/graphql';

/** Who applies, as the schema names it. */
export const ApplicantKindEnum = { NATURAL: 'natural', LEGAL: 'legal' } as const;

registerEnumType(ApplicantKindEnum, {
  name: 'ApplicantKind',
  description:
    'Who applies: a natural person (自然人) or a legal person (法人). A sole trader acts as a legal person.',
});
