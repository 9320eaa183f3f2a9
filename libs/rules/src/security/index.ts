export { securityProblems, securityRanges } from './floor.js';
export type { SecurityProblem, SecurityRange } from './floor.js';
export { isLooser, loosenedValues } from './loosened.js';
export { longestPassword, passwordProblems } from './password.js';
export type { PasswordProblem } from './password.js';
export { flatSecurity, securityNumbers, securityPaths } from './values.js';
export type { SecurityNumber, SecurityPath, SecurityValue, SecurityValues } from './values.js';
export { defaultRateLimits, rateGroups, rateProblems } from './rates.js';
export type { Rate, RateGroup, RateLimit, RateLimits } from './rates.js';
