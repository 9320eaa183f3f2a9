import type { FormData, FormDefinition } from '@tongban/rules';

/**
 * What is known of the reader, for a form that nobody has begun: they check it instead of typing it. Later what they
 * took out stays out.
 *
 * @param known values by the names of `autofill`
 */
export function autofilled(definition: FormDefinition, data: FormData, known: unknown): FormData {
  if (Object.keys(data).length > 0 || typeof known !== 'object' || known === null) return data;
  const values = known as Readonly<Record<string, unknown>>;
  const filled: Record<string, unknown> = {};
  for (const page of definition.layout.pages) {
    for (const { name, autofill } of page.fields) {
      const value = autofill && values[autofill];
      if (value) filled[name] = value;
    }
  }
  return filled;
}
