import { portal } from '@tongban/client-graphql';
import {
  Button,
  Card,
  Choice,
  Choices,
  elderScale,
  Facts,
  Icon,
  Link,
  Page,
  scales,
  smallestElderScale,
  useUi,
} from '@tongban/client-ui';
import { useAccountT } from '../../account-texts';
import { CallLink } from '../../parts/call-line';
import { ask, forgetEverything, useAsk } from '../../state/api';
import { useMe } from '../../state/me';
import { askToLogIn, token } from '../../state/session';
import { useSite } from '../../state/site';
import { usePrivacyT } from '../../privacy-texts';
import { useSpaceT } from '../../space-texts';
import { useT } from '../../texts';

/** Who one is, how one wants to see the portal, and where to turn. */
export default function Settings() {
  const t = useT();
  return (
    <Page id="settings" title={t('me.title')} tab="me">
      <Person />
      <Display />
      <Help />
    </Page>
  );
}

function Person() {
  const t = useT();
  const space = useSpaceT();
  const privacy = usePrivacyT();
  const account = useAccountT();
  const me = useMe();
  const logOut = async () => {
    // Whether or not the server hears it, this device forgets.
    await ask(portal.LogOutDocument, {}).catch(() => undefined);
    token.set(null);
    await forgetEverything();
  };
  if (!me) {
    return (
      <Card>
        <div className="tb-p">{t('me.guest')}</div>
        <Button id="settings-log-in" kind="primary" onPress={askToLogIn}>
          {t('me.logIn')}
        </Button>
      </Card>
    );
  }
  return (
    <Card
      title={me.name || account('account.unnamed')}
      aside={me.demonstration ? <span className="tb-tag tb-tag--warn">{t('me.demonstration')}</span> : null}
    >
      <Facts
        wide
        facts={[
          { key: 'identity', label: t('me.identity'), value: me.identityNumber },
          { key: 'telephone', label: t('me.telephone'), value: me.telephone },
        ].filter(({ value }) => value !== '')}
      />
      <div className="tb-menu">
        <AccountLink />
        <MenuLink id="settings-space" to="/space">
          {space('space.title')}
        </MenuLink>
        <MenuLink id="settings-privacy" to="/privacy">
          {privacy('privacy.title')}
        </MenuLink>
        <MenuLink id="settings-ended" to="/cases?state=DONE">
          {t('me.ended')}
        </MenuLink>
      </div>
      <Button id="settings-log-out" icon="leave" onPress={logOut}>
        {t('me.logOut')}
      </Button>
    </Card>
  );
}

function AccountLink() {
  const t = useAccountT();
  const { data } = useAsk(portal.UnreadMessagesDocument, {}, { keep: true });
  const unread = data?.me?.unreadMessages ?? 0;
  return (
    <MenuLink id="settings-account" to="/account">
      {unread > 0 ? t('account.open.unread', { count: unread }) : t('account.open')}
    </MenuLink>
  );
}

/** A row that leads to one of the reader's own pages. */
function MenuLink({
  id,
  to,
  children,
}: {
  readonly id: string;
  readonly to: string;
  readonly children: string;
}) {
  return (
    <Link id={id} to={to} className="tb-menu__row">
      <span className="tb-menu__name">{children}</span>
      <Icon name="next" />
    </Link>
  );
}

function Display() {
  const t = useT();
  const { elder, scale, language, change } = useUi();
  const sizes = scales.filter((size) => !elder || size >= smallestElderScale);
  return (
    <Card title={t('me.display')}>
      <Choices
        id="settings-elder-mode"
        label={t('me.elder')}
        values={elder ? ['on'] : []}
        options={[{ value: 'on', label: t('me.elder.on'), hint: t('me.elder.hint') }]}
        onChange={(values) =>
          change(
            values.length > 0
              ? { elder: true, scale: Math.max(scale, elderScale) }
              : { elder: false, scale: 1 },
          )
        }
      />
      <Choice
        id="settings-scale"
        label={t('me.scale')}
        value={scale}
        options={sizes.map((size) => ({
          value: size,
          label: t(sizeNames[scales.indexOf(size)] ?? 'me.scale.1'),
        }))}
        onChange={(size) => change({ scale: size })}
      />
      <div className="tb-p">{t('me.sample')}</div>
      <Choice
        id="settings-language-choice"
        label={t('me.language')}
        value={language}
        options={[
          { value: 'zh-CN', label: t('language.zh-CN') },
          { value: 'en', label: t('language.en') },
        ]}
        onChange={(picked) => change({ language: picked })}
      />
    </Card>
  );
}

const sizeNames = ['me.scale.1', 'me.scale.2', 'me.scale.3', 'me.scale.4', 'me.scale.5'] as const;

function Help() {
  const t = useT();
  const site = useSite();
  if (!site) return null;
  return (
    <Card title={t('me.help')}>
      <div className="tb-p">{t('me.help.text')}</div>
      <CallLink id="settings-call" number={site.hotline} strong>
        {t('me.help.call', { number: site.hotline })}
      </CallLink>
    </Card>
  );
}
