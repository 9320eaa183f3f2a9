import { defineTexts } from '@tongban/client-ui';
import { accountEn } from './locales/account.en';
import { accountZh } from './locales/account.zh-CN';

/** Words of the login and of the account page. */
export const { useT: useAccountT } = defineTexts(accountZh, { en: accountEn });
