import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../context/request-context.js';
import { unauthenticated } from '../context/decorators.js';
import { RefusedActs } from '../history/refused-acts.js';
import { sentence } from '../outcome/sentences.js';
import { OPERATION_ACCESS, type OperationAccess } from './decorators.js';

/** Refusals of a whole operation, in the order in which they are looked for. */
export type AccessRefusal = 'UNAUTHENTICATED' | 'LOGIN_UNFINISHED' | 'FORBIDDEN';

/** Where the arguments and the context lie among the four arguments of a GraphQL resolver. */
const ARGUMENTS = 1;
const CONTEXT = 2;

/**
 * Asks before every operation whether this actor may call it at all. It reads nothing: the session has been looked up
 * by then. What is forbidden to a member of staff is written down. Fields of answers are not asked about one by one; what they show was decided with the object they belong to.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly refusedActs: RefusedActs) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    // Routes of files ask for themselves: they answer as HTTP does.
    if (host.getType<string>() !== 'graphql') return true;
    const context = host.getArgByIndex<RequestContext>(CONTEXT);
    const refusal = refusalOf(accessOf(host.getHandler()), context.actor);
    if (!refusal) return true;
    if (refusal === 'FORBIDDEN' && context.actor?.kind === 'staff') {
      const request = host.getArgByIndex<object>(ARGUMENTS);
      await this.refusedActs.record(context.actor, { act: host.getHandler().name, code: refusal, request });
    }
    if (refusal === 'UNAUTHENTICATED') throw unauthenticated(context.language);
    throw new GraphQLError(sentence(refusal, context.language), { extensions: { code: refusal } });
  }
}

/** The access of a resolver's method; undefined when it carries none. */
export function accessOf(method: object): OperationAccess | undefined {
  return Reflect.getMetadata(OPERATION_ACCESS, method) as OperationAccess | undefined;
}

/** Why an actor may not call an operation; null when they may. What nobody has spoken about is open to nobody. */
export function refusalOf(
  access: OperationAccess | undefined,
  actor: RequestContext['actor'],
): AccessRefusal | null {
  if (!access) return 'FORBIDDEN';
  if (access.who === 'everybody') return null;
  if (!actor) return 'UNAUTHENTICATED';
  if (access.who === 'citizens') return actor.kind === 'citizen' ? null : 'FORBIDDEN';
  if (actor.kind !== 'staff') return 'FORBIDDEN';
  if (actor.pending && !access.unfinished) return 'LOGIN_UNFINISHED';
  const allowed = access.roles.length === 0 || access.roles.some((role) => actor.roles.includes(role));
  return allowed ? null : 'FORBIDDEN';
}
