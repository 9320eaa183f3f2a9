import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** Our own deepest operation goes six levels down. */
const DEEPEST = 12;
/** Aliases let one request ask the same expensive thing many times. */
const MOST_ALIASES = 15;
/** Our own operations use none; a client may skip or include a few parts. */
const MOST_DIRECTIVES = 10;
/**
 * An object costs 2, a plain field 1, and each level and each fragment multiplies by 1.5: our dearest operation, an act
 * that answers the whole case, costs some 3,300. A test keeps every operation of the front ends below half of this.
 */
export const HIGHEST_COST = 12_000;

/** A breach is a mistake of the client like any other that validation finds; thrown it would look like one of ours. */
const likeAnyOther = {
  propagateOnRejection: false,
  exposeLimits: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error)],
};

/** The schemas know none; without this the refusal would come from the execution, as if something had gone wrong there. */
const noSubscriptions: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== 'subscription') return;
    context.reportError(new GraphQLError('There are no subscriptions.', { nodes: node }));
  },
});

/** Rules that refuse an operation before anything of it is worked out. */
export const queryLimits = [
  noSubscriptions,
  maxDepthRule({ n: DEEPEST, ignoreIntrospection: true, ...likeAnyOther }),
  maxAliasesRule({ n: MOST_ALIASES, ...likeAnyOther }),
  maxDirectivesRule({ n: MOST_DIRECTIVES, ...likeAnyOther }),
  costLimitRule({ maxCost: HIGHEST_COST, ignoreIntrospection: true, ...likeAnyOther }),
] as ValidationRule[];

/** Most tokens of one operation; the largest of ours has some 600. */
export const MOST_TOKENS = 2000;
