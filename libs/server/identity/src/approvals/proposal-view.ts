import { Inject, Injectable } from '@nestjs/common';
import { PlacesService } from '@tongban/catalogue';
import { BID, type Language, type StaffMember, type StaffRole } from '@tongban/kernel';
import { inLanguage, type Bid, type Region, type StaffScope } from '@tongban/rules';
import { StaffService } from '../staff/staff.service.js';
import type { OpeningPayload, RolesPayload, ScopePayload } from '../accounts/account-rights.js';
import type { MovePayload } from '../accounts/departments.service.js';
import { changeEntry } from '../policies/security-change.types.js';
import type { ValuesPayload } from '../policies/security-policies.js';
import type { ProposalRow } from './approval.queries.js';
import type { ProposalKind, ProposalType, RightsType } from './approval.types.js';

/** Names of everything that a proposal speaks of. */
interface Names {
  readonly staff: ReadonlyMap<string, string>;
  readonly departments: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
}

/** Puts proposals into words. */
@Injectable()
export class ProposalView {
  constructor(
    private readonly staff: StaffService,
    private readonly places: PlacesService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** Several at once: two statements, however many they are. */
  async of(rows: readonly ProposalRow[], reader: StaffMember): Promise<ProposalType[]> {
    if (rows.length === 0) return [];
    const { language } = reader;
    const people = rows.flatMap(({ subjectId, proposedBy, decidedBy }) => [
      subjectId,
      proposedBy,
      decidedBy ?? [],
    ]);
    const [staff, departments] = await Promise.all([
      this.staff.names([...new Set(people.flat())], language),
      this.places.departments(),
    ]);
    const names: Names = {
      staff,
      departments: new Map(
        departments.map(({ id, name, nameEn }) => [id, language === 'en' ? (nameEn ?? name) : name]),
      ),
      regions: new Map(regionNames(this.bid.region, language)),
    };
    return rows.map((row) => proposalType(row, names, reader));
  }
}

function proposalType(row: ProposalRow, names: Names, reader: StaffMember): ProposalType {
  const { id, subjectId, proposedBy, proposedAt, expiresAt, state, decidedBy, decidedAt } = row;
  const own = proposedBy === reader.id;
  return {
    id,
    kind: row.kind as ProposalKind,
    subjectId,
    subject: names.staff.get(subjectId) ?? names.departments.get(subjectId) ?? '',
    ...contentOf(row, names),
    proposedBy: names.staff.get(proposedBy) ?? '',
    proposedAt,
    expiresAt,
    state,
    decidedBy: decidedBy && (names.staff.get(decidedBy) ?? ''),
    decidedAt,
    own,
    decidable: state === 'open' && !own && subjectId !== reader.id && mayDecide(reader),
  };
}

/** Auditors read what waits and decide nothing. */
const mayDecide = ({ roles }: StaffMember): boolean =>
  roles.includes('administrator') || roles.includes('securityOfficer');

type Content = Pick<ProposalType, 'before' | 'after' | 'placeBefore' | 'placeAfter' | 'values' | 'reason'>;
const nothing: Content = {
  before: null,
  after: null,
  placeBefore: null,
  placeAfter: null,
  values: null,
  reason: null,
};

/** A payload comes back as its kind wrote it. */
function contentOf({ kind, payload }: ProposalRow, names: Names): Content {
  const written: object = payload;
  switch (kind as ProposalKind) {
    case 'staffRoles': {
      const { before, after } = written as RolesPayload;
      return { ...nothing, before: rights(names, before, null), after: rights(names, after, null) };
    }
    case 'staffScope': {
      const { before, after } = written as ScopePayload;
      return { ...nothing, before: rights(names, null, before), after: rights(names, null, after) };
    }
    case 'staffOpening': {
      const opening = written as OpeningPayload;
      return { ...nothing, after: rights(names, opening.roles, opening) };
    }
    case 'departmentMove': {
      const { before, after } = written as MovePayload;
      const name = (id: string | null): string | null => id && (names.departments.get(id) ?? '');
      return { ...nothing, placeBefore: name(before), placeAfter: name(after) };
    }
    case 'securityValues': {
      const { changes, reason } = written as ValuesPayload;
      return { ...nothing, values: changes.map(changeEntry), reason };
    }
    case 'secondFactorReset':
      return nothing;
  }
}

const rights = (names: Names, roles: readonly StaffRole[] | null, scope: StaffScope | null): RightsType => ({
  roles,
  scope: scope !== null,
  departments: scope?.departmentIds?.map((id) => names.departments.get(id) ?? '') ?? null,
  regions: scope?.regionCodes?.map((code) => names.regions.get(code) ?? code) ?? null,
});

const regionNames = (region: Region, language: Language): [string, string][] => [
  [region.code, inLanguage(region.name, language)],
  ...(region.children ?? []).flatMap((child) => regionNames(child, language)),
];
