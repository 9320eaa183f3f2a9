import { languages } from '@tongban/rules';
import type { Reading } from '@tongban/client-ui';
import { storage } from '../platform/storage';
import { createStore } from './store';

const start: Reading = { language: 'zh-CN', elder: false, scale: 1 };

/** What is remembered may be of an older version, or anything at all. */
function remembered(): Reading {
  const kept = storage.read('reading');
  if (typeof kept !== 'object' || kept === null) return start;
  const { language, elder, scale } = kept as Record<string, unknown>;
  return {
    language: languages.find((known) => known === language) ?? start.language,
    elder: elder === true,
    scale: typeof scale === 'number' && scale >= 1 && scale <= 2 ? scale : start.scale,
  };
}

/** How the reader wants to see the portal, on every screen and at the next visit. */
export const reading = createStore<Reading>(remembered(), (changed) => storage.write('reading', changed));
