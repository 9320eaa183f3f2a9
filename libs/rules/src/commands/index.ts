export { checkCreditCodeLine, checkIdentityNumberLine } from './check-codes.js';
export { dueCommand } from './due.js';
export type { CommandAnswer } from './due.js';
export { validateBatchLine } from './validate-batch.js';
