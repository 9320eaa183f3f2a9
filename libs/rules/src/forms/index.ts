export { checkFormDefinition } from './check-definition.js';
export { autofills, formats, widgets } from './definition.js';
export type {
  Autofill,
  DefinitionProblem,
  FormData,
  FormDefinition,
  FormError,
  FormField,
  FormOption,
  FormPage,
  FormResult,
  FormSchema,
  Format,
  JsonType,
  JsonValue,
  When,
  Widget,
} from './definition.js';
export {
  fieldAt,
  isFilled,
  isShown,
  personalPointers,
  personalPointersIn,
  visibleData,
  visiblePages,
} from './layout.js';
export type { FieldPlace } from './layout.js';
export { mayRunAway } from './pattern-safety.js';
export type { PatternJudge } from './pattern-safety.js';
export { validateDraft, validateForm, validatePage, validateSchema } from './validate.js';
export type { ValidationOptions } from './validate.js';
