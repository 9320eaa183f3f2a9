export { answerText, AnswersList } from './answers-list.js';
export { fieldId } from './field-id.js';
export { FormFields } from './form-fields.js';
export { type Questions } from './questions.js';
