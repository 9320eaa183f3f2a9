export { standingProblem, type ApplyingAs, type StandingRefusal } from './applicant-kinds.js';
export {
  ageOfOwnData,
  authorisationState,
  covers,
  guardianshipEnd,
  isAuthorisationEnd,
  longestAuthorisation,
  mostInScope,
} from './standing.js';
export type { AuthorisationFacts, AuthorisationScope, AuthorisationState } from './standing.js';
