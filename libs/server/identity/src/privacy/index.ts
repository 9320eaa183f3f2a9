export { ConsentsService, type TickedNotice } from './consents.service.js';
export type { ConsentRow } from './privacy.queries.js';
export { PrivacyLetters } from './letters.js';
export { PrivacyNotices, type NoticeValues, type ShownNotice } from './notices.service.js';
export { noticeType } from './portal/notice-view.js';
export { GiveConsentInput, PrivacyNoticeType } from './portal/privacy.types.js';
export {
  PrivacyParts,
  type CopyWriter,
  type ErasureResult,
  type HeldData,
  type PrivacyPart,
} from './privacy-parts.js';
export { PrivacyRequests } from './requests.service.js';
export { RetentionJob } from './retention.job.js';
export { WorkOnRequestJob } from './work-on-request.job.js';
export { PrivacyModule, PrivacyPortalModule } from './privacy.module.js';
