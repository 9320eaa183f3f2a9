import type { Text } from '../text/texts.js';
import type { ActContent } from './acts.js';

/** What an act will bring about, and who is told what, in sentences. */
export function effectsOf(content: ActContent, t: Text): string[] {
  switch (content.act) {
    case 'REQUEST_CORRECTION':
      return [
        t('effect.REQUEST_CORRECTION.1', { count: content.points.length }),
        t('effect.REQUEST_CORRECTION.2'),
        t('effect.REQUEST_CORRECTION.3'),
      ];
    case 'ACCEPT':
      return [t('effect.ACCEPT.1'), t('effect.ACCEPT.2')];
    case 'NOT_ACCEPT':
      return [t('effect.NOT_ACCEPT.1'), t('effect.NOT_ACCEPT.2')];
    case 'GRANT':
      return [t('effect.GRANT.1'), t('effect.GRANT.2')];
    case 'REFUSE':
      return [t('effect.REFUSE.1'), t('effect.REFUSE.2'), t('effect.REFUSE.3')];
    case 'DELIVER':
      return [t('effect.DELIVER.1')];
    case 'CLOSE':
      return [t('effect.CLOSE.1')];
    case 'START_REVIEW':
      return [];
  }
}
