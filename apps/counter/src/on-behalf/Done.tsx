import { Button } from 'antd';
import { useEffect, useRef } from 'react';
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
  useEffect(() => heading.current?.focus(), []);
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
          <a className="ant-btn ant-btn-primary" href={sent.receiptUrl} target="_blank" rel="noreferrer">
            {t('onBehalf.receipt')}
          </a>
        ) : (
          <span>{t('onBehalf.receipt.elsewhere')}</span>
        )}
        <Button onClick={onMore}>{t('onBehalf.more', { name })}</Button>
        <Button type="primary" onClick={onNext}>
          {t('onBehalf.next')}
        </Button>
      </div>
    </section>
  );
}
