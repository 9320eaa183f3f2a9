export { currentStop, daysLeft, dueDay, workingDays } from './clock.js';
export type { Clock, DueDay, Stop, TimeLimit } from './clock.js';
export { acceptedFrom, correctionDueDay, correctionLimit, intakeIsLate } from './intake.js';
export { daysSpent, defaultLightThresholds, lightOf, promiseKeepsLaw, ringOf } from './light.js';
export type { Light, LightThresholds, Ring } from './light.js';
