import type { ReactNode } from 'react';
import { Button, EmptyState, LoadingState } from '@tongban/client-ui';
import { useMe } from '../state/me';
import { askToLogIn } from '../state/session';
import { useT } from '../texts';

/** Shows its children to who is logged in, and a way to log in to everybody else. */
export function LogInFirst({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const t = useT();
  const me = useMe();
  if (me === undefined) return <LoadingState />;
  if (me) return <>{children}</>;
  return (
    <EmptyState id={`${id}-log-in`} title={t('login.needed')}>
      <div className="tb-muted">{t('login.needed.text')}</div>
      <Button id={`${id}-log-in-go`} kind="primary" onPress={askToLogIn}>
        {t('login.go')}
      </Button>
    </EmptyState>
  );
}
