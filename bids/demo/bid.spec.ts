import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import {
  checkBid,
  checkCreditCode,
  checkIdentityNumber,
  contrast,
  rolesProblem,
  staffRoles,
} from '@tongban/rules';

import bid from './bid.js';

describe('the demo bid', () => {
  it('contradicts itself nowhere', () => {
    expect(checkBid(bid)).toEqual([]);
  });

  it('can be read in its colours', () => {
    expect(contrast(bid.brand.ink, bid.brand.color)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(bid.brand.color, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(bid.brand.color, bid.brand.soft)).toBeGreaterThanOrEqual(4.5);
  });

  it('brings the files that it names', () => {
    const { brand, catalogue } = bid;
    const files = [brand.logo, brand.favicon, catalogue.items, catalogue.searchWords];
    const imports = catalogue.imports.flatMap((one) => [one.file, `${one.file}.NOTICE.md`, one.mapping]);
    expect([...files, ...imports].filter((file) => !existsSync(join(import.meta.dirname, file)))).toEqual([]);
    expect(readFileSync(join(import.meta.dirname, brand.logo), 'utf8')).toContain(brand.color);
  });

  it('says that it is a demonstration, in both languages', () => {
    expect(bid.demonstration?.zh).toContain('演示');
    expect(bid.demonstration?.en).toContain('demonstration');
  });

  it.each(bid.departments)('$key has a valid credit code of the unassigned region 990102', ({ code }) => {
    expect(checkCreditCode(code)).toEqual({ valid: true });
    expect(code.slice(2, 8)).toBe('990102');
  });

  it.each(bid.people.citizens)(
    '$key has a valid identity number and telephone that belong to nobody',
    (citizen) => {
      expect(checkIdentityNumber(citizen.identityNumber)).toMatchObject({ valid: true });
      expect(citizen.identityNumber.startsWith('990102')).toBe(true);
      expect(citizen.telephone).toMatch(/^1690000\d{4}$/);
    },
  );

  it('has two who take in and two who review, nobody does both, and somebody for every other role', () => {
    const roles = bid.people.staff.map((one) => one.roles.join());
    const twice = ['intake', 'reviewer', 'administrator'];
    expect(roles.sort()).toEqual([...staffRoles, ...twice].sort());
    expect(bid.people.staff.filter((one) => rolesProblem(one.roles) !== null)).toEqual([]);
  });
});
