import type { ApplicantKind } from './content.js';

/** What a mapping looks at in a row of an imported catalogue. */
export interface MappableRow {
  department: string;
  /** Empty when the row has no main item. */
  main_item: string;
  name: string;
  local_task_code: string;
  task_type: string;
}

/** What a mapping adds to a row: the themes, and who may apply, which follows from them. */
export interface RowMapping {
  personThemes: readonly string[];
  corporationThemes: readonly string[];
  applicantKinds: readonly ApplicantKind[];
  /** Which entry of the file decided: `rows/<local code>` or `rules/<index>`, for the one who reviews the mapping. */
  because: string;
}

/** Maps a row; null when no entry of the mapping fits it. */
export type MapRow = (row: MappableRow) => RowMapping | null;

/** A mapping file that was read, or everything that is wrong with it. */
export type CatalogueMapping = { ok: true; mapRow: MapRow } | { ok: false; problems: string[] };

/** The themes of the bid that a mapping may name. */
export interface MappingThemes {
  persons: ReadonlySet<string>;
  corporations: ReadonlySet<string>;
}

interface Target {
  persons: readonly string[];
  corporations: readonly string[];
}

interface Rule extends Target {
  departments: ReadonlySet<string> | null;
  match: RegExp | null;
  not: RegExp | null;
  types: ReadonlySet<string> | null;
}

/**
 * Reads a mapping file (parsed YAML), which gives the rows of an imported catalogue what they lack.
 *
 * - `rows:` local code → `{ persons, corporations }`, for rows whose name misleads; they go first;
 * - `rules:` a list of `{ department, match, not, types, persons, corporations }`; the first one that fits decides.
 *   `department` is a name or a list of names, `match` and `not` are patterns looked for in “main item + name”,
 *   `types` the task types. What a rule leaves out fits everything.
 *
 * Who may apply follows from the themes: a theme for persons means natural persons, one for legal persons legal ones.
 */
export function readCatalogueMapping(raw: unknown, themes: MappingThemes): CatalogueMapping {
  const problems: string[] = [];
  const file = plain(raw);
  const rules = list(file.rules).map((rule, index) =>
    readRule(plain(rule), `rules/${index}`, themes, problems),
  );
  const rows = new Map<string, Target>();
  for (const [code, target] of Object.entries(plain(file.rows))) {
    rows.set(code, readTarget(plain(target), `rows/${code}`, themes, problems));
  }
  if (rules.length === 0) problems.push('rules: a mapping needs at least one rule');
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, mapRow: (row) => mapRow(row, rows, rules) };
}

function mapRow(
  row: MappableRow,
  rows: ReadonlyMap<string, Target>,
  rules: readonly Rule[],
): RowMapping | null {
  const explicit = rows.get(row.local_task_code);
  if (explicit) return mapping(explicit, `rows/${row.local_task_code}`);
  const index = rules.findIndex((rule) => fits(rule, row));
  const rule = rules[index];
  return rule ? mapping(rule, `rules/${index}`) : null;
}

function fits(rule: Rule, row: MappableRow): boolean {
  const text = `${row.main_item} ${row.name}`;
  return (
    (rule.departments === null || rule.departments.has(row.department)) &&
    (rule.types === null || rule.types.has(row.task_type)) &&
    (rule.match === null || rule.match.test(text)) &&
    (rule.not === null || !rule.not.test(text))
  );
}

function mapping({ persons, corporations }: Target, because: string): RowMapping {
  const applicantKinds: ApplicantKind[] = [];
  if (persons.length > 0) applicantKinds.push('natural');
  if (corporations.length > 0) applicantKinds.push('legal');
  return { personThemes: persons, corporationThemes: corporations, applicantKinds, because };
}

function readRule(raw: Record<string, unknown>, at: string, themes: MappingThemes, problems: string[]): Rule {
  return {
    ...readTarget(raw, at, themes, problems, ['department', 'match', 'not', 'types']),
    departments: raw.department === undefined ? null : new Set(texts(raw.department)),
    match: readPattern(raw.match, `${at}/match`, problems),
    not: readPattern(raw.not, `${at}/not`, problems),
    types: raw.types === undefined ? null : new Set(texts(raw.types)),
  };
}

function readTarget(
  raw: Record<string, unknown>,
  at: string,
  themes: MappingThemes,
  problems: string[],
  others: string[] = [],
): Target {
  for (const name of Object.keys(raw)) {
    if (!['persons', 'corporations', ...others].includes(name))
      problems.push(`${at}: there is no "${name}" here`);
  }
  const persons = texts(raw.persons);
  const corporations = texts(raw.corporations);
  for (const theme of persons)
    if (!themes.persons.has(theme)) problems.push(`${at}: no theme "${theme}" for persons`);
  for (const theme of corporations) {
    if (!themes.corporations.has(theme)) problems.push(`${at}: no theme "${theme}" for legal persons`);
  }
  if (persons.length + corporations.length === 0) problems.push(`${at}: names no theme`);
  return { persons, corporations };
}

function readPattern(value: unknown, at: string, problems: string[]): RegExp | null {
  if (value === undefined) return null;
  try {
    return new RegExp(String(value), 'u');
  } catch {
    problems.push(`${at}: "${String(value)}" is not a pattern`);
    return null;
  }
}

function plain(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
