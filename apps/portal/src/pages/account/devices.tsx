import { useRef, useState } from 'react';
import { formatInstant } from '@tongban/rules';
import { newKey, portal } from '@tongban/client-graphql';
import { Button, Card, ConfirmDialog, Tag, useUi } from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { ask } from '../../state/api';
import { useT } from '../../texts';
import type { Changes } from './use-changes';

type Device = portal.AccountPartsFragment['devices'][number];

/** Where the person is logged in; logging out elsewhere asks first. */
export function Devices({
  devices,
  changes,
}: {
  readonly devices: readonly Device[];
  readonly changes: Changes;
}) {
  const t = useAccountT();
  const words = useT();
  const { language } = useUi();
  const [asking, setAsking] = useState<Device | 'others'>();
  const key = useRef(newKey());
  const when = (moment: string) => formatInstant(new Date(moment), language);
  const nameOf = ({ device, channel }: Device) =>
    `${words(`channel.${channel}`)} · ${device ?? t('account.device.unknown')}`;

  const signOut = async (which: Device | 'others') => {
    await changes.attemptTo(async () => {
      const idempotencyKey = key.current;
      const answer =
        which === 'others'
          ? (await ask(portal.SignOutOtherDevicesDocument, { input: { idempotencyKey } })).signOutOtherDevices
          : (await ask(portal.SignOutDeviceDocument, { input: { deviceId: which.id, idempotencyKey } }))
              .signOutDevice;
      key.current = newKey();
      return changes.changed(answer, t('account.done.out'));
    });
    setAsking(undefined);
  };
  return (
    <Card id="account-devices" title={t('account.devices')}>
      <div className="tb-p">{t('account.devices.text')}</div>
      <div className="tb-rows" role="list">
        {devices.map((device) => (
          <div key={device.id} className="tb-between" role="listitem">
            <div className="tb-grow">
              <div className="tb-strong">
                {nameOf(device)} {device.current && <Tag tone="good">{t('account.device.current')}</Tag>}
              </div>
              <div className="tb-hint">{t('account.device.seen', { time: when(device.lastSeen) })}</div>
              <div className="tb-hint">{t('account.device.since', { time: when(device.since) })}</div>
              <div className="tb-hint">{[device.way, device.address].filter(Boolean).join(' · ')}</div>
            </div>
            {!device.current && (
              <Button
                id={`account-out-${device.id}`}
                small
                label={t('account.device.out.label', { device: nameOf(device) })}
                onPress={() => setAsking(device)}
              >
                {t('account.device.out')}
              </Button>
            )}
          </div>
        ))}
      </div>
      {devices.length > 1 && (
        <div className="tb-actions">
          <Button id="account-out-others" onPress={() => setAsking('others')}>
            {t('account.devices.out')}
          </Button>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          id="account-out"
          title={
            asking === 'others'
              ? t('account.devices.out.title')
              : t('account.device.out.title', { device: nameOf(asking) })
          }
          confirm={t(asking === 'others' ? 'account.devices.out.confirm' : 'account.device.out.confirm')}
          onConfirm={() => signOut(asking)}
          onCancel={() => setAsking(undefined)}
        >
          <div className="tb-p">{t('account.device.out.text')}</div>
        </ConfirmDialog>
      )}
    </Card>
  );
}
