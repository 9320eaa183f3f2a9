const LONGEST = 120;
/** Control and format characters (a right-to-left override hides an .exe), path and shell characters. */
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\\/:*?"<>|]/g;

/**
 * Makes a sent file name harmless: only its last part, without control, direction and path characters, bounded.
 * The name is only ever shown; no path is made from it.
 */
export function harmlessName(name: string): string {
  const last = name.split(/[\\/]/).pop() ?? '';
  const clean = last
    .normalize('NFC')
    .replace(HARMFUL, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (!clean) return 'file';
  if (clean.length <= LONGEST) return clean;
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 10 ? clean.slice(dot) : '';
  return [...clean.slice(0, LONGEST - ending.length)].join('') + ending;
}
