import { useEffect } from 'react';
import { useRouter } from '@tarojs/taro';
import { portal } from '@tongban/client-graphql';
import { Card, ErrorState, ErrorSummary, LoadingState, Notice, Page } from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { NoticeLine } from '../../parts/notice-line';
import { text } from '../../platform/address';
import { addressBelow } from '../../platform/address-below';
import { channel } from '../../platform/channel';
import { depth, navigator, replace } from '../../platform/navigator';
import { useAsk } from '../../state/api';
import { loginClosed } from '../../state/session';
import { useT } from '../../texts';
import { DemoPeople } from './demo-people';
import { OidcLogin } from './oidc-login';
import { PartyLogin } from './party-login';
import { SmsLogin } from './sms-login';
import { useEntering } from './use-entering';

/** The ways in that the bid offers on this channel, and back to where one was. */
export default function Login() {
  const t = useT();
  const account = useAccountT();
  const { params } = useRouter();
  const { data, loading, failure, again } = useAsk(portal.WaysInDocument, { channel });
  const entering = useEntering(() => {
    if (depth() > 0) navigator.back();
    else replace(text(params['back']) || '/home');
  });
  useEffect(() => loginClosed, []);

  const { problem, attempt } = entering;
  // Whoever comes back from another site has no screen below: where they were stands in the address.
  const back = addressBelow() ?? (text(params['back']) || '/home');
  const returned = text(params['problem']);
  return (
    <Page id="login" title={t('login.title')}>
      <ErrorSummary id="login-errors" errors={problem ? [problem] : []} attempt={attempt} />
      {returned && !problem && (
        <Notice id="login-returned" tone="warn">
          {account(problemText(returned))}
        </Notice>
      )}
      {loading && <LoadingState />}
      {failure && <ErrorState id="login-error" kind={failure} onRetry={again} />}
      {data?.waysIn.length === 0 && <Notice id="login-closed">{account('login.none')}</Notice>}
      {data?.waysIn.map((wayIn) => {
        switch (wayIn.way) {
          case 'WECHAT':
          case 'ALIPAY':
            return <PartyLogin key={wayIn.way} wayIn={wayIn} entering={entering} />;
          case 'OIDC':
            return <OidcLogin key={wayIn.way} wayIn={wayIn} back={back} />;
          case 'SMS':
            return <SmsLogin key={wayIn.way} wayIn={wayIn} entering={entering} />;
          case 'DEMO':
            return (
              <Card key={wayIn.way} title={account('login.demo.title')}>
                <DemoPeople entering={entering} />
              </Card>
            );
          default:
            return null;
        }
      })}
      {data?.waysIn.some(({ standIn }) => standIn) && (
        <div className="tb-hint tb-p">{account('login.standIn.hint')}</div>
      )}
      <NoticeLine />
    </Page>
  );
}

const problems = [
  'OIDC_CLOSED',
  'OIDC_DOWN',
  'OIDC_CANCELLED',
  'OIDC_EXPIRED',
  'OIDC_FAILED',
  'OIDC_ADDRESS',
] as const;

/** The sentence for a code that came back in the address. */
function problemText(code: string): `login.problem.${(typeof problems)[number] | 'OTHER'}` {
  const known = problems.find((one) => one === code);
  return known ? `login.problem.${known}` : 'login.problem.OTHER';
}
