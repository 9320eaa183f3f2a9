/**
 * The lexemes of our own that stand in `service_item.words` beside plain words. Their marks cannot begin a word:
 * `=` a whole name or search word, `~` how it sounds, `^` its initials.
 */
export const whole = (text: string): string => `=${text}`;
export const sound = (text: string): string => `~${text}`;
export const initials = (text: string): string => `^${text}`;

/** PostgreSQL takes lexemes of up to 2,046 bytes; nobody looks for more than this many characters. */
const LONGEST = 200;

/** Writes a lexeme as a quoted literal of `tsvector` and `tsquery`: whatever it holds, it is never read as an operator. */
export function quoted(lexeme: string): string {
  const bounded = [...lexeme].slice(0, LONGEST).join('');
  return `'${bounded.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
