import { defineTexts } from '@tongban/client-ui';
import { enPrivacy } from './locales/privacy.en';
import { zhPrivacy } from './locales/privacy.zh-CN';

/** The texts of the screens about one's own data. */
export const { useT: usePrivacyT } = defineTexts(zhPrivacy, { en: enPrivacy });
