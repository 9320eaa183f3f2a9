import { describe, expect, it } from '@jest/globals';
import { MetadataScanner } from '@nestjs/core';
import { Field, Int, Mutation, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Citizen, StaffMember } from '../context/actor.js';
import { operationsWithoutAccess } from './access-check.js';
import { accessOf, refusalOf } from './access.guard.js';
import { ForCitizens, ForEverybody, ForStaff } from './decorators.js';

const citizen: Citizen = {
  kind: 'citizen',
  id: '1',
  name: '沈砚秋',
  assurance: 4,
  space: null,
  channel: 'web',
  language: 'en',
  sessionId: 's',
  address: '192.0.2.1',
};
const staff = (change: Partial<StaffMember> = {}): StaffMember => ({
  kind: 'staff',
  id: '2',
  name: '周晓岚',
  roles: ['intake'],
  departmentIds: 'all',
  identityDigest: null,
  channel: 'counter',
  language: 'en',
  sessionId: 't',
  address: '192.0.2.1',
  pending: null,
  ...change,
});

@ObjectType()
class Thing {
  @Field(() => Int)
  size!: number;
}

@Resolver(() => Thing)
class Things {
  @Query(() => Int)
  @ForEverybody()
  site(): number {
    return 1;
  }

  @Query(() => Int)
  @ForCitizens()
  mine(): number {
    return 1;
  }

  @Mutation(() => Int)
  @ForStaff('intake', 'reviewer')
  take(): number {
    return 1;
  }

  @Mutation(() => Int)
  @ForStaff({ unfinished: true })
  finish(): number {
    return 1;
  }

  @Mutation(() => Int)
  forgotten(): number {
    return 1;
  }

  @ResolveField(() => Int)
  size(): number {
    return 1;
  }
}

const may = (method: keyof Things, actor: Parameters<typeof refusalOf>[1]) =>
  refusalOf(accessOf(Things.prototype[method]), actor);

describe('who may call an operation', () => {
  it('is everybody where it says so, also somebody half logged in', () => {
    expect([null, citizen, staff(), staff({ pending: 'totp' })].map((actor) => may('site', actor))).toEqual([
      null, null, null, null,
    ]); // prettier-ignore
  });

  it('is citizens and not staff, whom nothing makes a citizen', () => {
    expect([null, citizen, staff()].map((actor) => may('mine', actor))).toEqual([
      'UNAUTHENTICATED', null, 'FORBIDDEN',
    ]); // prettier-ignore
  });

  it('is staff with one of the roles', () => {
    const actors = [
      null,
      citizen,
      staff(),
      staff({ roles: ['auditor'] }),
      staff({ roles: ['auditor', 'reviewer'] }),
    ];
    expect(actors.map((actor) => may('take', actor))).toEqual([
      'UNAUTHENTICATED', 'FORBIDDEN', null, 'FORBIDDEN', null,
    ]); // prettier-ignore
  });

  it('is nobody whose log-in is unfinished, but for finishing it', () => {
    const half = staff({ pending: 'password' });
    expect([may('take', half), may('finish', half), may('finish', staff())]).toEqual([
      'LOGIN_UNFINISHED', null, null,
    ]); // prettier-ignore
  });

  it('is nobody where nothing is said', () => {
    expect([null, citizen, staff()].map((actor) => may('forgotten', actor))).toEqual([
      'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN',
    ]); // prettier-ignore
  });
});

it('names operations that do not say who may call them, and does not ask fields', () => {
  expect(operationsWithoutAccess([new Things()], new MetadataScanner())).toEqual(['Things.forgotten']);
});
