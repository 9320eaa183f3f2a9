/** By this Excel knows UTF-8; it stands once, before the first row. */
export const CSV_BEGIN = '\ufeff';

/** Rows of a spreadsheet as CSV (RFC 4180). */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** A cell that no spreadsheet takes for a formula (CWE-1236); those for Chinese and Japanese read wide signs, too. */
function cell(text: string): string {
  const tame = /^\s*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
