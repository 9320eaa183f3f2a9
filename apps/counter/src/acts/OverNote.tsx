import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../text/texts.js';
import { isReasoned, type StaffAct } from './acts.js';
import { noticePoints, type Choice } from './correction.js';
import type { CaseDraft } from './drafts.js';

/** One was writing, and meanwhile the act is no longer open: says why, and keeps the words within reach. */
export function OverNote({
  act,
  reason,
  draft,
  choices,
  onClose,
}: {
  act: StaffAct;
  reason: string | undefined;
  draft: CaseDraft;
  choices: readonly Choice[];
  onClose: () => void;
}) {
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);
  const words = isReasoned(act)
    ? (draft.reasons[act] ?? '')
    : noticePoints(draft.correction, choices)
        .map(({ label, point }) => (label ? `${label}: ${point.message}` : point.message))
        .join('\n');
  const copy = () => {
    // Without a secure context there is no clipboard; the words can still be marked and copied by hand.
    void navigator.clipboard?.writeText(words).then(() => setCopied(true));
  };
  return (
    <div className="over-note">
      <Alert type="warning" role="alert" showIcon title={t('act.over')} description={reason} />
      {words && <pre>{words}</pre>}
      {words && <Button onClick={copy}>{copied ? t('act.copied') : t('act.copy')}</Button>}
      <Button onClick={onClose}>{t('app.close')}</Button>
    </div>
  );
}
