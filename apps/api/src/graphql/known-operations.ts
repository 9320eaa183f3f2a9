import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { Injectable, Module } from '@nestjs/common';
import type { RequestContext, Zone } from '@tongban/kernel';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { countedFields, type CountedField } from './counted-fields.js';

/** An operation is compiled when it comes this often: compiling what is asked once would be wasted work. */
const WORTH_COMPILING = 3;
/** Most operations of a zone that are counted or kept; ours are some hundred. */
const MOST = 300;

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>;

/** An operation that was found sound before, ready to run. */
export interface KnownOperation {
  readonly run: CompiledQuery['query'];
  /** What of it is counted in the database. */
  readonly counted: readonly CountedField[];
}

interface Entry {
  /** As the client gave it: with another name the same text is another operation. */
  readonly name: string | null;
  seen: number;
  known: KnownOperation | null;
}

/**
 * Operations that come again and again, by their text. Apollo reads, validates and weighs an operation the first times;
 * then it is compiled, and answered without going that way again (see `answerKnown`).
 */
@Injectable()
export class KnownOperations {
  private readonly zones: Readonly<Record<Zone, Map<string, Entry>>> = {
    portal: new Map(),
    counter: new Map(),
  };

  /** The compiled operation; null while it is not known, or not worth it yet. */
  find(zone: Zone, text: string, name: string | null): KnownOperation | null {
    const entry = this.zones[zone].get(text);
    return entry?.name === name ? entry.known : null;
  }

  /** Tells Apollo to make known what it has found sound. */
  learner(zone: Zone): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => ({
        didResolveOperation: async (request) => this.learn(zone, request),
      }),
    };
  }

  private learn(zone: Zone, { source, schema, document, operation, request }: Resolved): void {
    const entries = this.zones[zone];
    let entry = entries.get(source);
    if (!entry) {
      if (entries.size >= MOST) entries.delete(entries.keys().next().value ?? '');
      entries.set(source, (entry = { name: request.operationName ?? null, seen: 0, known: null }));
    }
    if (entry.name !== (request.operationName ?? null)) return;
    entry.seen += 1;
    if (entry.seen !== WORTH_COMPILING || !operation) return;
    const compiled = compileQuery(schema, document, request.operationName ?? undefined);
    if (isCompiledQuery(compiled))
      entry.known = { run: compiled.query, counted: countedFields(zone, operation, document) };
  }
}

/** Lets both zones share one {@link KnownOperations}. */
@Module({ providers: [KnownOperations], exports: [KnownOperations] })
export class KnownOperationsModule {}
