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
export { defaultOidcClaims } from './identity.js';
export type { BidIdentity, CitizenWay, OidcClaims, StaffWay } from './identity.js';
export {
  defaultRetention,
  noticeKeys,
  readNotice,
  type BidPrivacy,
  type BidRetention,
  type NoticeBlock,
  type NoticeKey,
  type NoticeText,
} from './privacy.js';
export { defaultSecurity, type BidSecurity, type SealSignature, type SealingCipher } from './security.js';
