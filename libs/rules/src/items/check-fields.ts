import type { ServiceItemContent } from './content.js';
import type { ItemTables } from './check-service-item.js';
import { itemFields, itemLists, remedyFields, type ItemField } from './item-fields.js';
import { problem, type ItemProblem } from './problem.js';

type Values = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, ItemField>>;

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Goes through every field of the item and of its lists: filled or excused, and in its table. */
export function checkFields(content: ServiceItemContent, tables: ItemTables): ItemProblem[] {
  const reasons = new Reasons(content.empty_because);
  const problems = checkGroup({ ...content }, itemFields, '', reasons, tables);
  for (const [name, list] of Object.entries(itemLists)) {
    const entries = content[name as keyof typeof itemLists];
    if (entries.length === 0) problems.push(...reasons.excuse(`/${name}`, [name], list));
    entries.forEach((entry, index) => {
      const key = 'key' in entry ? entry.key : String(index);
      problems.push(
        ...checkGroup({ ...entry }, list.fields, `/${name}/${index}`, reasons, tables, [name, key]),
      );
    });
  }
  problems.push(
    ...checkGroup({ ...content.remedies }, remedyFields, '/remedies', reasons, tables, ['remedies']),
  );
  if (content.applicant_kinds.length === 0) {
    problems.push(problem('/applicant_kinds', 'empty', '请写明谁可以申请', 'say who may apply'));
  }
  return [...problems, ...reasons.idle()];
}

/** True when a field holds nothing. A number 0 and a `false` are values. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function checkGroup(
  values: Values,
  fields: Fields,
  at: string,
  reasons: Reasons,
  tables: ItemTables,
  path: string[] = [],
): ItemProblem[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const pointer = `${at}/${name}`;
    const value = values[name];
    if (!isEmpty(value)) return checkValue(value, field, pointer, tables);
    if (field.always)
      return [problem(pointer, 'empty', `“${field.zh}”不能为空`, `"${field.en}" cannot be empty`)];
    return reasons.excuse(pointer, [...path, name], field);
  });
}

function checkValue(value: unknown, field: ItemField, pointer: string, tables: ItemTables): ItemProblem[] {
  if (field.kind === 'day' && !day.test(String(value))) {
    return [
      problem(
        pointer,
        'day',
        `“${field.zh}”应为 2026-01-31 这样的日期`,
        `"${field.en}" has to be a day like 2026-01-31`,
      ),
    ];
  }
  if (field.kind === 'number' && !(Number.isInteger(value) && Number(value) >= 0)) {
    return [
      problem(
        pointer,
        'range',
        `“${field.zh}”应为不小于0的整数`,
        `"${field.en}" has to be a whole number from 0`,
      ),
    ];
  }
  const listed = Array.isArray(value) ? value.map(String) : [String(value)];
  if (field.kind === 'themes') {
    const themes = field.table === 'persons' ? tables.personThemes : tables.corporationThemes;
    return listed
      .filter((theme) => !themes.has(theme))
      .map((theme) =>
        problem(pointer, 'theme-unknown', `没有“${theme}”这个主题`, `there is no theme "${theme}"`),
      );
  }
  if (field.kind !== 'code' && field.kind !== 'codes') return [];
  const table = field.table as keyof ItemTables['codes'];
  return listed
    .filter((code) => !Object.hasOwn(tables.codes[table].values, code))
    .map((code) =>
      problem(
        pointer,
        'code-unknown',
        `代码表“${field.zh}”中没有“${code}”`,
        `the table of "${field.en}" has no code "${code}"`,
      ),
    );
}

/** The written reasons, and which of them excused something. */
class Reasons {
  readonly #reasons: Readonly<Record<string, string>>;
  readonly #used = new Set<string>();

  constructor(reasons: Readonly<Record<string, string>>) {
    this.#reasons = reasons;
  }

  /** Nothing when there is a reason for the empty field at this path, else the problem that there is none. */
  excuse(pointer: string, path: string[], field: { zh: string; en: string }): ItemProblem[] {
    const names = [path.join('/')];
    const [list, , name] = path;
    if (path.length === 3) names.push(`${list}/*/${name}`);
    const found = names.filter((one) => !isEmpty(this.#reasons[one]));
    if (found.length > 0) {
      found.forEach((one) => this.#used.add(one));
      return [];
    }
    return [
      problem(
        pointer,
        'reason-needed',
        `“${field.zh}”为空，请填写或在 empty_because 中写明理由`,
        `"${field.en}" is empty: fill it in, or give the reason in empty_because`,
      ),
    ];
  }

  /** Reasons that excuse nothing: the field is filled, or the name is misspelt. */
  idle(): ItemProblem[] {
    return Object.keys(this.#reasons)
      .filter((name) => !this.#used.has(name))
      .map((name) =>
        problem(
          `/empty_because/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          'reason-idle',
          `“${name}”并不为空或不存在，请删去这条理由`,
          `"${name}" is not empty or does not exist: remove this reason`,
        ),
      );
  }
}
