import { defineTexts } from '@tongban/client-ui';
import { en } from './locales/en.js';
import { zh } from './locales/zh-CN.js';

export const texts = defineTexts(zh, { en });
