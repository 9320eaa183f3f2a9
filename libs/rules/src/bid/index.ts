export type {
  Bid,
  BidCatalogue,
  BidLanguage,
  BidLimits,
  BidPeople,
  BidText,
  Brand,
  DemoCitizen,
  DemoStaff,
  Department,
  Hall,
  HallWindow,
  Region,
  Theme,
} from './bid.js';
export { contrast } from './contrast.js';
export { checkBid, defineBid } from './define-bid.js';
export type { BidIdentity, CitizenWay, StaffWay } from './identity.js';
export { defaultRetention, type BidPrivacy, type BidRetention } from './privacy.js';
export { defaultSecurity, type BidSecurity, type SealSignature, type SealingCipher } from './security.js';
