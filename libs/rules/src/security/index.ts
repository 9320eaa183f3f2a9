export { securityProblems, securityRanges } from './floor.js';
export type { SecurityProblem, SecurityRange } from './floor.js';
export { flatSecurity, securityNumbers, securityPaths } from './values.js';
export type { SecurityNumber, SecurityPath, SecurityValue, SecurityValues } from './values.js';
