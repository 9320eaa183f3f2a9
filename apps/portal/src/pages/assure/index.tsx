import { useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { portal } from '@tongban/client-graphql';
import { Button, Card, ErrorState, LoadingState, Notice, Page, Tag } from '@tongban/client-ui';
import { LinkReturn } from '../../parts/link-return';
import { LogInFirst } from '../../parts/log-in-first';
import { text } from '../../platform/address';
import { addressBelow } from '../../platform/address-below';
import { depth, navigator, replace } from '../../platform/navigator';
import { useAsk } from '../../state/api';
import { useMe } from '../../state/me';
import { useSpaceT } from '../../space-texts';
import { Authority } from './authority';
import { Declare } from './declare';
import { CounterCode, UnifiedIdentity } from './other-ways';

const levels = [1, 2, 3, 4, 5] as const;

/** The way up the levels of assurance; when the level that was needed is reached, one goes back to where one was. */
export default function Assure() {
  const t = useSpaceT();
  const { params } = useRouter();
  const wanted = Number(text(params['level']));
  return (
    <Page id="assure" title={t('assure.title')}>
      <LogInFirst id="assure">
        <Content needed={levels.find((level) => level === wanted) ?? null} />
      </LogInFirst>
    </Page>
  );
}

function Content({ needed }: { readonly needed: (typeof levels)[number] | null }) {
  const t = useSpaceT();
  const me = useMe();
  const { params } = useRouter();
  const { data, failure, again } = useAsk(portal.AssuranceWaysDocument, {});
  const [reached, setReached] = useState<number>();
  if (failure) return <ErrorState id="assure-error" kind={failure} onRetry={again} />;
  if (!me || !data) return <LoadingState rows={4} />;
  const { authority, standIn } = data.assuranceWays;
  const level = levels.find((one) => one === me.assuranceLevel) ?? 1;
  const enough = needed !== null && level >= needed;
  // Whoever was away at the unified identity has no screen below: where they were stands in the address.
  const from = addressBelow() ?? text(params['from']);
  const goBack = () => (depth() > 0 || !from ? navigator.back() : replace(from));
  return (
    <>
      {reached === undefined && <LinkReturn id="assure" />}
      {reached !== undefined && (
        <Notice id="assure-done" tone="good" urgent>
          {t('assure.done', { level: reached })}
        </Notice>
      )}
      {needed !== null && !enough && (
        <Notice id="assure-needed" tone="warn">
          {t('assure.needed', { level: needed })}
        </Notice>
      )}
      {enough && (
        <Card id="assure-enough" title={t('assure.enough')}>
          <Button id="assure-return" kind="primary" onPress={goBack}>
            {t('assure.back')}
          </Button>
        </Card>
      )}
      <Card title={t('assure.level', { level })}>
        <div className="tb-rows" role="list">
          {levels.map((one) => (
            <div key={one} className="tb-between" role="listitem">
              <div className={one === level ? 'tb-strong' : undefined}>{t(`assure.${one}`)}</div>
              {one === level && <Tag tone="good">{t('assure.current')}</Tag>}
            </div>
          ))}
        </div>
      </Card>
      {level < 3 && authority && <Authority standIn={standIn} onReached={setReached} />}
      {level < 3 && !authority && <Notice tone="warn">{t('assure.off')}</Notice>}
      {level < 2 && <Declare onReached={setReached} />}
      {level < 4 && <UnifiedIdentity needed={needed} from={from} />}
      {level < 5 && <CounterCode onReached={setReached} />}
    </>
  );
}
