import type { portal } from '@tongban/client-graphql';
import { Card } from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { SmsCode } from '../../parts/sms-code';
import { StandInTag } from '../../parts/stand-in-tag';
import type { Entering } from './use-entering';

type WayIn = portal.WaysInQuery['waysIn'][number];

/** A code to one's telephone. */
export function SmsLogin({ wayIn, entering }: { readonly wayIn: WayIn; readonly entering: Entering }) {
  const t = useAccountT();
  return (
    <Card title={t('login.sms')} aside={wayIn.standIn && <StandInTag />}>
      <SmsCode
        id="login-sms"
        mailbox={wayIn.mailbox ?? null}
        problem={entering.problem}
        go={t('login.sms.go')}
        attemptTo={entering.attemptTo}
        onCode={(code, challenge) => entering.enterWith('SMS', code, { challenge, field: 'login-sms-code' })}
      />
    </Card>
  );
}
