import { Tag } from '@tongban/client-ui';
import { useAccountT } from '../account-texts';

/** Says that the other party is not the real one. */
export function StandInTag() {
  const t = useAccountT();
  return <Tag tone="warn">{t('login.standIn')}</Tag>;
}
