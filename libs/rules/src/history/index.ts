export { canonicalize } from './canonical.js';
export { chainLinkText, genesisHash } from './chain.js';
export type { ChainEntry, ChainHead, Sha256, StoredEntry } from './chain.js';
export { verifyChain, verifySealedChain } from './verify.js';
export type { ChainFault, ChainVerdict, SealedPoint, SealedVerdict } from './verify.js';
export { historyEvent } from './events/index.js';
export type {
  ChainKind,
  HistoryEvent,
  HistoryKind,
  HistoryPayloads,
  HistoryRemarks,
  SaltedDigest,
} from './events/index.js';
