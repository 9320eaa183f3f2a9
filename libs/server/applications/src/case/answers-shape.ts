import type { FormSchema } from '@tongban/rules';

/** A place in the answers that cannot be stored. */
export interface ShapeFault {
  pointer: string;
  fault: 'unknown' | 'too-large';
}

/** Characters of one answer and entries of one list that are kept at most, whatever the form allows. */
const longest = { text: 5000, list: 100 } as const;
/** Characters of all answers together, as JSON. */
export const largestAnswers = 64 * 1024;

const escape = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');

/**
 * Whether answers can be kept as a draft at all. A draft may be incomplete and wrong, but it may hold nothing that the
 * form does not ask for, nothing endless, and no value that looks sealed already.
 */
export const shapeFaults = (schema: FormSchema, answers: unknown): ShapeFault[] =>
  objectFaults(schema.properties ?? {}, answers, '');

function valueFaults(schema: FormSchema, value: unknown, pointer: string): ShapeFault[] {
  if (value === null || value === undefined) return [];
  if (schema.properties) return objectFaults(schema.properties, value, pointer);
  if (schema.items && Array.isArray(value)) {
    if (value.length > longest.list) return [{ pointer, fault: 'too-large' }];
    return value.flatMap((entry, at) => valueFaults(schema.items ?? {}, entry, `${pointer}/${at}`));
  }
  // A list that should be one and is none, or an object where a text is asked for, has no place to be sealed at.
  if (schema.items || typeof value === 'object') return [{ pointer, fault: 'unknown' }];
  if (typeof value !== 'string') return [];
  if (value.length > longest.text) return [{ pointer, fault: 'too-large' }];
  return value.startsWith('enc:v') ? [{ pointer, fault: 'unknown' }] : [];
}

function objectFaults(
  properties: Readonly<Record<string, FormSchema>>,
  value: unknown,
  pointer: string,
): ShapeFault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ pointer, fault: 'unknown' }];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const at = `${pointer}/${escape(name)}`;
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return property ? valueFaults(property, inner, at) : [{ pointer: at, fault: 'unknown' as const }];
  });
}
