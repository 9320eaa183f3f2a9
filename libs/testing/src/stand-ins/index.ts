export { startStandIns, type StandInParties } from './start-stand-ins.js';
