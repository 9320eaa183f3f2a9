import type { portal } from '@tongban/client-graphql';
import { Button, Card } from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { StandInTag } from '../../parts/stand-in-tag';
import { partyCode } from '../../platform/party-code';
import type { Entering } from './use-entering';

type WayIn = portal.WaysInQuery['waysIn'][number];

/** The account of the mini-program's own party: one tap, nothing to type. */
export function PartyLogin({ wayIn, entering }: { readonly wayIn: WayIn; readonly entering: Entering }) {
  const t = useAccountT();
  const name = t(wayIn.way === 'WECHAT' ? 'login.wechat' : 'login.alipay');
  const logIn = () => entering.attemptTo(async () => entering.enterWith(wayIn.way, await partyCode()));
  return (
    <Card title={name} aside={wayIn.standIn && <StandInTag />}>
      <Button id="login-party" kind="primary" onPress={logIn}>
        {name}
      </Button>
    </Card>
  );
}
