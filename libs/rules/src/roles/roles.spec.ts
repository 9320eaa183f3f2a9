import { describe, expect, it } from '@jest/globals';
import { exclusiveRoles, rolesAdded, rolesProblem, staffRoles } from './roles.js';

describe('the roles of one person', () => {
  it.each(staffRoles)('may be %s alone', (role) => {
    expect(rolesProblem([role])).toBeNull();
  });

  it.each(
    exclusiveRoles.flatMap((one) => staffRoles.filter((role) => role !== one).map((role) => [one, role])),
  )('are never %s together with %s, in whatever order', (one, other) => {
    expect(rolesProblem([one, other])).toBe('ROLES_EXCLUDE');
    expect(rolesProblem([other, one])).toBe('ROLES_EXCLUDE');
  });

  it('may be all the others together: a small hall has few people', () => {
    const others = staffRoles.filter((role) => !exclusiveRoles.some((one) => one === role));
    expect(rolesProblem(others)).toBeNull();
  });

  it.each([
    [[], 'ROLES_NONE'],
    [['clerk'], 'ROLES_UNKNOWN'],
    [['intake', 'root'], 'ROLES_UNKNOWN'],
    [['intake', 'intake'], 'ROLES_TWICE'],
  ])('are refused as %j', (roles, problem) => {
    expect(rolesProblem(roles)).toBe(problem);
  });
});

describe('a change of roles', () => {
  it('names what it adds and nothing that it takes away', () => {
    expect(rolesAdded(['intake', 'reviewer'], ['approver', 'intake'])).toEqual(['approver']);
    expect(rolesAdded(['intake', 'reviewer'], ['reviewer'])).toEqual([]);
  });
});
