import { declareSentences } from '@tongban/kernel';
import { ConsentsService } from './consents.service.js';
import { PrivacyLetters } from './letters.js';
import { chinese, english } from './locales.js';
import { PrivacyNotices } from './notices.service.js';
import { OwnDataService } from './own-data.service.js';
import { PrivacyParts } from './privacy-parts.js';
import { PrivacyRequests } from './requests.service.js';
import { RetentionJob } from './retention.job.js';
import { WorkOnRequestJob } from './work-on-request.job.js';

declareSentences({ 'zh-CN': chinese, en: english });

/** Everything about people's data; the identity module offers it to the others. */
export const privacyProviders = [
  PrivacyNotices,
  PrivacyParts,
  PrivacyLetters,
  ConsentsService,
  OwnDataService,
  PrivacyRequests,
  WorkOnRequestJob,
  RetentionJob,
];
