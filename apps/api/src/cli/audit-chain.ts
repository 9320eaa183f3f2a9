import { parseArgs } from 'node:util';
import { isId, type Chain } from '@tongban/kernel';

const kinds: readonly string[] = ['case', 'account', 'policy'] satisfies Chain['kind'][];

/** Reads `case:0198…`; null when it names no chain. */
export function chainOf(text: string): Chain | null {
  const [kind = '', id = ''] = text.split(':');
  return kinds.includes(kind) && isId(id) ? { kind: kind as Chain['kind'], id: id.toLowerCase() } : null;
}

/** Reads `2026-11-22` as the beginning of that day in China; null when it is no day. */
export function dayStart(text: string): Date | null {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00+08:00`) : null;
  return moment && !Number.isNaN(moment.getTime()) ? moment : null;
}

/**
 * Reads options that each take a text; null when there is one that is unknown or has no text.
 */
export function textOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Partial<Record<Name, string>> | null {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...args], options }).values as Partial<Record<Name, string>>;
  } catch (error) {
    if (String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) return null;
    throw error;
  }
}
