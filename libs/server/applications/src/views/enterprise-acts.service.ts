import { Injectable } from '@nestjs/common';
import { AuthorisationsService, PeopleService } from '@tongban/identity';
import { Database, type Citizen, type Language, type NamedQuery } from '@tongban/kernel';
import { viewTexts } from '../locales/view-texts.js';
import { pageOf, pageSize, placeOf, type Page } from './paging.js';
import { titleOf } from './timeline.js';

/** Something that somebody did for an enterprise. */
export interface EnterpriseAct {
  id: string;
  at: Date;
  by: string;
  title: string;
  caseId: string;
  caseName: string;
  number: string | null;
}

interface ActRow {
  id: string;
  kind: string;
  at: Date;
  actorKind: 'citizen' | 'staff' | 'system';
  actorId: string;
  payload: Record<string, unknown>;
  caseId: string;
  number: string | null;
  itemName: string;
  itemNameEn: string;
}

/** What was done in the name of an enterprise, by whom; its representative reads it. */
@Injectable()
export class EnterpriseActsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly authorisations: AuthorisationsService,
  ) {}

  /** A page, the last act first; null for everybody but the representative. */
  async page(
    citizen: Citizen,
    enterpriseId: string,
    after: string | null,
  ): Promise<Page<EnterpriseAct> | null> {
    if (!(await this.authorisations.ofEnterprise(citizen, enterpriseId))) return null;
    const size = pageSize(20);
    const place = placeOf(after);
    const rows = await this.database.read<ActRow>(actsFor(enterpriseId, place, size + 1));
    const names = await this.people.names([...new Set(rows.map(({ actorId }) => actorId))]);
    return pageOf(
      rows,
      size,
      (row) => row.at,
      (row) => actOf(row, names, citizen.language),
    );
  }
}

function actOf(row: ActRow, names: ReadonlyMap<string, string>, language: Language): EnterpriseAct {
  return {
    id: row.id,
    at: row.at,
    by: names.get(row.actorId) ?? viewTexts[language].by.applicant,
    title: titleOf(row, language),
    caseId: row.caseId,
    caseName: language === 'en' ? row.itemNameEn : row.itemName,
    number: row.number,
  };
}

const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** What an enterprise wants to know; saving and attaching are steps on the way to these. */
const shownKinds = ['caseStarted', 'submitted', 'resubmitted', 'withdrawn', 'rated'];

/** Acts of people in the cases of an enterprise, the last one first. */
const actsFor = (
  enterpriseId: string,
  after: { key: string; id: string } | null,
  limit: number,
): NamedQuery => ({
  name: 'applications.enterprise-acts',
  text: `select e.id, e.kind, e.at, e.actor_kind as "actorKind", e.actor_id as "actorId", e.payload,
                a.id as "caseId", a.number, a.item_name as "itemName", a.item_name_en as "itemNameEn"
           from application a
           join history_event e on e.chain_kind = 'case' and e.chain_id = a.id
          where a.applicant_id = $1 and a.applicant_kind = 'enterprise' and e.actor_kind = 'citizen'
            and e.kind = any($5::text[]) and (e.at, e.id) < ($2::timestamptz, $3::uuid)
          order by e.at desc, e.id desc limit $4`,
  values: [enterpriseId, after?.key ?? 'infinity', after?.id ?? lastId, limit, shownKinds],
});
