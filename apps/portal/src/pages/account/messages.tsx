import { formatInstant } from '@tongban/rules';
import type { portal } from '@tongban/client-graphql';
import { Card, Tag, useUi } from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { useT } from '../../texts';

type Message = portal.AccountPartsFragment['messages'][number];

/** What the person was told about the ways into their account. */
export function Messages({ messages }: { readonly messages: readonly Message[] }) {
  const t = useAccountT();
  const words = useT();
  const { language } = useUi();
  return (
    <Card id="account-messages" title={t('account.messages')}>
      {messages.length === 0 && <div className="tb-p">{t('account.messages.none')}</div>}
      <div className="tb-rows" role={messages.length ? 'list' : undefined}>
        {messages.map(({ id, text, channel, at, unread }) => (
          <div key={id} className="tb-between" role="listitem">
            <div className="tb-grow">
              <div>
                {text} {unread && <Tag>{t('account.message.new')}</Tag>}
              </div>
              <div className="tb-hint">
                {formatInstant(new Date(at), language)} · {words(`channel.${channel}`)}
              </div>
            </div>
          </div>
        ))}
      </div>
    </Card>
  );
}
