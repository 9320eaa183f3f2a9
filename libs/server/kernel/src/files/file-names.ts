import { maskIdentityNumber, maskTelephone } from '@tongban/rules';

const LONGEST = 120;
/** Control, format and separator characters (a right-to-left override hides an .exe), path and shell characters. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

/** An identity number or a mobile number that stands by itself, as in `11010519491231002X.jpg`. */
const IDENTITY_NUMBER = /(?<!\d)\d{17}[\dXx](?!\d)/g;
const TELEPHONE = /(?<!\d)1\d{10}(?!\d)/g;

/** An asterisk stands for other names on every disk. */
const nameable = (masked: string): string => masked.replaceAll('*', 'x');

/**
 * Makes a sent file name harmless: only its last part, without control, direction and path characters, bounded,
 * numbers of a person masked.
 * The name is only ever shown; no path is made from it.
 */
export function harmlessName(name: string): string {
  const last = name.split(/[\\/]/).pop() ?? '';
  const clean = last
    .normalize('NFC')
    .replace(HARMFUL, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(IDENTITY_NUMBER, (number) => nameable(maskIdentityNumber(number)))
    .replace(TELEPHONE, (number) => nameable(maskTelephone(number)));
  if (!clean) return 'file';
  if (clean.length <= LONGEST) return clean;
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 10 ? clean.slice(dot) : '';
  return [...clean.slice(0, LONGEST - ending.length)].join('') + ending;
}

/** Endings by the type that the content was found to have. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
};
const SHOWN = /\.(pdf|jpe?g|png|webp)$/i;

/**
 * The harmless name of a file whose content is known: whoever takes a paper called `gnp.exe` off the counter's screen
 * gets a paper, `gnp.exe.pdf`.
 *
 * @param type media type, found in the content
 */
export function fittingName(name: string, type: string): string {
  const harmless = harmlessName(name);
  const ending = ENDINGS[type];
  if (!ending || SHOWN.test(harmless)) return harmless;
  return [...harmless.slice(0, LONGEST - ending.length)].join('') + ending;
}
