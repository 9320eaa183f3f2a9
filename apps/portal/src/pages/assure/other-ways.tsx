import { useEffect, useRef, useState } from 'react';
import { formatTime } from '@tongban/rules';
import { portal } from '@tongban/client-graphql';
import { Button, Card, Notice } from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { StandInTag } from '../../parts/stand-in-tag';
import { useUnifiedIdentity } from '../../parts/use-unified-identity';
import { ask, forgetPersonal } from '../../state/api';
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

/** Milliseconds between two looks whether the clerk has done it. */
const LOOK_EVERY = 4000;

/** Level 5: a number for the clerk who looks at the card. While it is shown, the page looks whether it was used. */
export function CounterCode({ onReached }: { readonly onReached: (level: number) => void }) {
  const t = useSpaceT();
  const { problem, attempt } = useAttempt();
  const [shown, setShown] = useState<{ code: string; expiresAt: string }>();
  const reached = useRef(onReached);
  useEffect(() => {
    reached.current = onReached;
  });
  useEffect(() => {
    if (!shown) return undefined;
    const look = async () => {
      if (Date.now() > Date.parse(shown.expiresAt)) return clearInterval(timer);
      const { me } = await ask(portal.MeDocument, {});
      if (!me || me.assuranceLevel < 5) return;
      clearInterval(timer);
      reached.current(me.assuranceLevel);
      // The account may be another one now, with more in it.
      await forgetPersonal();
    };
    // A network that is away for a moment is asked again at the next look.
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [shown]);
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
          <div id="assure-counter-code" className="tb-code">
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
