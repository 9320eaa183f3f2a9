import type { Language } from '../text/index.js';
import { checkSchema } from './check-schema.js';
import type { FormDefinition, FormError, FormResult } from './definition.js';
import { interpret, type Finding } from './interpret.js';
import { isObject, type JsonObject } from './json.js';
import { fieldAt, isShown, visibleData } from './layout.js';
import { messageOf } from './messages.js';
import type { PatternJudge } from './pattern-safety.js';

export interface ValidationOptions {
  /** The language of the messages; Chinese unless told otherwise. */
  readonly language?: Language;
}

/** Of several findings at one place, the first of these is the most useful to read. */
const usefulness = [
  'limits',
  'required',
  'additionalProperties',
  'type',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'format',
  'pattern',
];

/**
 * Judges the answers of a whole form, all problems at once, one for each place.
 *
 * Only what is shown is judged: answers of hidden fields are dropped first (see `visibleData`).
 *
 * @param definition  one that `checkFormDefinition` has passed
 * @param data  anything; what is no object fails with `type`
 */
export function validateForm(
  definition: FormDefinition,
  data: unknown,
  options: ValidationOptions = {},
): FormResult {
  const shown = isObject(data) ? visibleData(definition, data) : data;
  return resultOf(interpret({ ...definition.schema }, shown), options, definition);
}

/** Judges one page: the problems of its own fields. A page that is hidden or unknown has none. */
export function validatePage(
  definition: FormDefinition,
  pageKey: string,
  data: unknown,
  options: ValidationOptions = {},
): FormResult {
  const page = definition.layout.pages.find((one) => one.key === pageKey);
  const shown = isObject(data) ? visibleData(definition, data) : {};
  if (!page || !isShown(page.when, shown)) return { valid: true, errors: [] };
  return only(
    validateForm(definition, shown, options),
    (error) => fieldAt(definition, error.pointer)?.page === page,
  );
}

/**
 * Judges a draft: what is filled in so far. What is still missing is no problem before the answers are
 * checked.
 */
export function validateDraft(
  definition: FormDefinition,
  data: unknown,
  options: ValidationOptions = {},
): FormResult {
  const later = ['required', 'anyOf', 'minItems'];
  return only(validateForm(definition, data, options), (error) => !later.includes(error.keyword));
}

/**
 * Judges data by a bare schema, without a layout. A schema that is not allowed is an error of its own
 * (keyword `schema`): it is never run.
 */
export function validateSchema(
  schema: unknown,
  data: unknown,
  options: ValidationOptions & { readonly runsAway?: PatternJudge } = {},
): FormResult {
  const problems = checkSchema(schema, '', options.runsAway);
  if (problems.length > 0) {
    const errors = problems.map(({ pointer, message }) => ({
      pointer: '',
      keyword: 'schema',
      message: `The schema is refused at ${pointer || 'its root'}: ${message}.`,
    }));
    return { valid: false, errors };
  }
  return resultOf(interpret(schema as JsonObject, data), options);
}

function resultOf(
  findings: readonly Finding[],
  { language = 'zh-CN' }: ValidationOptions,
  definition?: FormDefinition,
): FormResult {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const other = best.get(finding.pointer);
    if (!other || rank(finding) < rank(other)) best.set(finding.pointer, finding);
  }
  const errors = Array.from(best.values()).map((finding) => ({
    pointer: finding.pointer,
    keyword: finding.keyword,
    message: messageOf(finding, language, definition),
  }));
  return { valid: errors.length === 0, errors: definition ? inFormOrder(definition, errors) : errors };
}

/** Errors in the order in which the form asks, so that the summary reads from top to bottom. */
function inFormOrder(definition: FormDefinition, errors: readonly FormError[]): FormError[] {
  const names = definition.layout.pages.reduce<string[]>(
    (all, page) => all.concat(page.fields.map((field) => field.name)),
    [],
  );
  const order = (error: FormError): number => {
    const index = names.indexOf(fieldNameOf(error.pointer));
    return index < 0 ? names.length : index;
  };
  return errors
    .map((error, index) => ({ error, index }))
    .sort((a, b) => order(a.error) - order(b.error) || a.index - b.index)
    .map(({ error }) => error);
}

function fieldNameOf(pointer: string): string {
  return (pointer.split('/')[1] ?? '').replace(/~1/g, '/').replace(/~0/g, '~');
}

function rank({ keyword }: Finding): number {
  const index = usefulness.indexOf(keyword);
  return index < 0 ? usefulness.length : index;
}

function only(result: FormResult, keep: (error: FormError) => boolean): FormResult {
  const errors = result.errors.filter(keep);
  return { valid: errors.length === 0, errors };
}
