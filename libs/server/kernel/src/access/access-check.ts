import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessOf } from './access.guard.js';

/** Where Nest's GraphQL notes at a method that it is a query, a mutation or a field. */
const RESOLVER_TYPE = 'graphql:resolver_type';

/** Refuses to start while an operation does not say who may call it: forgetting must not mean opening. */
@Injectable()
export class AccessCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const resolvers = this.discovery
      .getProviders()
      .flatMap(({ instance }) => (isObject(instance) ? [instance] : []));
    const silent = operationsWithoutAccess(resolvers, this.scanner);
    if (silent.length === 0) return;
    throw new Error(
      `Nobody says who may call ${silent.join(', ')}: add @ForEverybody(), @ForCitizens() or @ForStaff(…).`,
    );
  }
}

/** Queries, mutations and subscriptions of some resolvers that carry no access, as `Class.method`. */
export function operationsWithoutAccess(resolvers: readonly object[], scanner: MetadataScanner): string[] {
  return resolvers.flatMap((resolver) => {
    const prototype: unknown = Object.getPrototypeOf(resolver);
    if (!isObject(prototype)) return [];
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const method: unknown = Reflect.get(prototype, name);
      if (typeof method !== 'function' || !isOperation(method)) return [];
      return accessOf(method) ? [] : [`${resolver.constructor.name}.${name}`];
    });
  });
}

function isOperation(method: object): boolean {
  const type: unknown = Reflect.getMetadata(RESOLVER_TYPE, method);
  return type === 'Query' || type === 'Mutation' || type === 'Subscription';
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
