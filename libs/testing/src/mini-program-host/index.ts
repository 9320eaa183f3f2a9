export { MiniProgramHost, type HostOptions } from './host.js';
export { paint } from './paint.js';
export type { PhoneFile } from './phone.js';
export type { Platform } from './platform.js';
export type { SentRequest } from './network.js';
export type { PartyAccount } from './party-account.js';
