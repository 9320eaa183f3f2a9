import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { sentence } from '../outcome/sentences.js';
import type { Citizen, Language, StaffMember } from './actor.js';
import type { RequestContext } from './request-context.js';

const contextOf = (host: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(host).getContext<RequestContext>();

/** The error that sends a front end to its login and back. */
export function unauthenticated(language: Language): GraphQLError {
  return new GraphQLError(sentence('UNAUTHENTICATED', language), { extensions: { code: 'UNAUTHENTICATED' } });
}

/** The citizen who asks, or null for a visitor. */
export function citizenOf(context: RequestContext): Citizen | null {
  return context.actor?.kind === 'citizen' ? context.actor : null;
}

/** The member of staff who asks, or null before the login. */
export function staffOf(context: RequestContext): StaffMember | null {
  return context.actor?.kind === 'staff' ? context.actor : null;
}

/** Injects the whole {@link RequestContext}. */
export const CurrentRequest = createParamDecorator((_: unknown, host: ExecutionContext) => contextOf(host));

/** Injects the language of the request. */
export const CurrentLanguage = createParamDecorator(
  (_: unknown, host: ExecutionContext) => contextOf(host).language,
);

/** Injects the citizen, or null for a visitor. */
export const MaybeCitizen = createParamDecorator((_: unknown, host: ExecutionContext) =>
  citizenOf(contextOf(host)),
);

/** Injects the member of staff, or null before the login. */
export const MaybeStaff = createParamDecorator((_: unknown, host: ExecutionContext) =>
  staffOf(contextOf(host)),
);

/** Injects the citizen; without a session the answer is UNAUTHENTICATED. */
export const CurrentCitizen = createParamDecorator((_: unknown, host: ExecutionContext): Citizen => {
  const context = contextOf(host);
  const citizen = citizenOf(context);
  if (!citizen) throw unauthenticated(context.language);
  return citizen;
});

/** Injects the member of staff; without a session the answer is UNAUTHENTICATED. */
export const CurrentStaff = createParamDecorator((_: unknown, host: ExecutionContext): StaffMember => {
  const context = contextOf(host);
  const staff = staffOf(context);
  if (!staff) throw unauthenticated(context.language);
  return staff;
});
