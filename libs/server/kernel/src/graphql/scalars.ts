import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function day(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value)) return value;
  throw new GraphQLError('A day is written YYYY-MM-DD.');
}

/** A calendar day of the bid's zone, `YYYY-MM-DD`. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: "A calendar day in the bid's time zone, YYYY-MM-DD.",
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});

/** Any JSON value: form answers and form definitions, whose shape is data. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'Json',
  description: 'A JSON value whose shape is data: form answers, form definitions.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
