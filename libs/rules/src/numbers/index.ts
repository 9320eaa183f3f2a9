export { applicationNumber, parseApplicationNumber } from './application-number.js';
export type { ApplicationNumber } from './application-number.js';
