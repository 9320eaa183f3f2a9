import type { ServiceItemContent } from './content.js';
import { itemFields, itemLists, remedyFields, type ItemField } from './item-fields.js';
import { problem, type ItemProblem } from './problem.js';

/** What reading an item gave: the content when its shape is right, and every problem of shape otherwise. */
export type ReadServiceItem =
  { ok: true; content: ServiceItemContent } | { ok: false; problems: ItemProblem[] };

type Fields = Readonly<Record<string, ItemField>>;
type Plain = Record<string, unknown>;

/**
 * Reads what stands in an item file (parsed YAML or JSON) into an item.
 *
 * Fields that the file leaves out become empty texts, lists or absent numbers; a field of the wrong type and a field
 * that nobody knows (a misspelt name would otherwise lose its value silently) are problems.
 * Says nothing about meaning: that is `checkServiceItem`.
 */
export function readServiceItem(raw: unknown): ReadServiceItem {
  if (!isPlain(raw)) {
    return {
      ok: false,
      problems: [problem('', 'shape', '文件内容应为一个事项', 'the file has to hold one item')],
    };
  }
  const problems: ItemProblem[] = [];
  const content = readFields(raw, itemFields, '', problems, [
    ...Object.keys(itemLists),
    'remedies',
    'empty_because',
    'applicant_kinds',
  ]);
  for (const [name, list] of Object.entries(itemLists)) {
    content[name] = readList(raw[name], list.fields, `/${name}`, problems);
  }
  content.remedies = readEntry(raw.remedies ?? {}, remedyFields, '/remedies', problems);
  content.applicant_kinds = readTexts(raw.applicant_kinds, '/applicant_kinds', problems);
  content.empty_because = readReasons(raw.empty_because, problems);
  return isWhole(content, problems) ? { ok: true, content } : { ok: false, problems };
}

/** Every field was read by its own rule: without a problem the shape is the item's. */
function isWhole(content: Plain, problems: ItemProblem[]): content is Plain & ServiceItemContent {
  return problems.length === 0;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongType(pointer: string, zh: string, en: string): ItemProblem {
  return problem(pointer, 'shape', `此处应为${zh}`, `this has to be ${en}`);
}

function readFields(
  raw: Plain,
  fields: Fields,
  at: string,
  problems: ItemProblem[],
  others: string[] = [],
): Plain {
  for (const name of Object.keys(raw)) {
    if (!(name in fields) && !others.includes(name)) {
      problems.push(
        problem(`${at}/${name}`, 'unknown-field', `没有“${name}”这个字段`, `there is no field "${name}"`),
      );
    }
  }
  const read: Plain = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = readValue(raw[name], field, `${at}/${name}`, problems);
    if (value !== undefined) read[name] = value;
  }
  return read;
}

function readValue(value: unknown, field: ItemField, pointer: string, problems: ItemProblem[]): unknown {
  switch (field.kind) {
    case 'number':
      if (value === undefined || value === null) return undefined;
      if (typeof value !== 'number' || !Number.isFinite(value))
        problems.push(wrongType(pointer, '数字', 'a number'));
      return value;
    case 'flag':
      if (value === undefined || value === null) return undefined;
      if (typeof value !== 'boolean')
        problems.push(wrongType(pointer, '是或否（true/false）', 'true or false'));
      return value;
    case 'codes':
    case 'themes':
    case 'words':
      return readTexts(value, pointer, problems);
    default:
      if (value === undefined || value === null) return '';
      if (typeof value !== 'string')
        problems.push(wrongType(pointer, '文字（代码和日期请加引号）', 'a text (quote codes and days)'));
      return value;
  }
}

function readTexts(value: unknown, pointer: string, problems: ItemProblem[]): unknown {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) {
    problems.push(wrongType(pointer, '文字列表（代码请加引号）', 'a list of texts (quote codes)'));
  }
  return value;
}

function readList(value: unknown, fields: Fields, pointer: string, problems: ItemProblem[]): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push(wrongType(pointer, '列表', 'a list'));
    return [];
  }
  return value.map((entry, index) => readEntry(entry, fields, `${pointer}/${index}`, problems));
}

function readEntry(value: unknown, fields: Fields, pointer: string, problems: ItemProblem[]): Plain {
  if (!isPlain(value)) {
    problems.push(wrongType(pointer, '一组字段', 'a set of fields'));
    return {};
  }
  return readFields(value, fields, pointer, problems);
}

function readReasons(value: unknown, problems: ItemProblem[]): Record<string, string> {
  const reasons: Record<string, string> = {};
  if (value === undefined || value === null) return reasons;
  if (!isPlain(value)) {
    problems.push(wrongType('/empty_because', '“字段: 理由”', 'field: reason'));
    return reasons;
  }
  for (const [field, reason] of Object.entries(value)) {
    if (typeof reason === 'string' && reason.trim() !== '') reasons[field] = reason;
    else
      problems.push(
        wrongType(`/empty_because/${field.replaceAll('/', '~1')}`, '一句理由', 'a written reason'),
      );
  }
  return reasons;
}
