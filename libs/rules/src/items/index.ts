export { checkServiceItem, type ItemTables } from './check-service-item.js';
export { isEmpty as isEmptyField } from './check-fields.js';
export { nationalCodeScheme, type CodePattern, type CodeScheme } from './code-scheme.js';
export { nationalCodeTables, type CodeTable, type CodeTableName, type CodeTables } from './code-tables.js';
export type {
  ApplicantKind,
  FeeContent,
  LawContent,
  MaterialContent,
  QuestionContent,
  RemediesContent,
  ServiceItemContent,
  StepContent,
  WindowContent,
} from './content.js';
export {
  feeFields,
  itemFields,
  itemLists,
  lawFields,
  materialFields,
  questionFields,
  remedyFields,
  stepFields,
  windowFields,
  type FieldKind,
  type FieldsOf,
  type ItemField,
} from './item-fields.js';
export type { ItemProblem, ItemRule } from './problem.js';
export { readServiceItem, type ReadServiceItem } from './read-service-item.js';
export {
  readCatalogueMapping,
  type CatalogueMapping,
  type MappableRow,
  type MappingThemes,
  type MapRow,
  type RowMapping,
} from './catalogue-mapping.js';
