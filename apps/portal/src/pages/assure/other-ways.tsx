import { useState } from 'react';
import { formatTime } from '@tongban/rules';
import { portal } from '@tongban/client-graphql';
import { Button, Card, LinkButton, Notice } from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { ask } from '../../state/api';
import { useSpaceT } from '../../space-texts';

/** Level 4 comes with a log-in through the unified identity service. */
export function UnifiedIdentity() {
  const t = useSpaceT();
  return (
    <Card id="assure-oidc" title={t('assure.oidc')}>
      <div className="tb-p">{t('assure.oidc.text')}</div>
      <LinkButton id="assure-oidc-go" to="/login" kind="secondary">
        {t('assure.oidc.go')}
      </LinkButton>
    </Card>
  );
}

/** Level 5: a number for the clerk who looks at the card. */
export function CounterCode() {
  const t = useSpaceT();
  const { problem, attempt } = useAttempt();
  const [shown, setShown] = useState<{ code: string; expiresAt: string }>();
  const make = () =>
    attempt(async () => {
      setShown((await ask(portal.MakeCounterCodeDocument, {})).makeCounterCode);
      return null;
    });
  return (
    <Card id="assure-counter" title={t('assure.counter')}>
      <div className="tb-p">{t('assure.counter.text')}</div>
      {problem && (
        <Notice id="assure-counter-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      {shown && (
        <Notice id="assure-counter-shown" tone="brand" title={t('assure.counter.code')} urgent>
          <div id="assure-counter-code" className="tb-h2">
            {shown.code.slice(0, 4)} {shown.code.slice(4)}
          </div>
          <div>{t('assure.counter.until', { time: formatTime(Date.parse(shown.expiresAt)) })}</div>
        </Notice>
      )}
      <Button id="assure-counter-make" onPress={make}>
        {t('assure.counter.make')}
      </Button>
    </Card>
  );
}
