import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule, Type } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { GraphQLModule } from '@nestjs/graphql';
import { RateLimits, RefusedActs, type ServerConfig, type Zone } from '@tongban/kernel';
import { IdentityModule, SessionService } from '@tongban/identity';
import { requestContexts } from './context.js';
import { markError } from './errors.js';
import { readErrors } from './error-reader.plugin.js';
import { KnownOperations, KnownOperationsModule } from './known-operations.js';
import { MOST_TOKENS, queryLimits } from './limits.js';
import { limitRates } from './rate-limits.plugin.js';
import { recordRefusals } from './refused-acts.js';
import { scalars } from './scalars.js';

/** The endpoint of one zone: its own path, its own schema, its own sessions. */
export function zoneGraphQL(zone: Zone, include: Type[], config: ServerConfig): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [IdentityModule, KnownOperationsModule],
    inject: [SessionService, RateLimits, RefusedActs, KnownOperations],
    useFactory: (
      sessions: SessionService,
      limits: RateLimits,
      refusedActs: RefusedActs,
      operations: KnownOperations,
    ): Omit<ApolloDriverConfig, 'driver'> => ({
      path: `/graphql/${zone}`,
      include,
      autoSchemaFile: true,
      buildSchemaOptions: scalars,
      ...(zone === 'counter' && {
        transformSchema: (schema: GraphQLSchema) => recordRefusals(schema, refusedActs),
      }),
      context: requestContexts(zone, sessions),
      introspection: !config.production,
      graphiql: false,
      // Never: a stack trace tells a stranger how the server is built.
      includeStacktraceInErrorResponses: false,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      // Committed operations are taken by their hash before this; clients cannot add their own.
      persistedQueries: false,
      cache: 'bounded',
      parseOptions: { maxTokens: MOST_TOKENS },
      validationRules: queryLimits,
      autoTransformHttpErrors: false,
      formatError: markError,
      // The cache hints of Apollo are not used; working them out costs every field of every answer.
      plugins: [
        limitRates(zone, limits),
        operations.learner(zone),
        readErrors(!config.production),
        ApolloServerPluginCacheControlDisabled(),
      ],
      stopOnTerminationSignals: false,
    }),
  });
}
