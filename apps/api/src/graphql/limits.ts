import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ApolloDriverConfig } from '@nestjs/apollo';

/** Our own deepest operation goes six levels down, and introspection thirteen. */
const DEEPEST = 12;
const MOST_ALIASES = 15;

/** Rules that refuse an operation before anything of it is worked out. */
export const queryLimits: NonNullable<ApolloDriverConfig['validationRules']> = [
  maxDepthRule({ n: DEEPEST, ignoreIntrospection: true, exposeLimits: false }) as never,
  maxAliasesRule({ n: MOST_ALIASES, exposeLimits: false }) as never,
];

/** Most tokens of one operation; the largest of ours has some 600. */
export const MOST_TOKENS = 2000;
