import type { FormData, FormDefinition } from '@tongban/rules';

/** What is known of the person, at the questions that ask for it. */
export function filledIn(form: FormDefinition, known: Readonly<Record<string, unknown>>): FormData {
  const answers: Record<string, unknown> = {};
  for (const { fields } of form.layout.pages) {
    for (const { name, autofill } of fields) {
      const value = autofill && known[autofill];
      if (value) answers[name] = value;
    }
  }
  return answers;
}

/** Answers with one changed; an emptied one is no answer. */
export function withAnswer(data: FormData, name: string, value: unknown): FormData {
  const { [name]: _, ...rest } = data;
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return empty ? rest : { ...rest, [name]: value };
}
