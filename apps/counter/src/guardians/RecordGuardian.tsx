import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { CheckForm, type CheckWords, type Checked } from '../on-behalf/CheckForm.js';
import { useTexts } from '../text/texts.js';
import { ChildForm, type Recorded } from './ChildForm.js';

const guardian: CheckWords = {
  heading: 'guardians.check',
  consent: 'guardians.consent',
  code: 'guardians.code',
  codeHint: 'guardians.code.hint',
};

/** Who the guardian is, whose papers, and what was recorded. */
export function RecordGuardian() {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [recorded, setRecorded] = useState<Recorded | null>(null);
  if (!checked) return <CheckForm words={guardian} onChecked={setChecked} />;
  if (!recorded) {
    return <ChildForm checked={checked} onRecorded={setRecorded} onLeave={() => setChecked(null)} />;
  }
  return (
    <Done
      recorded={recorded}
      onAnother={() => setRecorded(null)}
      onNext={() => {
        setRecorded(null);
        setChecked(null);
      }}
    />
  );
}

function Done({
  recorded,
  onAnother,
  onNext,
}: {
  recorded: Recorded;
  onAnother: () => void;
  onNext: () => void;
}) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card on-behalf" aria-labelledby="guardian-done">
      <h2 id="guardian-done" ref={heading} tabIndex={-1}>
        {t('guardians.recorded', { guardian: recorded.guardianName, child: recorded.childName })}
      </h2>
      <p>{t('guardians.recorded.text')}</p>
      <div className="on-behalf-actions">
        <Button type="primary" onClick={onNext}>
          {t('guardians.next')}
        </Button>
        <Button onClick={onAnother}>{t('guardians.another', { name: recorded.guardianName })}</Button>
      </div>
    </section>
  );
}
