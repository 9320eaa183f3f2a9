import { defineTexts } from '@tongban/client-ui';
import { enSpaces } from './locales/spaces.en';
import { zhSpaces } from './locales/spaces.zh-CN';

/** The texts of the screens about acting for others, and about proving who one is. */
export const { useT: useSpaceT } = defineTexts(zhSpaces, { en: enSpaces });
