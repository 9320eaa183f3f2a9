import { useTexts } from '../text/texts.js';
import type { Checked } from './CheckForm.js';

/** What the account has already, masked: the clerk asks for it, and sees whether it is still the same. */
export function OnRecord({ onRecord: { telephone, address } }: Pick<Checked, 'onRecord'>) {
  const { t } = useTexts();
  if (!telephone && !address) return null;
  return (
    <p className="hint on-behalf-record">
      {telephone && <>{t('onBehalf.onRecord.telephone', { telephone })} </>}
      {address && <>{t('onBehalf.onRecord.address', { address })} </>}
      {t('onBehalf.onRecord.ask')}
    </p>
  );
}
