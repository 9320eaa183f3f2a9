import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { Type } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { LazyMetadataStorage } from '@nestjs/graphql/dist/schema-builder/storages/lazy-metadata.storage.js';
import type { Zone } from '@tongban/kernel';

type Zones = Readonly<Record<Zone, Type[]>>;
type ObjectTypeMetadata = ReturnType<typeof TypeMetadataStorage.getObjectTypesMetadata>[number];

/** The resolvers that the modules of a zone name as their own. */
export function resolversOf(modules: readonly Type[]): Type[] {
  return modules.flatMap(
    (module) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? []) as Type[],
  );
}

/**
 * Registers every object type in the zone whose operations reach it.
 *
 * Without this Nest would list each type that any module declares in both schemas: a clerk's types would show in the
 * citizens' schema, and two types of one name in two zones would not go together. A type that both zones reach
 * (the refusal) stays in both.
 */
export function keepTypesInTheirZones(zones: Zones): void {
  LazyMetadataStorage.load(Object.values(zones).flatMap(resolversOf));
  TypeMetadataStorage.compile();
  const types = new Map(TypeMetadataStorage.getObjectTypesMetadata().map((type) => [type.target, type]));
  const reached = { portal: reachable(types, zones.portal), counter: reachable(types, zones.counter) };
  for (const [target, type] of types) {
    const inPortal = reached.portal.has(target);
    if (inPortal && reached.counter.has(target)) continue;
    type.registerIn = inPortal ? zones.portal[0] : reached.counter.has(target) ? zones.counter[0] : Nowhere;
  }
}

/** Stands for a type that no operation gives: it is in no schema. */
class Nowhere {}

function reachable(types: ReadonlyMap<unknown, ObjectTypeMetadata>, modules: readonly Type[]): Set<unknown> {
  const resolvers = new Set<unknown>(resolversOf(modules));
  const operations = [
    ...TypeMetadataStorage.getQueriesMetadata(),
    ...TypeMetadataStorage.getMutationsMetadata(),
  ];
  const open: unknown[] = operations
    .filter(({ target }) => resolvers.has(target))
    .map(({ typeFn }) => typeFn());
  const seen = new Set<unknown>();
  for (let target = open.pop(); target !== undefined; target = open.pop()) {
    const type = types.get(target);
    if (!type || seen.has(target)) continue;
    seen.add(target);
    for (const property of type.properties ?? []) open.push(property.typeFn());
  }
  return seen;
}
