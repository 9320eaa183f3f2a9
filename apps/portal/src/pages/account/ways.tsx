import { useRef, useState } from 'react';
import { formatInstant } from '@tongban/rules';
import { newKey, portal } from '@tongban/client-graphql';
import { Button, Card, ConfirmDialog, LinkButton, useUi } from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { ask } from '../../state/api';
import { LinkMore } from './link-more';
import type { Changes } from './use-changes';
import { WechatTelephone } from './wechat-telephone';

type Way = portal.AccountPartsFragment['ways'][number];

export interface WaysProps {
  readonly ways: readonly Way[];
  readonly me: NonNullable<portal.MeQuery['me']>;
  readonly changes: Changes;
}

/** The ways that lead into the account; unlinking asks first. */
export function Ways({ ways, me, changes }: WaysProps) {
  const t = useAccountT();
  const { language } = useUi();
  const [leaving, setLeaving] = useState<Way>();
  const key = useRef(newKey());
  const when = (moment: string) => formatInstant(new Date(moment), language);

  const unlink = async (way: Way) => {
    await changes.attemptTo(async () => {
      const { unlinkWay } = await ask(portal.UnlinkWayDocument, {
        input: { linkId: way.id, idempotencyKey: key.current },
      });
      key.current = newKey();
      return changes.changed(unlinkWay, t('account.done.unlinked'));
    });
    setLeaving(undefined);
  };
  return (
    <Card id="account-ways" title={t('account.ways')}>
      <div className="tb-p">{t(ways.length ? 'account.ways.text' : 'account.ways.none')}</div>
      <div className="tb-rows" role="list">
        {ways.map((way) => (
          <div key={way.id} className="tb-between" role="listitem">
            <div className="tb-grow">
              <div className="tb-strong">
                {way.name}
                {way.telephone && ` ${way.telephone}`}
              </div>
              <div className="tb-hint">{t('account.linked', { time: when(way.linkedAt) })}</div>
              <div className="tb-hint">{t('account.used', { time: when(way.lastUsedAt) })}</div>
            </div>
            <Button
              id={`account-unlink-${way.id}`}
              small
              label={`${t('account.unlink')} ${way.name}`}
              onPress={() => setLeaving(way)}
            >
              {t('account.unlink')}
            </Button>
          </div>
        ))}
      </div>
      {me.assuranceLevel >= 3 ? (
        <LinkMore changes={changes} />
      ) : (
        <>
          <div className="tb-p">{t('account.ways.proof')}</div>
          <LinkButton id="account-prove" to="/assure" kind="secondary">
            {t('account.proof')}
          </LinkButton>
        </>
      )}
      <WechatTelephone changes={changes} />
      {leaving && (
        <ConfirmDialog
          id="account-unlink"
          title={t('account.unlink.title', { name: leaving.name })}
          confirm={t('account.unlink.confirm')}
          danger
          onConfirm={() => unlink(leaving)}
          onCancel={() => setLeaving(undefined)}
        >
          <div className="tb-p">{t('account.unlink.text')}</div>
        </ConfirmDialog>
      )}
    </Card>
  );
}
