import type { Language } from '@tongban/kernel';
import { english } from './en.js';
import type { RatingTexts } from './texts.js';
import { chinese } from './zh-CN.js';

/** What this module says in a language. */
export const textsOf = (language: Language): RatingTexts => (language === 'en' ? english : chinese);
