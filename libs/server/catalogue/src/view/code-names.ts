import type { Language } from '@tongban/kernel';
import type { CodeTableName, CodeTables } from '@tongban/rules';

/**
 * English names of the codes that citizens read. The Chinese ones are data of the bid (its code tables); a code that a
 * bid adds of its own is shown in Chinese until it is named here.
 */
const english: Partial<Record<CodeTableName, Readonly<Record<string, string>>>> = {
  task_type: {
    '01': 'Administrative licence',
    '02': 'Administrative penalty',
    '03': 'Administrative coercion',
    '04': 'Administrative levy',
    '05': 'Benefit',
    '06': 'Inspection',
    '07': 'Confirmation',
    '08': 'Award',
    '09': 'Adjudication',
    '10': 'Other administrative power',
    '20': 'Public service',
  },
  limit_unit: { '1': 'working days', '2': 'days' },
  is_need: { '1': 'Required', '2': 'Optional', '3': 'May follow later' },
  material_format: { '1': 'On paper', '2': 'Electronic', '3': 'On paper or electronic' },
  material_source: { '10': 'From the applicant', '20': 'Issued by an authority', '99': 'Other' },
  special_procedure: {
    '1': 'Hearing',
    '2': 'Tender',
    '3': 'Auction',
    '4': 'Inspection',
    '5': 'Testing',
    '6': 'Quarantine',
    '7': 'Appraisal',
    '8': 'Expert review',
    '9': 'Other review',
  },
};

/** What a reader sees for a code; the code itself when its table does not hold it. */
export function codeName(tables: CodeTables, table: CodeTableName, code: string, language: Language): string {
  const chinese = tables[table].values[code] ?? code;
  return language === 'en' ? (english[table]?.[code] ?? chinese) : chinese;
}

/** The unit of a limit beside its number: `1 working day`, `2 working days`. */
export function unitName(tables: CodeTables, unit: string, days: number, language: Language): string {
  const many = codeName(tables, 'limit_unit', unit, language);
  return language === 'en' && days === 1 ? many.replace(/s$/, '') : many;
}
