import { en } from '../locales/en.js';
import { zh } from '../locales/zh-CN.js';
import { defineTexts } from './catalogue.js';

export const { useT } = defineTexts(zh, { en });
