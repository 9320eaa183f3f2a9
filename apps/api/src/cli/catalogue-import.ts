import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CatalogueImport, describeReport, reportCsv } from '@tongban/catalogue';
import { isRefusal, sentence } from '@tongban/kernel';
import { LANGUAGE } from './language.js';
import type { Workshop } from './workshop.js';

/** Imports a spreadsheet and reports what became of its rows; a refused file ends with exit code 1. */
export async function catalogueImport({ app, print }: Workshop, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { 'dry-run': { type: 'boolean', default: false }, report: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) {
    print('Usage: catalogue import <file.csv> [--dry-run] [--report <findings.csv>]');
    return 2;
  }
  // npm changes into the workspace; the path is meant from where the person stands.
  const standing = process.env['INIT_CWD'] ?? process.cwd();
  const path = resolve(standing, file);
  const report = await app.get(CatalogueImport).run({ path, dryRun: values['dry-run'] });
  if (isRefusal(report)) {
    print(sentence(report.code, LANGUAGE, report.values));
    for (const { pointer, message } of report.fields) print(`${pointer}: ${message}`);
    return 1;
  }
  print(describeReport(report, LANGUAGE));
  if (values.report !== undefined)
    await writeFile(resolve(standing, values.report), reportCsv(report, LANGUAGE));
  return 0;
}
