import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { useTexts } from '../text/texts.js';

/** An application that was submitted for the person. */
export interface Sent {
  readonly number: string;
  readonly itemName: string;
  /** Null where the receipt is another department's. */
  readonly receiptUrl: string | null;
}

/** The number and the receipt, and what next. */
export function Done({
  sent,
  name,
  onMore,
  onNext,
}: {
  sent: Sent;
  name: string;
  onMore: () => void;
  onNext: () => void;
}) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const receipt = useRef<HTMLAnchorElement>(null);
  // The receipt is what comes next; where there is none, the sentence that says that it is done.
  useEffect(() => (receipt.current ?? heading.current)?.focus(), []);
  useShortcuts({ p: () => receipt.current?.click(), m: onMore, n: onNext });
  return (
    <section className="card on-behalf" aria-labelledby="done-heading">
      <h2 id="done-heading" ref={heading} tabIndex={-1}>
        {t('onBehalf.done', { name })}
      </h2>
      <p>{sent.itemName}</p>
      <p>
        {t('onBehalf.number')} <b id="on-behalf-number">{sent.number}</b>
      </p>
      <p>{t('onBehalf.phone')}</p>
      <div className="on-behalf-actions">
        {sent.receiptUrl ? (
          <a
            ref={receipt}
            className="ant-btn ant-btn-primary"
            href={sent.receiptUrl}
            target="_blank"
            rel="noreferrer"
            aria-describedby="done-heading on-behalf-number"
          >
            {t('onBehalf.receipt')} <kbd aria-hidden>P</kbd>
          </a>
        ) : (
          <span>{t('onBehalf.receipt.elsewhere')}</span>
        )}
        <Button onClick={onMore}>
          {t('onBehalf.more', { name })} <kbd aria-hidden>M</kbd>
        </Button>
        <Button onClick={onNext}>
          {t('onBehalf.next')} <kbd aria-hidden>N</kbd>
        </Button>
      </div>
    </section>
  );
}
