import { sentence, type Language } from '@tongban/kernel';
import type { BidLoadReport } from '../bid/bid-catalogue.js';
import type { ReindexProgress } from '../search/reindex.service.js';
import type { FindingGroup, ImportReport } from './import-report.js';

/** Sentences in which commands tell what they did. */
export const reportCodes = [
  'CATALOGUE_REPORT_COUNTS',
  'CATALOGUE_REPORT_KEPT',
  'CATALOGUE_REPORT_DRY_RUN',
  'CATALOGUE_REPORT_WARNING',
  'CATALOGUE_REPORT_REFUSAL',
  'CATALOGUE_REPORT_MORE',
  'CATALOGUE_REPORT_BID',
  'CATALOGUE_REINDEX_SO_FAR',
  'CATALOGUE_REINDEX_DONE',
  'CATALOGUE_DONE_WITHDRAWN',
  'CATALOGUE_DONE_PUBLISHED',
] as const;

/** Writes a report for people: every finding with its rows and column, then the counts. */
export function describeReport(report: ImportReport, language: Language): string {
  const lines = report.findings.map((group) => describeGroup(group, language));
  if (report.unlisted > 0)
    lines.push(sentence('CATALOGUE_REPORT_MORE', language, { count: report.unlisted }));
  const { rows, created, changed, unchanged, refused, kept, warnings } = report;
  lines.push(
    sentence('CATALOGUE_REPORT_COUNTS', language, { rows, created, changed, unchanged, refused, warnings }),
  );
  if (kept > 0) lines.push(sentence('CATALOGUE_REPORT_KEPT', language, { kept }));
  if (report.dryRun) lines.push(sentence('CATALOGUE_REPORT_DRY_RUN', language));
  return lines.join('\n');
}

/** Says what loading the bid's own items did. */
export function describeBidLoad({ items, published, unchanged }: BidLoadReport, language: Language): string {
  return sentence('CATALOGUE_REPORT_BID', language, { items, published, unchanged });
}

/** Says how far a rebuild of the search words is. */
export function describeReindexSoFar({ seen }: ReindexProgress, language: Language): string {
  return sentence('CATALOGUE_REINDEX_SO_FAR', language, { seen });
}

/** Says what a rebuild of the search words did. */
export function describeReindex({ seen, changed }: ReindexProgress, language: Language): string {
  return sentence('CATALOGUE_REINDEX_DONE', language, { seen, changed });
}

function describeGroup({ finding, rows }: FindingGroup, language: Language): string {
  return sentence(`CATALOGUE_REPORT_${finding.severity === 'warning' ? 'WARNING' : 'REFUSAL'}`, language, {
    rows: rows
      .map(([from, to]) => (from === to ? from : `${from}–${to}`))
      .join(language === 'en' ? ', ' : '、'),
    column: finding.column === null ? '' : ` ${finding.column}`,
    message: sentence(finding.code, language, finding.values),
  });
}
