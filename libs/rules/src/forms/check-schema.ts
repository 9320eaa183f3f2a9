import { formats, type DefinitionProblem } from './definition.js';
import { has, isObject, isTextList, type JsonObject } from './json.js';
import { mayRunAway, type PatternJudge } from './pattern-safety.js';
import { escapeStep, stepsOf, valueAt } from './pointer.js';

const types = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];
const deepest = 32;
/** Schemas that one piece of data may be held against, references followed. */
const mostSchemas = 5_000;

type ValueCheck = (value: unknown) => boolean;
const isText: ValueCheck = (value) => typeof value === 'string';
const isFlag: ValueCheck = (value) => typeof value === 'boolean';
const isNumber: ValueCheck = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount: ValueCheck = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isType: ValueCheck = (value) => typeof value === 'string' && types.includes(value);

/** What the value of a keyword must be. Keywords that hold schemas stand in the lists below. */
const values: Readonly<Record<string, readonly [check: ValueCheck, expected: string]>> = {
  $schema: [(value) => value === 'https://json-schema.org/draft/2020-12/schema', 'JSON Schema 2020-12'],
  $ref: [(value) => isText(value) && /^#(\/|$)/.test(value as string), 'a local reference, #/…'],
  title: [isText, 'a text'],
  description: [isText, 'a text'],
  personal: [isFlag, 'true or false'],
  type: [
    (value) => isType(value) || (Array.isArray(value) && value.length > 0 && value.every(isType)),
    `one or some of ${types.join(', ')}`,
  ],
  enum: [(value) => Array.isArray(value) && value.length > 0, 'a list of values'],
  const: [() => true, 'a value'],
  required: [(value) => isTextList(value) && new Set(value).size === value.length, 'a list of names'],
  additionalProperties: [(value) => value === false, 'false'],
  minItems: [isCount, 'a count'],
  maxItems: [isCount, 'a count'],
  uniqueItems: [isFlag, 'true or false'],
  minLength: [isCount, 'a count'],
  maxLength: [isCount, 'a count'],
  pattern: [isText, 'a regular expression'],
  format: [(value) => (formats as readonly unknown[]).includes(value), `one of ${formats.join(', ')}`],
  minimum: [isNumber, 'a number'],
  maximum: [isNumber, 'a number'],
  exclusiveMinimum: [isNumber, 'a number'],
  exclusiveMaximum: [isNumber, 'a number'],
  multipleOf: [(value) => isNumber(value) && (value as number) > 0, 'a number above 0'],
};
const holdsSchema = ['items', 'not', 'if', 'then', 'else'];
const holdsSchemas = ['allOf', 'anyOf'];
const holdsNamedSchemas = ['properties', '$defs'];

/**
 * Checks that a schema uses only the supported part of JSON Schema 2020-12 and cannot block the
 * validator.
 *
 * @param at  where the schema lies in its file, as a pointer
 * @param runsAway  the judge of patterns; the cautious rule of syntax unless a better one is at hand
 */
export function checkSchema(
  schema: unknown,
  at = '',
  runsAway: PatternJudge = mayRunAway,
): DefinitionProblem[] {
  const problems = checkOne(schema, at, runsAway, 0);
  if (problems.length > 0) return problems;
  return checkReferences(schema as JsonObject, at);
}

function checkOne(schema: unknown, at: string, runsAway: PatternJudge, depth: number): DefinitionProblem[] {
  if (!isObject(schema)) return [{ pointer: at, message: 'a schema is an object' }];
  if (depth > deepest) return [{ pointer: at, message: `schemas nest more than ${deepest} deep` }];
  const inside = (value: unknown, ...steps: (string | number)[]): DefinitionProblem[] =>
    checkOne(value, [at, ...steps.map(escapeStep)].join('/'), runsAway, depth + 1);

  return Object.keys(schema).reduce<DefinitionProblem[]>((problems, keyword) => {
    const value = schema[keyword];
    const pointer = `${at}/${escapeStep(keyword)}`;
    if (holdsSchema.includes(keyword)) return problems.concat(inside(value, keyword));
    if (holdsSchemas.includes(keyword)) {
      if (!Array.isArray(value) || value.length === 0) {
        return problems.concat({ pointer, message: 'a list of schemas is needed' });
      }
      return problems.concat(...value.map((one, index) => inside(one, keyword, index)));
    }
    if (holdsNamedSchemas.includes(keyword)) {
      if (!isObject(value)) return problems.concat({ pointer, message: 'schemas by name are needed' });
      return problems.concat(...Object.keys(value).map((name) => inside(value[name], keyword, name)));
    }
    return problems.concat(checkValue(keyword, value, pointer, runsAway));
  }, []);
}

function checkValue(
  keyword: string,
  value: unknown,
  pointer: string,
  runsAway: PatternJudge,
): DefinitionProblem[] {
  const rule = has(values, keyword) ? values[keyword] : undefined;
  if (!rule) return [{ pointer, message: `the keyword ${keyword} is not supported` }];
  const [fits, expected] = rule;
  if (!fits(value)) return [{ pointer, message: `${keyword} must be ${expected}` }];
  if (keyword !== 'pattern') return [];
  const pattern = value as string;
  if (!isRegularExpression(pattern)) return [{ pointer, message: 'not a regular expression' }];
  return runsAway(pattern)
    ? [{ pointer, message: `the pattern ${pattern} can run away: some texts would block the validator` }]
    : [];
}

function isRegularExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

/** References lead somewhere, never back to themselves, and do not blow the schema up. */
function checkReferences(root: JsonObject, at: string): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const sizes = new Map<JsonObject, number>();
  const open = new Set<JsonObject>();

  const sizeOf = (schema: JsonObject, pointer: string): number => {
    const known = sizes.get(schema);
    if (known !== undefined) return known;
    if (open.has(schema)) {
      problems.push({ pointer, message: 'a reference leads back to itself' });
      return 1;
    }
    open.add(schema);
    let size = 1;
    for (const [child, steps] of childrenOf(schema)) {
      size += sizeOf(child, [pointer, ...steps.map(escapeStep)].join('/'));
    }
    if (typeof schema.$ref === 'string') size += sizeOfReference(schema.$ref, `${pointer}/$ref`);
    open.delete(schema);
    sizes.set(schema, size);
    return size;
  };
  const sizeOfReference = (reference: string, pointer: string): number => {
    const target = resolveReference(root, reference);
    if (target) return sizeOf(target, pointer);
    problems.push({ pointer, message: `nothing lies at ${reference}` });
    return 1;
  };

  if (sizeOf(root, at) > mostSchemas) problems.push({ pointer: at, message: 'the schema is too large' });
  return problems;
}

/** The schema that a local reference names; undefined where there is none. */
export function resolveReference(root: JsonObject, reference: string): JsonObject | undefined {
  let fragment: string;
  try {
    fragment = decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
  const target = valueAt(root, stepsOf(fragment));
  return isObject(target) ? target : undefined;
}

/** Every schema directly inside a schema, with the steps to it. */
export function childrenOf(schema: JsonObject): [child: JsonObject, steps: string[]][] {
  const children: [JsonObject, string[]][] = [];
  const add = (value: unknown, ...steps: string[]): void => {
    if (isObject(value)) children.push([value, steps]);
  };
  for (const keyword of holdsSchema) if (has(schema, keyword)) add(schema[keyword], keyword);
  for (const keyword of holdsSchemas) {
    const list = schema[keyword];
    if (Array.isArray(list)) list.forEach((one, index) => add(one, keyword, String(index)));
  }
  for (const keyword of holdsNamedSchemas) {
    const named = schema[keyword];
    if (isObject(named)) for (const name of Object.keys(named)) add(named[name], keyword, name);
  }
  return children;
}
