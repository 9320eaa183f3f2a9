import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import type { Type } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { CheckInputPipe, InputOutOfBounds, accessOf, planOf } from '@tongban/kernel';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  parse,
  validate,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { hasInputName } from '../graphql/input-names.js';
import { HIGHEST_COST, queryLimits } from '../graphql/limits.js';
import { operationLimits } from '../graphql/operation-limits.js';
import { keepTypesInTheirZones, resolversOf } from '../graphql/zone-types.js';
import { zoneModules } from '../modules.js';
import { workspacePlaces } from '../server/places.js';

const zones = ['portal', 'counter'] as const;
const schemaOf = (zone: string): GraphQLSchema =>
  buildSchema(readFileSync(new URL(`../../schema/${zone}.graphql`, import.meta.url), 'utf8'));

beforeAll(() => keepTypesInTheirZones(zoneModules));

describe('inputs', () => {
  const classes = (): { name: string; type: Type }[] =>
    TypeMetadataStorage.getInputTypesMetadata().map(({ name, target }) => ({ name, type: target as Type }));

  it('of both schemas are all known to the checks', () => {
    const known = new Set(classes().map(({ name }) => name));
    for (const zone of zones) {
      const inputs = Object.values(schemaOf(zone).getTypeMap()).filter(isInputObjectType);
      expect(inputs.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it('are bounded in every text and every list', () => {
    const pipe = new CheckInputPipe();
    const unbounded: string[] = [];
    const passes = (type: Type, value: object): boolean => {
      try {
        pipe.transform(value, { type: 'body', metatype: type, data: 'input' });
        return true;
      } catch (error) {
        if (error instanceof InputOutOfBounds) return false;
        throw error;
      }
    };
    for (const { name, type } of classes()) {
      for (const field of planOf(type).fields) {
        const long = 'x'.repeat(20_001);
        const text = field.kind === 'id' || field.kind === 'text';
        if (text && passes(type, { [field.name]: field.list ? [long] : long }))
          unbounded.push(`${name}.${field.name}`);
        if (field.list && passes(type, { [field.name]: Array(5_001).fill(text ? 'x' : 1) })) {
          unbounded.push(`${name}.${field.name}[]`);
        }
      }
    }
    expect(unbounded).toEqual([]);
  });

  it('have names that people understand, in both languages', () => {
    const fields = zones.flatMap((zone) => textsOf(schemaOf(zone)));
    expect([...new Set(fields)].filter((field) => !hasInputName(field)).sort()).toEqual([]);
  });
});

/** Names of the texts, lists and JSON values that somebody may send. */
function textsOf(schema: GraphQLSchema): string[] {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  return [
    ...inputs.flatMap((input) => Object.values(input.getFields())),
    ...operations.flatMap(({ args }) => args),
  ]
    .filter(
      ({ type }) =>
        ['String', 'ID', 'Json'].includes(getNamedType(type).name) || String(type).startsWith('['),
    )
    .map(({ name }) => name);
}

describe('rate limits', () => {
  it.each(zones)('name no operation that is not there: %s', (zone) => {
    const schema = schemaOf(zone);
    const there = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(Object.keys(operationLimits[zone]).filter((name) => !there.includes(name))).toEqual([]);
  });

  it.each(zones)('hold for everything that a stranger may change: %s', (zone) => {
    const resolvers = new Set<unknown>(resolversOf(zoneModules[zone]));
    const open = TypeMetadataStorage.getMutationsMetadata()
      .filter(({ target }) => resolvers.has(target))
      .filter(({ target, methodName }) => {
        const method: unknown = (target as Type).prototype[methodName];
        return typeof method === 'function' && accessOf(method)?.who === 'everybody';
      })
      .map(({ schemaName }) => schemaName);
    expect(open).toContain(zone === 'portal' ? 'logOut' : 'logIn');
    // Ending a session costs nothing and must always be possible.
    const harmless = ['logOut'];
    expect(open.filter((name) => !(name in operationLimits[zone]) && !harmless.includes(name))).toEqual([]);
  });
});

describe('limits of GraphQL', () => {
  it.each(zones)('leave every operation of our front ends room: %s', (zone) => {
    const schema = schemaOf(zone);
    const file = workspacePlaces.persistedOperations[`/graphql/${zone}`] ?? '';
    const operations = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    expect(operations.length).toBeGreaterThan(5);
    for (const text of operations) {
      expect(validate(schema, parse(text, { maxTokens: 1000 }), queryLimits)).toEqual([]);
      const half = { maxCost: HIGHEST_COST / 2, ignoreIntrospection: true };
      const dear = costLimitRule({ ...half, propagateOnRejection: false, onReject: [refuseTo] });
      expect([text.slice(0, 60), validate(schema, parse(text), [dear as ValidationRule])]).toEqual([
        text.slice(0, 60),
        [],
      ]);
    }
  });
});

type Rejection = NonNullable<NonNullable<Parameters<typeof costLimitRule>[0]>['onReject']>[number];
const refuseTo: Rejection = (context, error) => context?.reportError(error);
