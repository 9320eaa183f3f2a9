import { Notice } from '@tongban/client-ui';
import { usePrivacyT } from '../../privacy-texts';

/** What failed last time, until it is asked anew. */
export function Failed({
  id,
  problem,
}: {
  readonly id: string;
  readonly problem: string | null | undefined;
}) {
  const t = usePrivacyT();
  if (!problem) return null;
  return (
    <Notice id={id} tone="bad">
      {t('privacy.failed', { problem })}
    </Notice>
  );
}
