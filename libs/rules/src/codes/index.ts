export {
  buildCertificateIdentifier,
  certificateIdentifierReasons,
  checkCertificateIdentifier,
  parseCertificateIdentifier,
} from './certificate-identifier.js';
export type { CertificateIdentifier, CertificateIdentifierReason } from './certificate-identifier.js';
export type { CodeCheck } from './check.js';
export { checkCreditCode, creditCodeCheckCharacter, creditCodeReasons } from './credit-code.js';
export type { CreditCodeReason } from './credit-code.js';
export {
  ageOn,
  birthdayOf,
  identityNumberCheckCharacter,
  checkIdentityNumber,
  identityNumberReasons,
  normaliseIdentityNumber,
} from './identity-number.js';
export type { IdentityNumberReason } from './identity-number.js';
export {
  buildCatalogueCode,
  buildHandlingItemCode,
  buildServiceItemCode,
  checkCatalogueCode,
  checkHandlingItemCode,
  checkServiceItemCode,
  itemCodeReasons,
  parseCatalogueCode,
  parseHandlingItemCode,
  parseServiceItemCode,
} from './item-codes.js';
export type { CatalogueCode, HandlingItemCode, ItemCodeReason, ServiceItemCode } from './item-codes.js';
export { maskAddress, maskIdentityNumber, maskName, maskTelephone, maskText } from './masks.js';
export {
  certificateIdentifierSentences,
  creditCodeSentences,
  identityNumberSentences,
  itemCodeSentences,
  telephoneSentences,
} from './sentences.js';
export { checkTelephone, normaliseTelephone, telephoneReasons } from './telephone.js';
export type { TelephoneReason } from './telephone.js';
