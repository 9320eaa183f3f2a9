import type { ReactNode } from 'react';
import { Button } from '../controls/button.js';
import { useT } from '../text/texts.js';
import { Icon } from './icon.js';

/** Something is on its way. Grey bars keep the place, so that nothing jumps when it comes. */
export function LoadingState({ rows = 3 }: { readonly rows?: number }) {
  const t = useT();
  return (
    <div className="tb-loading" role="status">
      <span className="tb-hidden">{t('state.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="tb-loading__row" aria-hidden="true" />
      ))}
    </div>
  );
}

/** A list with nothing in it says so, and what to do instead. */
export function EmptyState({
  id,
  title,
  children,
}: {
  readonly id?: string;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div id={id} className="tb-empty">
      <Icon name="empty" className="tb-empty__icon" />
      <div className="tb-empty__title">{title}</div>
      {children}
    </div>
  );
}

/** It could not be loaded: why, in plain words, and a way to try again. */
export function ErrorState({
  id,
  kind,
  onRetry,
}: {
  readonly id: string;
  readonly kind: 'offline' | 'timeout' | 'limited' | 'server';
  readonly onRetry: () => unknown;
}) {
  const t = useT();
  return (
    <div id={id} className="tb-empty" role="alert">
      <Icon name={kind === 'offline' ? 'offline' : 'alert'} className="tb-empty__icon" />
      <div className="tb-empty__title">{t(`state.${kind}.title`)}</div>
      <div className="tb-muted">{t(`state.${kind}.text`)}</div>
      <Button id={`${id}-retry`} onPress={onRetry}>
        {t('state.retry')}
      </Button>
    </div>
  );
}
