import { sentence, type Language } from '@tongban/kernel';
import type { ImportReport } from './import-report.js';

/**
 * Writes one cell of a CSV file. A text that a spreadsheet would run as a formula gets an apostrophe before it, which
 * makes it text again for whoever opens the file.
 */
export function csvCell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes the findings of an import as a spreadsheet, one row each, with the mark by which Excel knows UTF-8. */
export function reportCsv(report: ImportReport, language: Language): string {
  const lines = report.findings.flatMap(({ finding, rows }) =>
    rows.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        [
          from + index,
          finding.column ?? '',
          finding.severity,
          finding.code,
          finding.values['value'] ?? '',
          sentence(finding.code, language, finding.values),
        ]
          .map(csvCell)
          .join(','),
      ),
    ),
  );
  return `\ufeff${['row,column,severity,code,value,message', ...lines].join('\r\n')}\r\n`;
}
