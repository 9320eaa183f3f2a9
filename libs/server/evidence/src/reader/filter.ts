import {
  addressDigest,
  isId,
  refuse,
  type Ciphers,
  type Language,
  type Outcome,
  type RefusalField,
} from '@tongban/kernel';
import type { ChainKind } from '@tongban/rules';
import { eventKinds } from '../locales/texts.js';
import type { HistoryFilter } from './history-list.queries.js';

/** The filter as the auditor fills it in; what is empty is not asked about. */
export interface FilterInput {
  readonly chainKind?: string | null;
  readonly chainId?: string | null;
  /** Id of an account, or the user name of a member of staff. */
  readonly account?: string | null;
  readonly kind?: string | null;
  readonly role?: string | null;
  /** First and last day, in the bid's zone. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly address?: string | null;
  readonly result?: string | null;
}

const chainKinds: readonly string[] = ['case', 'account', 'policy'] satisfies ChainKind[];
const DAY = 24 * 60 * 60_000;

const problems = {
  'zh-CN': {
    chainId: '链编号不完整或写法有误。',
    chainKind: '请先选择链的类别。',
    kind: '没有这种记录。',
    role: '没有这种角色。',
    to: '结束日期早于开始日期。',
    result: '没有这种结果。',
  },
  en: {
    chainId: 'This is not the whole id of a chain.',
    chainKind: 'Please choose the kind of the chain first.',
    kind: 'There is no such kind of entry.',
    role: 'There is no such role.',
    to: 'The last day is before the first day.',
    result: 'There is no such result.',
  },
} as const;

/** Reads a filter, but for the account, which the database knows. */
export function readFilter(
  input: FilterInput,
  roles: readonly string[],
  ciphers: Pick<Ciphers, 'digest'>,
  language: Language,
): Outcome<HistoryFilter> {
  const text = (name: keyof FilterInput): string | null => input[name]?.trim() || null;
  const [chainKind, chainId, kind, role, result] = (
    ['chainKind', 'chainId', 'kind', 'role', 'result'] as const
  ).map(text);
  const from = dayStart(text('from'));
  const last = dayStart(text('to'));
  const wrong: [keyof (typeof problems)['en'], boolean][] = [
    ['chainId', Boolean(chainId) && !isId(chainId)],
    ['chainKind', Boolean(chainId ?? chainKind) && !chainKinds.includes(chainKind ?? '')],
    ['kind', Boolean(kind) && !eventKinds.includes(kind ?? '')],
    ['role', Boolean(role) && !roles.includes(role ?? '')],
    ['to', from !== null && last !== null && last < from],
    ['result', Boolean(result) && result !== 'done' && result !== 'refused'],
  ];
  const fields = wrong.flatMap(([name, is]): RefusalField[] =>
    is ? [{ pointer: `/${name}`, message: problems[language][name] }] : [],
  );
  if (fields.length) return refuse('AUDIT_FILTER_WRONG', { fields });
  const address = text('address');
  return {
    chain: chainKind ? { kind: chainKind as ChainKind, id: chainId?.toLowerCase() ?? null } : null,
    accountId: null,
    kind: kind ?? null,
    role: role ?? null,
    from,
    to: last && new Date(last.getTime() + DAY),
    address: address && addressDigest(ciphers, address),
    result: (result as HistoryFilter['result']) ?? null,
  };
}

const dayStart = (day: string | null): Date | null => (day ? new Date(`${day}T00:00:00+08:00`) : null);

/** A filter without anything personal, as the history keeps it: addresses are digests. */
export function filterAsRecord(filter: HistoryFilter): Record<string, string> {
  const parts: [string, string | null | undefined][] = [
    ['chain', filter.chain && [filter.chain.kind, filter.chain.id ?? '*'].join(':')],
    ['account', filter.accountId],
    ['kind', filter.kind],
    ['role', filter.role],
    ['from', filter.from?.toISOString()],
    ['to', filter.to?.toISOString()],
    ['address', filter.address],
    ['result', filter.result],
  ];
  return Object.fromEntries(parts.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The same filter again. */
export function filterOfRecord(record: Readonly<Record<string, string>>): HistoryFilter {
  const [kind, id] = record['chain']?.split(':') ?? [];
  const moment = (text: string | undefined): Date | null => (text ? new Date(text) : null);
  return {
    chain: kind ? { kind: kind as ChainKind, id: id === '*' ? null : (id ?? null) } : null,
    accountId: record['account'] ?? null,
    kind: record['kind'] ?? null,
    role: record['role'] ?? null,
    from: moment(record['from']),
    to: moment(record['to']),
    address: record['address'] ?? null,
    result: (record['result'] as HistoryFilter['result'] | undefined) ?? null,
  };
}
