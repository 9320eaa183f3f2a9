import type { RateLimits, RequestContext, Zone } from '@tongban/kernel';
import type { DocumentNode, OperationDefinitionNode, ValueNode } from 'graphql';
import { fieldsAtTop } from './fields-at-top.js';
import { operationLimits, type CountedGroup } from './operation-limits.js';

/** One counted field at the top of an operation. */
export interface CountedField {
  readonly group: CountedGroup;
  /** What is searched for, where the field is a list that can be searched; going through it is ordinary work. */
  readonly search: ValueNode | undefined;
}

/** The fields of an operation that are counted in the database; the same for every request of it. */
export function countedFields(
  zone: Zone,
  operation: OperationDefinitionNode,
  document: DocumentNode,
): readonly CountedField[] {
  return fieldsAtTop(operation, document).flatMap((field) => {
    const group = Object.hasOwn(operationLimits[zone], field.name.value)
      ? operationLimits[zone][field.name.value]
      : undefined;
    const search = field.arguments?.find(({ name }) => name.value === 'search')?.value;
    return group && (group !== 'search' || search) ? [{ group, search }] : [];
  });
}

/**
 * Counts a request before anything of it is worked out.
 *
 * @returns seconds after which it may be tried again; 0 when it may go on
 */
export async function countRequest(
  limits: RateLimits,
  { actor, address }: Pick<RequestContext, 'actor' | 'address'>,
  fields: readonly CountedField[],
  variables: Readonly<Record<string, unknown>>,
): Promise<number> {
  const accountId = actor?.id ?? null;
  const ordinary = accountId ? limits.requestBy(accountId) : 0;
  if (ordinary > 0) return ordinary;
  for (const [group, times] of timesOf(fields, variables)) {
    const wait = await limits.take(group, { address, accountId }, times);
    if (wait > 0) return wait;
  }
  return 0;
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
