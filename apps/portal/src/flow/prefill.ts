import type { FormData, FormDefinition } from '@tongban/rules';

/** The answers that an account already holds, for those questions of a form that ask for them. */
export function prefill(definition: FormDefinition, account: unknown): FormData {
  const known = typeof account === 'object' && account !== null ? (account as Record<string, unknown>) : {};
  const fields = definition.layout.pages.flatMap((page) => page.fields);
  return Object.fromEntries(
    fields.flatMap(({ name, autofill }) =>
      autofill && typeof known[autofill] === 'string' ? [[name, known[autofill]]] : [],
    ),
  );
}
