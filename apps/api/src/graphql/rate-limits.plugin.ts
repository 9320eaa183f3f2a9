import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { sentence, type RateLimits, type RequestContext, type Zone } from '@tongban/kernel';
import { GraphQLError, type DocumentNode, type OperationDefinitionNode, type ValueNode } from 'graphql';
import { operationLimits, type CountedGroup } from './operation-limits.js';
import { fieldsAtTop } from './fields-at-top.js';

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>;

/** One counted field at the top of an operation. */
interface CountedField {
  readonly group: CountedGroup;
  /** What is searched for, where the field is a list that can be searched; going through it is ordinary work. */
  readonly search: ValueNode | undefined;
}

/** Refuses operations that an account or an address asks too often, before anything of them is worked out. */
export function limitRates(zone: Zone, limits: RateLimits): ApolloServerPlugin<RequestContext> {
  const known = new WeakMap<OperationDefinitionNode, readonly CountedField[]>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(request) {
          const { contextValue, operation, document } = request;
          if (!operation) return;
          const accountId = contextValue.actor?.id ?? null;
          const ordinary = accountId ? limits.requestBy(accountId) : 0;
          if (ordinary > 0) throw rateLimited(request, ordinary);
          let fields = known.get(operation);
          if (!fields) known.set(operation, (fields = countedFields(zone, operation, document)));
          for (const [group, times] of timesOf(fields, request.request.variables ?? {})) {
            const wait = await limits.take(group, { address: contextValue.address, accountId }, times);
            if (wait > 0) throw rateLimited(request, wait);
          }
        },
      };
    },
  };
}

function rateLimited({ contextValue }: Resolved, seconds: number): GraphQLError {
  return new GraphQLError(sentence('RATE_LIMITED', contextValue.language, { seconds }), {
    extensions: {
      code: 'RATE_LIMITED',
      seconds,
      http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) },
    },
  });
}

function countedFields(
  zone: Zone,
  operation: OperationDefinitionNode,
  document: DocumentNode,
): CountedField[] {
  return fieldsAtTop(operation, document).flatMap((field) => {
    const group = Object.hasOwn(operationLimits[zone], field.name.value)
      ? operationLimits[zone][field.name.value]
      : undefined;
    const search = field.arguments?.find(({ name }) => name.value === 'search')?.value;
    return group && (group !== 'search' || search) ? [{ group, search }] : [];
  });
}

/** How often a request does what is counted: a field may be there several times under other names. */
function timesOf(
  fields: readonly CountedField[],
  variables: Readonly<Record<string, unknown>>,
): Map<CountedGroup, number> {
  const times = new Map<CountedGroup, number>();
  for (const { group, search } of fields) {
    if (group === 'search' && isEmpty(search, variables)) continue;
    times.set(group, (times.get(group) ?? 0) + 1);
  }
  return times;
}

function isEmpty(search: ValueNode | undefined, variables: Readonly<Record<string, unknown>>): boolean {
  if (search?.kind === 'Variable') {
    const value = variables[search.name.value];
    return value === undefined || value === null || value === '';
  }
  return search?.kind === 'NullValue' || (search?.kind === 'StringValue' && search.value === '');
}
