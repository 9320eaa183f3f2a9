import { invalid, lengthOf, valid, type CodeCheck } from './check.js';
import { checkCreditCode } from './credit-code.js';

export const itemCodeReasons = [
  'EMPTY',
  'LENGTH',
  'DEPARTMENT',
  'LEVEL',
  'CATALOGUE',
  'HANDLING_SEQUENCE',
] as const;
export type ItemCodeReason = (typeof itemCodeReasons)[number];

/** 基本编码: region 2 (00 national) + type 2 + department 2 + main 3 + sub 3 (000 = none). */
export interface CatalogueCode {
  readonly region: string;
  readonly type: string;
  readonly department: string;
  readonly main: string;
  readonly sub: string;
}

/** 实施编码: credit code of the implementing body 18 + level 1 + catalogue code 12. */
export interface ServiceItemCode {
  readonly creditCode: string;
  /** 1 national, 2 province, 3 city, 4 county, 5 town or street, 6 village or community. */
  readonly level: string;
  readonly catalogueCode: string;
}

/** 业务办理项编码: service item code 31 + sequence 2. */
export interface HandlingItemCode extends ServiceItemCode {
  readonly sequence: string;
}

/** Checks a catalogue code of the national exchange. */
export function checkCatalogueCode(text: string): CodeCheck<ItemCodeReason> {
  if (text.trim() === '') return invalid('EMPTY');
  if (lengthOf(text) !== 12) return invalid('LENGTH');
  return /^\d{12}$/.test(text) ? valid : invalid('CATALOGUE');
}

/** Checks a service item code, its parts from left to right. */
export function checkServiceItemCode(text: string): CodeCheck<ItemCodeReason> {
  if (text.trim() === '') return invalid('EMPTY');
  return lengthOf(text) === 31 ? checkParts(text) : invalid('LENGTH');
}

/** Checks a handling item code, its parts from left to right. */
export function checkHandlingItemCode(text: string): CodeCheck<ItemCodeReason> {
  if (text.trim() === '') return invalid('EMPTY');
  if (lengthOf(text) !== 33) return invalid('LENGTH');
  const parts = checkParts(text);
  if (!parts.valid) return parts;
  return /^\d{2}$/.test(text.slice(31)) ? valid : invalid('HANDLING_SEQUENCE');
}

/** Takes a catalogue code apart; null when it is none. */
export function parseCatalogueCode(text: string): CatalogueCode | null {
  if (!checkCatalogueCode(text).valid) return null;
  return {
    region: text.slice(0, 2),
    type: text.slice(2, 4),
    department: text.slice(4, 6),
    main: text.slice(6, 9),
    sub: text.slice(9),
  };
}

/** Takes a service item code apart; null when it is none. */
export function parseServiceItemCode(text: string): ServiceItemCode | null {
  return checkServiceItemCode(text).valid ? partsOf(text) : null;
}

/** Takes a handling item code apart; null when it is none. */
export function parseHandlingItemCode(text: string): HandlingItemCode | null {
  return checkHandlingItemCode(text).valid ? { ...partsOf(text), sequence: text.slice(31) } : null;
}

export function buildCatalogueCode(parts: CatalogueCode): string {
  return parts.region + parts.type + parts.department + parts.main + parts.sub;
}

export function buildServiceItemCode(parts: ServiceItemCode): string {
  return parts.creditCode + parts.level + parts.catalogueCode;
}

export function buildHandlingItemCode(parts: HandlingItemCode): string {
  return buildServiceItemCode(parts) + parts.sequence;
}

function checkParts(text: string): CodeCheck<ItemCodeReason> {
  const { creditCode, level, catalogueCode } = partsOf(text);
  if (!checkCreditCode(creditCode).valid) return invalid('DEPARTMENT');
  if (!/^[1-6]$/.test(level)) return invalid('LEVEL');
  return checkCatalogueCode(catalogueCode).valid ? valid : invalid('CATALOGUE');
}

function partsOf(text: string): ServiceItemCode {
  return { creditCode: text.slice(0, 18), level: text.charAt(18), catalogueCode: text.slice(19, 31) };
}
