import type { TestServer } from '@tongban/testing';
import type { Zone } from '@tongban/kernel';
import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** One query or mutation of a schema. */
export interface MatrixOperation {
  readonly zone: Zone;
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every operation of a schema: whatever is in it is in the matrix. */
export function operationsOf(zone: Zone, schema: GraphQLSchema): MatrixOperation[] {
  const kinds = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return kinds.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ zone, kind, name: field.name, field })),
  );
}

/** An operation as text, with a variable for each argument that is given. */
export function documentOf(
  { kind, name, field }: MatrixOperation,
  given: object,
  select: string | undefined,
): string {
  const used = field.args.filter((arg) => arg.name in given);
  const variables = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const args = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} M${variables && `(${variables})`} {
    answer: ${name}${args && `(${args})`} ${select ?? selectionOf(field.type)}
  }`;
}

/** Enough to tell what came of it: whether there is something, and the refusal. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named) || !isObjectType(named)) return isLeafType(named) ? '' : '{ __typename }';
  return named.getFields()['refusal'] ? '{ __typename refusal { code } }' : '{ __typename }';
}

export interface Asked {
  readonly data: unknown;
  readonly codes: readonly string[];
  readonly text: string;
}

/** Sends an operation with a session's token, the way each zone takes it. */
export async function ask(
  server: TestServer,
  zone: Zone,
  token: string | null,
  body: { readonly query: string; readonly variables: object },
): Promise<Asked> {
  const response = await fetch(new URL(`graphql/${zone}`, server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...credentials(zone, token) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as {
    data?: { answer?: unknown } | null;
    errors?: { extensions?: { code?: string } }[];
  };
  return { data: data?.answer, codes: errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE'), text };
}

export const credentials = (zone: Zone, token: string | null): Record<string, string> =>
  token ? { cookie: `tongban_${zone}=${token}` } : {};

/** What no answer may begin with. */
export const BUG = 'BUG';

/** Codes with which the guard of operations answers. */
const GUARD = ['UNAUTHENTICATED', 'FORBIDDEN', 'LOGIN_UNFINISHED'];

/**
 * What somebody was answered, in one word: `ok`, `hidden` (there is no such object, as far as they learn), the code of a
 * refusal, or the guard's code. Anything else is a {@link BUG}.
 *
 * @param sees whether the answer shows the object in question, where an answer that is there may do without it
 */
export function classOf(
  { data, codes, text }: Asked,
  sees: ((data: unknown) => boolean) | undefined,
): string {
  const [code] = codes;
  if (code !== undefined) {
    // A parameter may ask for the actor once more beside the guard; the guard was asked first.
    return GUARD.includes(code) ? code : `${BUG} ${text.slice(0, 400)}`;
  }
  const refusal = refusalOf(data);
  if (refusal) return refusal;
  if (data === null || data === undefined) return 'hidden';
  if (sees) return sees(data) ? 'ok' : 'hidden';
  return 'ok';
}

function refusalOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('refusal' in data)) return null;
  const { refusal } = data as { refusal: { code: string } | null };
  return refusal?.code ?? null;
}

/** Whether an operation can be asked without being told anything. */
export const needsArguments = ({ field }: MatrixOperation): boolean =>
  field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
