import { GraphQLISODateTime, type BuildSchemaOptions } from '@nestjs/graphql';

/** How both schemas write moments. Days and JSON are the kernel's own scalars. */
export const scalars: BuildSchemaOptions = {
  dateScalarMode: 'isoDate',
  scalarsMap: [{ type: Date, scalar: GraphQLISODateTime }],
};
