import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Chance } from './random.js';
import { valueOf, type Values } from './values.js';

/** One operation with the variables that go with it. */
export interface Document {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

type Field = GraphQLField<unknown, unknown>;
type Kind = 'query' | 'mutation';

/** Ends the session that the others still need. */
const ENDS_SESSIONS = /^(logOut|signOut)/;

/** Queries and mutations of a schema. */
export function operationsOf(schema: GraphQLSchema): { kind: Kind; field: Field }[] {
  const of = (kind: Kind, type?: GraphQLObjectType | null): { kind: Kind; field: Field }[] =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())].filter(
    ({ field }) => !ENDS_SESSIONS.test(field.name),
  );
}

/** A well-formed operation with hostile values: the kind that reaches the services. */
export function wellFormed(schema: GraphQLSchema, chance: Chance, ids: readonly string[]): Document {
  const { kind, field } = chance.pick(operationsOf(schema));
  const values: Values = Object.fromEntries(
    field.args.map((arg) => [arg.name, valueOf(arg.type, chance, ids)]),
  );
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = declared ? `(${declared})` : '';
  return {
    query: `${kind} ${head} { ${field.name}${passed ? `(${passed})` : ''} ${selection(field, chance, chance.number(1, 4))} }`,
    variables: values,
  };
}

/** Everything below a field down to a depth, without what needs arguments. */
export function selection(field: Pick<Field, 'type'>, chance: Chance, depth: number): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  if (!isObjectType(type) || depth <= 0) return '{ __typename }';
  const inner = Object.values(type.getFields())
    .filter(
      ({ args, type: inside }) => args.length === 0 && (depth > 1 || !isCompositeType(getNamedType(inside))),
    )
    .map((one) => `${one.name} ${selection(one, chance, depth - 1)}`);
  return `{ __typename ${inner.join(' ')} }`;
}

type Maker = (chance: Chance, field: Field) => string;

/** Texts that no client of ours would send; `field` is a query of the schema. */
export const twisted: Readonly<Record<string, Maker>> = {
  deep: (chance) => {
    const depth = chance.number(10, 400);
    return `{ ${'site { '.repeat(depth)}name${' }'.repeat(depth)} }`;
  },
  deepTypes: (chance) => {
    const depth = chance.number(2, 40);
    return `{ __type(name: "Query") { ${'fields { type { '.repeat(depth)}name${' } }'.repeat(depth)} } }`;
  },
  deepList: (chance) => {
    const depth = chance.number(100, 4000);
    return `{ item(id: ${'['.repeat(depth)}${']'.repeat(depth)}) { name } }`;
  },
  deepObject: (chance) => {
    const depth = chance.number(50, 400);
    return `mutation { saveDraft(input: { data: ${'{ a: '.repeat(depth)}1${' }'.repeat(depth)} }) { refusal { code } } }`;
  },
  wide: (chance, field) =>
    `{ ${`${field.name} ${selection(field, chance, 1)} `.repeat(chance.number(20, 600))} }`,
  wideNames: (chance) => `{ site { ${'name '.repeat(chance.number(50, 5000))} } }`,
  aliased: (chance, field) =>
    `{ ${chance
      .times(chance.number(10, 300), (index) => `a${index}: ${field.name} ${selection(field, chance, 1)}`)
      .join(' ')} }`,
  circle: (chance) => {
    const count = chance.number(1, 60);
    const fragments = chance.times(
      count,
      (index) => `fragment F${index} on Query { site { name } ...F${(index + 1) % count} }`,
    );
    return `{ ...F0 } ${fragments.join(' ')}`;
  },
  bomb: (chance) => {
    const count = chance.number(5, 120);
    const fragments = chance.times(
      count,
      (index) => `fragment F${index} on Query { __typename ...F${index + 1} ...F${index + 1} }`,
    );
    return `{ ...F0 } ${fragments.join(' ')} fragment F${count} on Query { __typename }`;
  },
  nestedBomb: (chance) => {
    const count = chance.number(5, 60);
    const fragments = chance.times(
      count,
      (index) => `fragment F${index} on Site { brand { color } ...F${index + 1} ...F${index + 1} }`,
    );
    return `{ site { ...F0 ...F1 ...F2 } } ${fragments.join(' ')} fragment F${count} on Site { name }`;
  },
  conflicts: (chance) =>
    `{ ${chance.times(chance.number(10, 200), (index) => `x: ${index % 2 ? 'site { name }' : `item(id: "${index}") { name }`}`).join(' ')} }`,
  directives: (chance) =>
    `{ site { name ${chance
      .pick(['@skip(if: false)', '@include(if: true)', '@nope', '@deprecated', '@oneOf'])!
      .concat(' ')
      .repeat(chance.number(2, 600))} } }`,
  manyOperations: (chance) =>
    chance.times(chance.number(2, 200), (index) => `query Q${index} { site { name } }`).join('\n'),
  unusedFragments: (chance) =>
    `{ site { name } } ${chance.times(chance.number(1, 100), (index) => `fragment U${index} on Nothing { a }`).join(' ')}`,
  variables: (chance) =>
    `query (${chance.times(chance.number(1, 400), (index) => `$v${index}: String = "x"`).join(', ')}) { site { name } }`,
  longName: (chance) => `{ ${'n'.repeat(chance.number(100, 200_000))} }`,
  longString: (chance) => `{ item(id: "${'\\u597d'.repeat(chance.number(100, 60_000))}") { name } }`,
  blockString: (chance) => `{ item(id: """${'\n  "" x'.repeat(chance.number(10, 5000))}""") { name } }`,
  longNumber: (chance) => `{ item(id: ${'9'.repeat(chance.number(20, 50_000))}) { name } }`,
  comments: (chance) => `{ site { name } } ${'#\n'.repeat(chance.number(100, 100_000))}`,
  commas: (chance) => `{${','.repeat(chance.number(100, 300_000))}site { name } }`,
  brackets: (chance) => '{'.repeat(chance.number(10, 50_000)),
  unicode: (chance) =>
    `{ ${chance.pick(['ѕite', 'site\u200b', '\ufeffsite', 'ｓｉｔｅ', 'si\u0000te', '\ud800', '𝓼ite', '站点'])} { name } }`,
  subscription: () => 'subscription { site { name } }',
  schemaLanguage: () => 'type Query { evil: String } extend schema { query: Query }',
  introspection: () =>
    '{ __schema { types { name fields { name args { name type { name ofType { name } } } } } } }',
  prototypeFields: () => '{ __proto__ constructor { prototype } toString hasOwnProperty }',
  prototypeInputs: () =>
    'mutation { startApplication(input: { __proto__: { a: 1 }, constructor: "x", itemId: "1" }) { refusal { code } } }',
  empty: (chance) =>
    chance.pick(['', ' ', '#', '{}', '{ }', 'query', 'query {', '...', '@', '$', '!', '""', '{ a(', 'null']),
};
