import { defineTexts } from '@tongban/client-ui';
import { en } from './locales/en';
import { zh } from './locales/zh-CN';

export const { useT } = defineTexts(zh, { en });
