import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** Our own deepest operation goes six levels down. */
const DEEPEST = 12;
/** Aliases let one request ask the same expensive thing many times. */
const MOST_ALIASES = 15;

/** A breach is a mistake of the client like any other that validation finds; thrown it would look like one of ours. */
const likeAnyOther = {
  propagateOnRejection: false,
  exposeLimits: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error)],
};

/** Rules that refuse an operation before anything of it is worked out. */
export const queryLimits = [
  maxDepthRule({ n: DEEPEST, ignoreIntrospection: true, ...likeAnyOther }),
  maxAliasesRule({ n: MOST_ALIASES, ...likeAnyOther }),
] as ValidationRule[];

/** Most tokens of one operation; the largest of ours has some 600. */
export const MOST_TOKENS = 2000;
