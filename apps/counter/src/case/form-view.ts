import type { FormDefinition, FormField, FormSchema, When } from '@tongban/rules';
import type { Change } from '../server/operations.js';
import { formatDay } from '../text/formats.js';
import { inLanguage, type Language } from '../text/language.js';

/** One answer as a clerk reads it. */
export interface ShownField {
  readonly kind: 'field';
  /** RFC 6901 pointer into the answers. */
  readonly pointer: string;
  readonly label: string;
  /** Null where nothing is filled in. */
  readonly value: string | null;
  /** Masked; can be shown as an audited act. */
  readonly personal: boolean;
  readonly change: { readonly before: string | null } | null;
}

/** A repeated group: each entry with its own answers. */
export interface ShownGroup {
  readonly kind: 'group';
  readonly pointer: string;
  readonly label: string;
  readonly itemLabel: string;
  readonly entries: readonly (readonly ShownField[])[];
}

export interface ShownPage {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly (ShownField | ShownGroup)[];
}

export interface FormView {
  readonly pages: readonly ShownPage[];
  /** Changes of answers that are no longer asked, or that belong to no field on the screen. */
  readonly otherChanges: readonly Change[];
}

/** Words that stand for values. */
export interface ValueWords {
  readonly yes: string;
  readonly no: string;
}

type Answers = Readonly<Record<string, unknown>>;

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Appends a name to a JSON pointer (RFC 6901). */
export const pointerTo = (pointer: string, name: string | number): string =>
  `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Takes a form definition out of an answer of the server; null where the item has no form. */
export function readForm(form: unknown): FormDefinition | null {
  return isAnswers(form) && isAnswers(form['layout']) && isAnswers(form['schema']) ? (form as never) : null;
}

/** Whether a question was asked, given the answers. A masked answer is a filled one. */
function isAsked(when: When | undefined, answers: Answers): boolean {
  if (!when) return true;
  const value = answers[when.field];
  if (when.filled) return isFilled(value);
  const wanted = when.oneOf ?? [when.equals];
  return wanted.some((one) => one === value || (Array.isArray(value) && value.includes(one)));
}

/** The value of one answer in words: options by their labels, days with their weekday. */
export function showValue(
  field: FormField,
  value: unknown,
  language: Language,
  words: ValueWords,
): string | null {
  if (!isFilled(value)) return null;
  if (Array.isArray(value)) {
    const parts = value.map((one) => showValue(field, one, language, words) ?? '');
    return parts.join(language === 'en' ? ', ' : '、');
  }
  const option = field.options?.find((one) => one.value === value || String(one.value) === value);
  if (option) return inLanguage(language, option.label);
  if (value === true || (field.widget === 'yes-no' && value === 'true')) return words.yes;
  if (value === false || (field.widget === 'yes-no' && value === 'false')) return words.no;
  if (typeof value === 'string') {
    return field.widget === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(language, value) : value;
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Lays a case's answers out as the applicant met them: page by page, in the form's order, with what changed
 * since the last submission beside its field.
 *
 * @param changes what the server says changed; each is shown exactly once
 */
export function viewForm(
  form: FormDefinition | null,
  data: unknown,
  changes: readonly Change[],
  language: Language,
  words: ValueWords,
): FormView {
  const answers = isAnswers(data) ? data : {};
  const open = new Map(changes.map((change) => [change.pointer, change]));

  const fieldOf = (
    field: FormField,
    schema: FormSchema | undefined,
    value: unknown,
    pointer: string,
  ): ShownField => {
    const change = open.get(pointer);
    open.delete(pointer);
    return {
      kind: 'field',
      pointer,
      label: inLanguage(language, field.label),
      value: showValue(field, value, language, words),
      personal: schema?.personal === true,
      change: change ? { before: showValue(field, change.before, language, words) } : null,
    };
  };

  const groupOf = (
    field: FormField,
    schema: FormSchema | undefined,
    value: unknown,
    pointer: string,
  ): ShownGroup => ({
    kind: 'group',
    pointer,
    label: inLanguage(language, field.label),
    itemLabel: inLanguage(language, field.itemLabel ?? field.label),
    entries: (Array.isArray(value) ? value : []).map((entry: unknown, index) => {
      const at = pointerTo(pointer, index);
      const own = isAnswers(entry) ? entry : {};
      return (field.fields ?? [])
        .filter((inner) => isAsked(inner.when, own) || isFilled(own[inner.name]))
        .map((inner) =>
          fieldOf(inner, schema?.items?.properties?.[inner.name], own[inner.name], pointerTo(at, inner.name)),
        );
    }),
  });

  const pages = (form?.layout.pages ?? [])
    .filter((page) => isAsked(page.when, answers))
    .map((page): ShownPage => ({
      key: page.key,
      title: inLanguage(language, page.title),
      rows: page.fields
        .filter((field) => isAsked(field.when, answers) || isFilled(answers[field.name]))
        .map((field) => {
          const pointer = pointerTo('', field.name);
          const schema = form?.schema.properties?.[field.name];
          const make = field.widget === 'group' ? groupOf : fieldOf;
          return make(field, schema, answers[field.name], pointer);
        }),
    }));

  return { pages, otherChanges: [...open.values()] };
}
