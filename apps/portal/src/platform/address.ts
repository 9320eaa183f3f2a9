/** A parameter of an address as text. Mini-programs hand it over as it was written, browsers sometimes decoded. */
export function text(parameter: string | undefined): string {
  if (parameter === undefined) return '';
  try {
    return decodeURIComponent(parameter);
  } catch {
    return parameter;
  }
}
