import type { useT } from './texts.js';

/** A file's size as people read it. */
export function sizeText(bytes: number, t: ReturnType<typeof useT>): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return t('size.kb', { size: Math.max(1, Math.round(kilobytes)) });
  return t('size.mb', { size: (kilobytes / 1024).toFixed(1) });
}
