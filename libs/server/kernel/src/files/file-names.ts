const LONGEST = 120;
/** Control, format and separator characters (a right-to-left override hides an .exe), path and shell characters. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

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
