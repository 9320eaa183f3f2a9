import type { NamedQuery } from '@tongban/kernel';

/** What a list may be narrowed by. */
export interface ItemFilter {
  readonly theme?: string | undefined;
  readonly applicantKind?: 'natural' | 'legal' | undefined;
  readonly onlineOnly?: boolean | undefined;
}

/** Items beyond this many are not counted: `total` is then "more than". */
export const COUNTED_WHEN_BROWSING = 10_000;
/** Items that a search ranks at most. */
export const RANKED_WHEN_SEARCHING = 1_000;

const summary = `i.id, i.name, i.name_en, i.task_type, i.applicant_kinds, i.online, i.complete, i.card,
       d.name as department_name, d.name_en as department_name_en`;

/** Conditions of a filter with their values. Each combination is its own statement, so each has its own good plan. */
class Conditions {
  readonly values: unknown[] = [];
  private readonly parts = [`i.state = 'published'`];
  private readonly names: string[] = [];

  constructor({ theme, applicantKind, onlineOnly }: ItemFilter) {
    if (theme !== undefined) this.add('theme', `i.themes @> array[${this.value(theme)}::text]`);
    if (applicantKind !== undefined)
      this.add('kind', `i.applicant_kinds @> array[${this.value(applicantKind)}::text]`);
    if (onlineOnly === true) this.add('online', 'i.online');
  }

  /** Adds a value and gives its placeholder. */
  value(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  get sql(): string {
    return this.parts.join(' and ');
  }

  get name(): string {
    return this.names.map((name) => `.${name}`).join('');
  }

  private add(name: string, sql: string): void {
    this.names.push(name);
    this.parts.push(sql);
  }
}

/** One page of the list: complete and online items first. `after` is where the page before ended. */
export function browseItems(filter: ItemFilter, first: number, after: BrowseCursor | null): NamedQuery {
  const where = new Conditions(filter);
  const counted = where.value(COUNTED_WHEN_BROWSING + 1);
  const page = after
    ? ` and (i.browse_rank, i.id) > (${where.value(after.rank)}, ${where.value(after.id)}::uuid)`
    : '';
  return {
    name: `catalogue.browse${where.name}${after ? '.after' : ''}`,
    quick: true,
    text: `select ${summary}, i.browse_rank,
       (select count(*) from (select 1 from service_item i where ${where.sql} limit ${counted}) c) as total
  from service_item i
  join department d on d.id = i.department_id
 where ${where.sql}${page}
 order by i.browse_rank, i.id
 limit ${where.value(first + 1)}`,
    values: where.values,
  };
}

export interface BrowseCursor {
  readonly rank: number;
  readonly id: string;
}

/**
 * One page of a search. Candidates are bounded before they are ranked, each way of finding for itself, so that a word
 * of a hundred thousand items costs no more than a rare one. Tiers: 0 whole name, 1 its beginning, 2 all words,
 * meaning or sound; 3, any word, only when the others find nothing. Within a tier complete items go first, then
 * those online, then the better match.
 */
export function searchItems(
  query: { exact: string; prefix: string; all: string; any: string },
  filter: ItemFilter,
  first: number,
  after: SearchCursor | null,
): NamedQuery {
  const where = new Conditions(filter);
  const [exact, prefix, all, any] = [query.exact, query.prefix, query.all, query.any].map((one) =>
    where.value(one),
  );
  const bound = where.value(RANKED_WHEN_SEARCHING + 1);
  const way = (tier: number, words: string | undefined, also = ''): string =>
    `(select i.id, ${tier} as tier from service_item i where ${where.sql}${also} and i.words @@ ${words}::tsquery limit ${bound})`;
  const page = after
    ? ` where r.score < ${where.value(after.score)} or (r.score = ${where.value(after.score)} and r.id > ${where.value(after.id)}::uuid)`
    : '';
  return {
    name: `catalogue.search${where.name}${after ? '.after' : ''}`,
    quick: true,
    text: `with sure as materialized (
  ${way(0, exact)}
  union all ${way(1, prefix, ' and i.complete')}
  union all ${way(1, prefix)}
  union all ${way(2, all, ' and i.complete')}
  union all ${way(2, all)}
), found as materialized (
  select id, min(tier) as tier from (
    select * from sure
    union all ${way(3, any, ' and not exists (select 1 from sure)')}
  ) f group by id order by min(tier), id limit ${bound}
), ranked as materialized (
  select i.id, (3 - f.tier) * 4000000 + i.complete::int * 2000000 + i.online::int * 1000000
         + least(999999, (ts_rank(i.words, ${any}::tsquery) * 1000000)::int) as score
    from found f join service_item i on i.id = f.id
)
select ${summary}, r.score, (select count(*) from ranked) as total
  from ranked r
  join service_item i on i.id = r.id
  join department d on d.id = i.department_id${page}
 order by r.score desc, r.id
 limit ${where.value(first + 1)}`,
    values: where.values,
  };
}

export interface SearchCursor {
  readonly score: number;
  readonly id: string;
}

/** The items that most people apply for. */
export function popularItems(first: number): NamedQuery {
  return {
    name: 'catalogue.popular',
    text: `select ${summary}
  from service_item i
  join department d on d.id = i.department_id
 where i.state = 'published'
 order by i.popularity desc, i.browse_rank, i.id
 limit $1`,
    values: [first],
  };
}

/** How often an item was applied for, by the code under which its applications are numbered. */
export interface ItemDemand {
  readonly code: string;
  readonly count: number;
}

/** Sets how popular items are; what is not named is asked for by nobody. Rows that stay as they are, are not written. */
export function setPopularity(demand: readonly ItemDemand[]): NamedQuery {
  return {
    name: 'catalogue.set-popularity',
    text: `with asked as (select code, count from jsonb_to_recordset($1::jsonb) as r(code text, count integer)),
counted as (
  select i.id, coalesce(n.count, l.count, 0) as count
    from service_item i
    left join asked n on n.code = i.item_code
    left join asked l on l.code = i.local_item_code
)
update service_item i set popularity = c.count from counted c
 where c.id = i.id and i.popularity <> c.count
returning i.id`,
    values: [JSON.stringify(demand)],
  };
}

/** How many items each theme has. */
export function themeCounts(): NamedQuery {
  return {
    name: 'catalogue.theme-counts',
    text: `select t.theme, count(*) as items
  from service_item i cross join lateral unnest(i.themes) as t(theme)
 where i.state = 'published'
 group by t.theme`,
    values: [],
  };
}

/** The state of an item now, and which version of it holds. */
export function itemById(id: string): NamedQuery {
  return {
    name: 'catalogue.item',
    quick: true,
    text: `select i.id, i.state, i.current_version_id, i.department_id, i.region_code
  from service_item i where i.id = $1`,
    values: [id],
  };
}

/** The same by its local code. */
export function itemByCode(code: string): NamedQuery {
  return {
    name: 'catalogue.item-by-code',
    quick: true,
    text: `select i.id, i.state, i.name, i.current_version_id from service_item i where i.local_item_code = $1`,
    values: [code],
  };
}

/** Everything of one version. It never changes, so whoever has read it may keep it. */
export function versionById(id: string): NamedQuery {
  return {
    name: 'catalogue.version',
    quick: true,
    text: `select v.id, v.item_id as "itemId", v.version_no as number, v.effective_on as "effectiveOn",
       i.local_item_code as "localItemCode", i.item_code as "itemCode", i.department_id as "departmentId",
       d.name as "departmentName", d.name_en as "departmentNameEn", i.region_code as "regionCode",
       v.complete, v.content, v.form
  from service_item_version v
  join service_item i on i.id = v.item_id
  join department d on d.id = i.department_id
 where v.id = $1`,
    values: [id],
  };
}

/** The folder of an item's samples and the file names that its version names. */
export function itemFolder(id: string): NamedQuery {
  return {
    name: 'catalogue.item-folder',
    text: `select i.folder, v.content from service_item i
  join service_item_version v on v.id = i.current_version_id
 where i.id = $1 and i.state = 'published' and i.folder is not null`,
    values: [id],
  };
}

/** Takes an item out of the lists, or back in. */
export function setItemState(id: string, from: string, to: string): NamedQuery {
  return {
    name: 'catalogue.set-state',
    text: `update service_item set state = $3, version = version + 1 where id = $1 and state = $2 returning id`,
    values: [id, from, to],
  };
}
