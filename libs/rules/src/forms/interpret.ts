import { format as libraryFormats, validate, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { checkCreditCode, checkIdentityNumber, checkTelephone } from '../codes/index.js';
import { bounded } from './bounded.js';
import { childrenOf, resolveReference } from './check-schema.js';
import { has, isObject, type JsonObject } from './json.js';
import { escapeStep, stepsOf } from './pointer.js';

/** A keyword that was not kept, before it is put into words. */
export interface Finding {
  readonly pointer: string;
  readonly keyword: string;
  /** The schema that holds the keyword. */
  readonly schema: JsonObject;
  /** The value that was found; undefined for a missing one. */
  readonly value: unknown;
}

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'identity-number': (text) => checkIdentityNumber(text).valid,
  'credit-code': (text) => checkCreditCode(text).valid,
  telephone: (text) => checkTelephone(text).valid,
  postcode: (text) => /^\d{6}$/.test(text),
};

/** Keywords whose failure is told by what failed inside them. */
const wrappers = ['properties', 'items', 'allOf', 'if', '$ref'];

/**
 * Holds data against a schema that `checkSchema` has passed, and finds everything that is wrong.
 * Never throws on data, whatever it is.
 */
export function interpret(schema: JsonObject, data: unknown): Finding[] {
  const copy = bounded(data);
  if ('tooLargeAt' in copy)
    return [{ pointer: copy.tooLargeAt, keyword: 'limits', schema, value: undefined }];
  let units: readonly OutputUnit[];
  try {
    units = withOurFormats(
      () => validate(copy.value, schema as Schema, '2020-12', referencesOf(schema), false).errors,
    );
  } catch (error) {
    // More errors than the engine can pass on at once: the data is far from what the form asks.
    if (error instanceof RangeError) return [{ pointer: '', keyword: 'limits', schema, value: undefined }];
    throw error;
  }
  const ways = units.filter((unit) => unit.keyword === 'anyOf').map((unit) => `${unit.keywordLocation}/`);
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const unit of units) {
    const isWrapper = wrappers.includes(unit.keyword) || unit.keyword === 'false';
    const isInsideWay = ways.some((way) => unit.keywordLocation.slice(0, way.length) === way);
    // The library tells a keyword once for each property; we find them all the first time.
    const key = `${unit.keywordLocation} ${unit.instanceLocation}`;
    if (isWrapper || isInsideWay || told.has(key)) continue;
    told.add(key);
    findings.push(...findingsOf(unit, schema, copy.value));
  }
  return findings;
}

/**
 * The library looks formats up in one table of its own. Ours stand in it only while a validation runs,
 * so that nobody else who uses the library meets them.
 */
function withOurFormats<Result>(run: () => Result): Result {
  const names = Object.keys(formats);
  const before = names.map((name) => libraryFormats[name]);
  Object.assign(libraryFormats, formats);
  try {
    return run();
  } finally {
    names.forEach((name, index) => {
      const format = before[index];
      if (format) libraryFormats[name] = format;
      else delete libraryFormats[name];
    });
  }
}

/** Every local reference and the schema it names. Kept by hand: the library's way needs URL, which mini-programs lack. */
function referencesOf(root: JsonObject): Record<string, Schema> {
  const found = Object.create(null) as Record<string, Schema>;
  const visit = (schema: JsonObject): void => {
    const reference = schema.$ref;
    if (typeof reference === 'string' && !found[reference]) {
      const target = resolveReference(root, reference);
      if (target) {
        found[reference] = target as Schema;
        visit(target);
      }
    }
    for (const [child] of childrenOf(schema)) visit(child);
  };
  visit(root);
  return found;
}

/** Translates one error of the library; a missing or unknown property is told at its own place. */
function findingsOf(unit: OutputUnit, root: JsonObject, data: unknown): Finding[] {
  const pointer = decodeURI(unit.instanceLocation).slice(1);
  const { keyword } = unit;
  const schema = schemaAt(root, stepsOf(decodeURI(unit.keywordLocation)).slice(0, -1));
  const value = dataAt(data, stepsOf(pointer));
  const at = (name: string): string => `${pointer}/${escapeStep(name)}`;
  if (keyword === 'required') {
    const missing = (schema.required as string[]).filter((name) => !isObject(value) || !has(value, name));
    return missing.map((name) => ({ pointer: at(name), keyword, schema, value: undefined }));
  }
  if (keyword === 'additionalProperties') {
    const known = isObject(schema.properties) ? schema.properties : {};
    const unknown = isObject(value) ? Object.keys(value).filter((name) => !has(known, name)) : [];
    return unknown.map((name) => ({ pointer: at(name), keyword, schema, value: undefined }));
  }
  return [{ pointer, keyword, schema, value }];
}

/** Follows a keyword location, through references, to the schema that it lies in. */
function schemaAt(root: JsonObject, steps: readonly string[]): JsonObject {
  let here: unknown = root;
  for (const step of steps) {
    if (step === '$ref' && isObject(here) && typeof here.$ref === 'string') {
      here = resolveReference(root, here.$ref);
    } else {
      here = (here as Readonly<Record<string, unknown>> | undefined)?.[step];
    }
  }
  return isObject(here) ? here : root;
}

function dataAt(data: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    data,
  );
}
