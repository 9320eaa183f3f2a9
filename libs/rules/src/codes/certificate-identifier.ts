import { invalid, valid, type CodeCheck } from './check.js';

export const certificateIdentifierReasons = ['EMPTY', 'PREFIX', 'PARTS', 'CHECK'] as const;
export type CertificateIdentifierReason = (typeof certificateIdentifierReasons)[number];

/** The parts of an electronic certificate's identifier (GB/T 36904). */
export interface CertificateIdentifier {
  /** 21 characters: the kind of certificate. */
  readonly type: string;
  /** 18 characters: the credit code of whoever issues it. */
  readonly issuer: string;
  readonly serial: string;
  /** 3 characters. */
  readonly version: string;
}

const prefix = '1.2.156.3005.2.';
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const shape = /^([0-9A-Z]{21})\.([0-9A-Z]{18})\.([0-9A-Z]{1,64})\.([0-9A-Z]{3})\.([0-9A-Z])$/;

/** Checks a certificate identifier: its parts and its check character. */
export function checkCertificateIdentifier(text: string): CodeCheck<CertificateIdentifierReason> {
  if (text.trim() === '') return invalid('EMPTY');
  if (text.slice(0, prefix.length) !== prefix) return invalid('PREFIX');
  const parts = shape.exec(text.slice(prefix.length));
  if (!parts) return invalid('PARTS');
  return parts[5] === mod37Of(parts.slice(1, 5).join('')) ? valid : invalid('CHECK');
}

/** Takes an identifier apart; null when it is none. */
export function parseCertificateIdentifier(text: string): CertificateIdentifier | null {
  if (!checkCertificateIdentifier(text).valid) return null;
  const [type = '', issuer = '', serial = '', version = ''] = text.slice(prefix.length).split('.');
  return { type, issuer, serial, version };
}

/** Puts an identifier together, with its check character. */
export function buildCertificateIdentifier(parts: CertificateIdentifier): string {
  const { type, issuer, serial, version } = parts;
  return `${prefix}${type}.${issuer}.${serial}.${version}.${mod37Of(type + issuer + serial + version)}`;
}

/** ISO 7064 MOD 37,36: finds every single wrong character and nearly every exchange of two. */
function mod37Of(text: string): string {
  let product = 36;
  for (let index = 0; index < text.length; index += 1) {
    const sum = (product + alphabet.indexOf(text.charAt(index))) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return alphabet.charAt((37 - product) % 36);
}
