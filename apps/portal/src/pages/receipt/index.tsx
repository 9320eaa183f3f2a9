import { useRouter } from '@tarojs/taro';
import { formatInstant } from '@tongban/rules';
import {
  Button,
  Card,
  ErrorState,
  Facts,
  Icon,
  LinkButton,
  LoadingState,
  Page,
  Timeline,
  useUi,
} from '@tongban/client-ui';
import { BothNames } from '../../parts/both-names';
import { LogInFirst } from '../../parts/log-in-first';
import { text } from '../../platform/address';
import { print } from '../../platform/print';
import { restart } from '../../platform/navigator';
import { useCase } from '../../state/case';
import { useT } from '../../texts';

/** It has arrived: the number, and what happens next. */
export default function Receipt() {
  const t = useT();
  const { language } = useUi();
  const { params } = useRouter();
  const id = text(params['case']);
  const { case: sent, loading, failure, again } = useCase(id);
  const limit = sent?.item.promised;
  const days = limit ? t('guide.days', { n: limit.days, unit: limit.unit }) : t('guide.promised');

  return (
    <Page id="receipt" title={t('receipt.title')} onBack={() => restart('/home')}>
      {loading && <LoadingState />}
      {failure && <ErrorState id="receipt-error" kind={failure} onRetry={again} />}
      {!loading && !failure && !sent && <LogInFirst id="receipt">{null}</LogInFirst>}
      {sent && (
        <>
          <Card>
            <div className="tb-receipt">
              <Icon name="good" className="tb-receipt__mark" />
              <div className="tb-muted">{t('receipt.number')}</div>
              <div className="tb-number tb-strong" id="receipt-number">
                {sent.number}
              </div>
            </div>
            <BothNames of={sent} />
            <div className="tb-space">
              <Facts
                wide
                facts={[
                  { key: 'item', label: t('receipt.item'), value: sent.item.name },
                  {
                    key: 'at',
                    label: t('receipt.at'),
                    value: formatInstant(Date.parse(sent.submittedAt ?? sent.savedAt), language),
                  },
                ]}
              />
            </div>
          </Card>
          <Card title={t('receipt.next')}>
            <Timeline
              plain
              steps={[
                { key: 'check', title: t('receipt.next.check'), state: 'now' },
                { key: 'accept', title: t('receipt.next.accept', { days }), state: 'next' },
                { key: 'notify', title: t('receipt.next.notify'), state: 'next' },
                { key: 'result', title: t('receipt.next.result'), state: 'next' },
              ]}
            />
          </Card>
          <div className="tb-actions tb-no-print">
            <LinkButton id="receipt-case" to={`/case?id=${sent.id}`}>
              {t('receipt.case')}
            </LinkButton>
            {print && (
              <Button id="receipt-print" icon="print" onPress={print}>
                {t('receipt.print')}
              </Button>
            )}
            <LinkButton id="receipt-home" kind="secondary" to="/home">
              {t('receipt.home')}
            </LinkButton>
          </div>
        </>
      )}
    </Page>
  );
}
