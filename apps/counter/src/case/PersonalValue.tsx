import { useState } from 'react';
import { useTexts } from '../text/texts.js';
import { useHandles } from './use-handles.js';
import { RevealDialog } from './RevealDialog.js';

/** A masked personal value. Showing it needs a reason and is recorded; it is shown here only, and can be hidden again. */
export function PersonalValue({
  caseId,
  pointer,
  label,
  masked,
}: {
  caseId: string;
  pointer: string;
  label: string;
  masked: string;
}) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  if (!useHandles()) return <span className="personal-value">{masked}</span>;
  return (
    <span className="personal">
      <span className="personal-value">{shown ?? masked}</span>{' '}
      {shown === null ? (
        <button
          type="button"
          className="inline-button"
          aria-label={t('reveal.showLabel', { label })}
          onClick={() => setAsking(true)}
        >
          {t('reveal.show')}
        </button>
      ) : (
        <button
          type="button"
          className="inline-button"
          aria-label={t('reveal.hideLabel', { label })}
          onClick={() => setShown(null)}
        >
          {t('reveal.hide')}
        </button>
      )}
      {asking && (
        <RevealDialog
          caseId={caseId}
          pointer={pointer}
          label={label}
          onShow={setShown}
          onClose={() => setAsking(false)}
        />
      )}
    </span>
  );
}
