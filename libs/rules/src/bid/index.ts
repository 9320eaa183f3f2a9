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
