import type { FormData, FormDefinition, FormField, FormPage, FormSchema, When } from './definition.js';
import { equalJson, has, isObject } from './json.js';
import { escapeStep, stepsOf } from './pointer.js';

/** Whether an answer says anything. */
export function isFilled(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

/** Whether a field or page with this condition is shown, given the answers before it. */
export function isShown(when: When | undefined, answers: FormData): boolean {
  if (!when) return true;
  const value = has(answers, when.field) ? answers[when.field] : undefined;
  if (when.oneOf) return when.oneOf.some((one) => equalJson(one, value));
  if (when.filled) return isFilled(value);
  return equalJson(when.equals, value);
}

/** The pages that are shown, each with the fields that are shown. */
export function visiblePages(definition: FormDefinition, data: FormData): FormPage[] {
  const shown = visibleData(definition, data);
  return definition.layout.pages
    .filter((page) => isShown(page.when, shown))
    .map((page) => ({ ...page, fields: page.fields.filter((field) => isShown(field.when, shown)) }));
}

/**
 * The answers without those of hidden fields, in the order asked: what is saved and submitted. A field
 * whose condition hangs on a hidden field is hidden with it. What the layout does not know stays, so that
 * validation names it.
 */
export function visibleData(definition: FormDefinition, data: FormData): FormData {
  const known = definition.layout.pages.reduce<string[]>(
    (names, page) => names.concat(page.fields.map((field) => field.name)),
    [],
  );
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(data)) if (!known.includes(name)) put(kept, name, data[name]);
  for (const page of definition.layout.pages) {
    if (isShown(page.when, kept)) keepShown(page.fields, data, kept);
  }
  return kept;
}

function keepShown(fields: readonly FormField[], data: FormData, kept: Record<string, unknown>): void {
  for (const field of fields) {
    if (!has(data, field.name) || !isShown(field.when, kept)) continue;
    put(kept, field.name, keepShownEntries(field, data[field.name]));
  }
}

function keepShownEntries(field: FormField, value: unknown): unknown {
  const { fields } = field;
  if (!fields || !Array.isArray(value)) return value;
  return value.map((entry: unknown) => {
    if (!isObject(entry)) return entry;
    const known = fields.map((one) => one.name);
    const kept: Record<string, unknown> = {};
    for (const name of Object.keys(entry)) if (!known.includes(name)) put(kept, name, entry[name]);
    keepShown(fields, entry, kept);
    return kept;
  });
}

/** Sets a member as its own property, whatever its name: `__proto__` too. */
function put(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** A question and, in a group, which entry it is asked of. */
export interface FieldPlace {
  readonly field: FormField;
  readonly page: FormPage;
  readonly group?: { readonly field: FormField; readonly index: number };
}

/** The question that a pointer into the answers belongs to; undefined when there is none. */
export function fieldAt(definition: FormDefinition, pointer: string): FieldPlace | undefined {
  const [name, index, inner] = stepsOf(pointer);
  for (const page of definition.layout.pages) {
    const field = page.fields.find((one) => one.name === name);
    if (!field) continue;
    const entry = field.fields?.find((one) => one.name === inner);
    if (!entry) return { field, page };
    return { field: entry, page, group: { field, index: Number(index) } };
  }
  return undefined;
}

/**
 * Where personal answers lie, as pointers with `*` for each entry of a group
 * (`/household/…/identityNumber`, the dots being `*`). They are encrypted at rest and masked on screen.
 */
export function personalPointers(definition: FormDefinition): string[] {
  const found = new Set<string>();
  const visit = (schema: FormSchema, at: string): void => {
    if (schema.personal) found.add(at);
    const properties = schema.properties ?? {};
    for (const name of Object.keys(properties)) {
      const property = properties[name];
      if (property) visit(property, `${at}/${escapeStep(name)}`);
    }
    if (schema.items) visit(schema.items, `${at}/*`);
    for (const part of [
      ...(schema.allOf ?? []),
      ...(schema.anyOf ?? []),
      schema.if,
      schema.then,
      schema.else,
    ]) {
      if (part) visit(part, at);
    }
    const target = schema.$ref ? schema.$ref.split('/')[2] : undefined;
    const referred = target === undefined ? undefined : definition.schema.$defs?.[target];
    if (referred) visit(referred, at);
  };
  visit(definition.schema, '');
  return Array.from(found);
}

/** The pointers of the personal answers that stand in these data, one for each. */
export function personalPointersIn(definition: FormDefinition, data: FormData): string[] {
  return personalPointers(definition).reduce<string[]>(
    (pointers, pattern) => pointers.concat(matches(data, stepsOf(pattern), '')),
    [],
  );
}

function matches(value: unknown, steps: readonly string[], at: string): string[] {
  const [step, ...rest] = steps;
  if (step === undefined) return isFilled(value) ? [at] : [];
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return value.reduce<string[]>(
      (pointers, entry, index) => pointers.concat(matches(entry, rest, `${at}/${index}`)),
      [],
    );
  }
  return isObject(value) && has(value, step) ? matches(value[step], rest, `${at}/${escapeStep(step)}`) : [];
}
