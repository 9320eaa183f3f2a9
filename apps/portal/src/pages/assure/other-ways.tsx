import { useState } from 'react';
import { formatTime } from '@tongban/rules';
import { portal } from '@tongban/client-graphql';
import { Button, Card, Notice } from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { StandInTag } from '../../parts/stand-in-tag';
import { useUnifiedIdentity } from '../../parts/use-unified-identity';
import { ask } from '../../state/api';
import { useSpaceT } from '../../space-texts';

/**
 * Level 4: the unified identity says that it is them. They come back to this page, which then knows no more what lay
 * under it: that goes along in the address.
 */
export function UnifiedIdentity({ needed, from }: { readonly needed: number | null; readonly from: string }) {
  const t = useSpaceT();
  const unified = useUnifiedIdentity();
  if (!unified) return null;
  const query = [needed && `level=${needed}`, from && `from=${encodeURIComponent(from)}`].filter(Boolean);
  return (
    <Card id="assure-oidc" title={t('assure.oidc')} aside={unified.standIn && <StandInTag />}>
      <div className="tb-p">{t('assure.oidc.text')}</div>
      <Button id="assure-oidc-go" onPress={() => unified.go(`/assure?${query.join('&')}`)}>
        {t('assure.oidc.go')}
      </Button>
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
