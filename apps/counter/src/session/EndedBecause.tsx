import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { askOnce } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useTexts } from '../text/texts.js';

/** Why the session of this page was ended, where somebody ended it; nothing where its time was over. */
export function EndedBecause() {
  const { t } = useTexts();
  const ended = useQuery({
    queryKey: ['endedSession'],
    queryFn: async () => (await askOnce(operations.endedSession, {})).endedSession,
    gcTime: 0,
  });
  const { reason, nextDevice } = ended.data ?? {};
  if (!reason || reason === 'LOGGED_OUT' || reason === 'NEXT_STEP') return null;
  const text =
    reason === 'ELSEWHERE'
      ? t('ended.ELSEWHERE', { device: nextDevice ?? t('ended.otherDevice') })
      : t(`ended.${reason}`);
  return <Alert type="warning" role="alert" showIcon title={text} />;
}
