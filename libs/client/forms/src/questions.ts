import { isShown, type FormData, type FormError, type FormField, type FormSchema } from '@tongban/rules';
import { withAnswer } from './answers.js';

/** Some questions and the object that holds their answers. */
export interface Questions {
  readonly fields: readonly FormField[];
  /** The schema of that object. */
  readonly schema: FormSchema | undefined;
  /** Where that object lies, RFC 6901; empty for the form itself. */
  readonly pointer: string;
  readonly data: FormData;
  readonly errors: readonly FormError[];
  readonly onChange: (data: FormData) => void;
}

/** One question, bound to its answer. */
export interface Question {
  readonly field: FormField;
  /** The schema of the answer. */
  readonly schema: FormSchema | undefined;
  /** Where the answer lies, RFC 6901. */
  readonly pointer: string;
  readonly value: unknown;
  readonly optional: boolean;
  readonly errors: readonly FormError[];
  readonly onChange: (value: unknown) => void;
}

const escaped = (name: string) => name.replace(/~/g, '~0').replace(/\//g, '~1');

/** The questions that the answers so far call for, each bound to its answer. */
export function shownQuestions({
  fields,
  schema,
  pointer,
  data,
  errors,
  onChange,
}: Questions): readonly Question[] {
  const required = new Set(schema?.required ?? []);
  return fields
    .filter((field) => isShown(field.when, data))
    .map((field) => ({
      field,
      schema: schema?.properties?.[field.name],
      pointer: `${pointer}/${escaped(field.name)}`,
      value: data[field.name],
      // A question that hangs on another answer is required by if/then, which only the validator reads.
      optional: !field.when && !required.has(field.name),
      errors,
      onChange: (value) => onChange(withAnswer(data, field.name, value)),
    }));
}
